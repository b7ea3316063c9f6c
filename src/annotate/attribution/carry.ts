import type { Block } from '../../model/report.ts'
import type { Sentence } from '../../model/sentence.ts'
import { contains, indexAt, overlaps, type Span } from '../../text/span.ts'
import type { Draft } from './draft.ts'
import type { Quote } from './quote.ts'

interface Context {
  /** The outermost, in order. */
  readonly quotes: readonly Quote[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/**
 * Gives quotations without a cue of their own to the speaker before them: in the same paragraph they
 * go on with the same content, in the next one, or where they are much longer, they stand as an
 * attribution without a cue.
 * @example “It was dark,” Ana Ruiz said. “Nobody saw us.” // both are hers
 */
export const carrySpeakers = (text: string, drafts: readonly Draft[], context: Context): readonly Draft[] => {
  const ordered = withDroppedSubjects(
    [...drafts].sort((a, b) => startOf(a) - startOf(b)),
    context.blocks,
  )
  const outside = ordered.filter(({ cue }) => cue === null || !quoteAround(cue, context.quotes))
  const byEnd = outside.sort((a, b) => endOf(a) - endOf(b))
  const taken = claimed(ordered, context.quotes)
  const replaced = new Map<Draft, Draft>()
  const added: Draft[] = []
  let next = 0
  let last: { draft: Draft; origin: Draft | null } | null = null
  for (const [at, quote] of context.quotes.entries()) {
    for (; next < byEnd.length && endOf(byEnd[next]!) <= quote.start; next++) {
      const draft = byEnd[next]!
      if (!last || endOf(draft) >= endOf(last.draft)) last = { draft, origin: draft }
    }
    if (!last || taken.has(at) || !isSpeech(text, quote)) continue
    const how = manner(last.draft, quote, context.blocks)
    if (how === null) continue
    if (how === 'joined') last = { ...last, draft: joined(last.draft, quote) }
    else last = { draft: following(last.draft, quote, context.sentences), origin: null }
    if (how === 'joined' && last.origin) replaced.set(last.origin, last.draft)
    else if (how === 'joined') added[added.length - 1] = last.draft
    else added.push(last.draft)
  }
  return [...ordered.map((draft) => replaced.get(draft) ?? draft), ...added]
}

const startOf = (d: Draft): number => Math.min(d.content[0]!.start, d.cue?.start ?? Infinity)
const endOf = (d: Draft): number => Math.max(d.content.at(-1)!.end, d.cue?.end ?? 0, d.source?.end ?? 0)

const quoteAround = (span: Span, quotes: readonly Quote[]): Quote | null => {
  const quote = quotes[indexAt(quotes, span.start)]
  return quote && contains(quote, span) ? quote : null
}

/** The numbers of the quotations that an attribution's content or cue touches from outside. */
const claimed = (drafts: readonly Draft[], quotes: readonly Quote[]): ReadonlySet<number> => {
  const taken = new Set<number>()
  for (const { content, cue } of drafts) {
    const home = cue && quoteAround(cue, quotes)
    for (const span of cue ? [...content, cue] : content) {
      for (let at = firstEndingAfter(quotes, span.start); at < quotes.length && overlaps(quotes[at]!, span); at++) {
        if (quotes[at] !== home) taken.add(at)
      }
    }
  }
  return taken
}

/** Of spans in order, the first that ends behind a position. */
export const firstEndingAfter = (spans: readonly Span[], position: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Words that somebody spoke as a sentence, not a title or a word held at arm's length. */
const isSpeech = (text: string, quote: Quote): boolean => {
  if (quote.marks === 'single' || quote.words < 1) return false
  const before = text.slice(Math.max(0, quote.start - 3), quote.start).trimEnd()
  const opens = before === '' || /[.!?:”"'»\n]$/.test(before)
  const closes =
    /[.!?…]["”»’']*$/.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end)) ||
    /^\s*[.!?]/.test(text.slice(quote.end, quote.end + 2))
  return opens && closes
}

/** How a quotation goes on with the words before it; null where it does not. */
const manner = (before: Draft, quote: Quote, blocks: readonly Block[]): 'joined' | 'following' | null => {
  const block = indexAt(blocks, quote.start)
  const home = indexAt(blocks, endOf(before) - 1)
  if (home === block) return goesOn(before, quote) ? 'joined' : 'following'
  return home === block - 1 && quote.words > 2 && quote.start === blocks[block]!.start ? 'following' : null
}

/** A speech much longer than the words that its cue stands with is told apart from them. */
const goesOn = (before: Draft, quote: Quote): boolean =>
  quote.end - quote.start <= 3 * before.content.reduce((sum, { start, end }) => sum + end - start, 0)

const joined = (before: Draft, { start, end }: Quote): Draft => ({
  ...before,
  content: [...before.content, { start, end }],
})

const following = (before: Draft, { start, end }: Quote, sentences: readonly Sentence[]): Draft => ({
  ...before,
  rule: 'speaker-goes-on',
  cue: null,
  negated: false,
  content: [{ start, end }],
  sentence: sentences[indexAt(sentences, start)]?.index ?? before.sentence,
})

/** A verb without a subject takes the speaker before it in its paragraph: "Ana Ruiz dijo … Añadió que …". */
const withDroppedSubjects = (drafts: readonly Draft[], blocks: readonly Block[]): readonly Draft[] => {
  let source: Span | null = null
  let home = -1
  return drafts.map((draft) => {
    const block = indexAt(blocks, startOf(draft))
    if (block !== home) source = null
    home = block
    const filled = draft.dropped === true && draft.source === null && source ? { ...draft, source } : draft
    source = filled.source ?? source
    return filled
  })
}
