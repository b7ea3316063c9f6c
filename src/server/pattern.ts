import { RE2JS } from 're2js'
import type { Collection } from '../collection/index.ts'
import type { FoundReport, Page, ReportQuery, Snippet } from '../collection/index.ts'
import { Refusal } from './refusal.ts'

const mostCharacters = 300
/** Instructions of a compiled pattern: time grows with them. */
const mostInstructions = 5_000
const mostFound = 5
const around = 60

/** Instructions times characters that are looked at of one report: half a second at most, in which nobody else is served. */
const mostWork = 40_000_000

/** Reports that are looked at for one answer, and milliseconds that it takes. */
const mostLooked = 2_000
const mostTime = 2_000

/** Reports that are looked up together; of an answer all of the last lot are looked at, so that it may hold a few more. */
const atOnce = 20

/** What a pattern was found in, and how many reports it was held against. */
export interface PatternPage extends Page<FoundReport> {
  readonly looked: number
}

/**
 * A pattern that somebody gave, by an engine whose time grows in step with the text, whatever the pattern (RE2).
 * @throws Refusal where it is none, or too large
 */
export const patternOf = (pattern: string): RE2JS => {
  if (pattern.length > mostCharacters) throw new Refusal(400, 'pattern-large', { most: mostCharacters })
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
    if (compiled.programSize() > mostInstructions) throw new Refusal(400, 'pattern-large', { most: mostCharacters })
    return compiled
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(400, 'pattern-invalid', { detail: String((error as Error).message).slice(0, 120) })
  }
}

/** Reports whose texts a pattern is found in, the latest first: a part of them, and where to go on. */
export const searchPattern = async (
  collection: Collection,
  pattern: RE2JS,
  { limit, ...query }: ReportQuery & { readonly limit: number },
): Promise<PatternPage> => {
  const items: FoundReport[] = []
  const until = Date.now() + mostTime
  let looked = 0
  let cursor = query.cursor
  do {
    const page = await collection.reports({ ...query, ...(cursor ? { cursor } : {}), limit: atOnce })
    for (const row of page.items) {
      looked += 1
      const snippets = snippetsOf((await collection.text(row.id)) ?? '', pattern)
      if (snippets.length > 0) items.push({ ...row, snippets })
      // Others are served in between.
      await new Promise((resolve) => setImmediate(resolve))
    }
    cursor = page.next ?? undefined
  } while (cursor !== undefined && items.length < limit && looked < mostLooked && Date.now() < until)
  return { items, next: cursor ?? null, looked }
}

/**
 * Where a pattern is found in a text, with some of what stands around it. Of a very long text that a very large pattern is held
 * against, only so much is looked at as takes half a second.
 */
export const snippetsOf = (text: string, pattern: RE2JS): readonly Snippet[] => {
  const matcher = pattern.matcher(text.slice(0, Math.ceil(mostWork / pattern.programSize())))
  const snippets: Snippet[] = []
  while (snippets.length < mostFound && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    // A pattern may be found in no words at all, and that everywhere.
    if (start === end) continue
    const from = wholeWord(text, Math.max(0, start - around), -1)
    const to = wholeWord(text, Math.min(text.length, end + around), 1)
    snippets.push({ start: from, end: to, text: text.slice(from, to), found: [{ start, end }] })
  }
  return snippets
}

/** The nearest place, that way, between two words; not far where there is none. */
const wholeWord = (text: string, at: number, step: 1 | -1): number => {
  let place = at
  for (let i = 0; i < 20 && place > 0 && place < text.length; i++) {
    if (/\s/u.test(text[step < 0 ? place - 1 : place]!)) return place
    place += step
  }
  // Never between the halves of a character.
  return place > 0 && place < text.length && /[\udc00-\udfff]/.test(text[place]!) ? place + step : place
}
