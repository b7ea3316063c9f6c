import type { ReadReport } from '../../src/index.ts'
import type { Span } from '../../src/text/span.ts'
import { fold } from '../../src/text/fold.ts'
import { readExactly } from '../frame/read-exactly.ts'

/** An article of `articles/<year>`, as far as it is used. */
export interface BasilArticle {
  readonly title: string
  readonly date: string | null
  readonly 'body-paragraphs': readonly (readonly string[])[]
}

/** A span that coders found biased: informational or lexical. */
export interface BasilSpan {
  /** "title", or "p5": the fifth of all strings of the body, from 0. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly txt: string
  readonly bias: string
  readonly quote: string
  /** "Ruth_Calder", or a group: "other_anti". */
  readonly speaker: string
}

/** A quoted span, and to whom the engine credits it. */
export interface Credit {
  readonly place: string
  readonly text: string
  /** Null where the coders name a side only ("other_anti"). */
  readonly wanted: string | null
  /** The source's words or name; null where no attribution with a source holds the span. */
  readonly given: string | null
  /** Whether the last word of the wanted name is in what the source is called. */
  readonly right: boolean
}

/** Who is credited with the quoted spans of an article. */
export const creditOf = async (
  name: string,
  article: BasilArticle,
  spans: readonly BasilSpan[],
): Promise<readonly Credit[]> => {
  const parts = [article.title, ...article['body-paragraphs'].flat()]
  const date = /^\d{4}-\d\d-\d\d$/.test(article.date ?? '') ? { published: article.date! } : {}
  const read = await readExactly(parts.join(gap), { language: 'en', title: true, ...date })
  return spans
    .filter(({ quote }) => quote === 'yes')
    .map((span) => {
      const names = sourceAt(read, placeOf(parts, span))
      const wanted = /^(?:other_|$)/.test(span.speaker) ? null : span.speaker.replaceAll('_', ' ')
      return {
        ...{ place: `${name} ${span.id}`, text: span.txt, wanted, given: names[0] ?? null },
        right: wanted !== null && names.some((words) => wordsOf(words).includes(wordsOf(wanted).at(-1)!)),
      }
    })
}

const gap = '\n\n'

/** Where a span stands in the parts when they are joined: the headline, then the strings of the body. */
const placeOf = (parts: readonly string[], { id, start, end }: BasilSpan): Span => {
  const at = id === 'title' ? 0 : Number(id.slice(1)) + 1
  const before = parts.slice(0, at).reduce((sum, part) => sum + part.length + gap.length, 0)
  return { start: before + start, end: before + end }
}

/** What the source of the attribution that holds most of a span is called: its words, then its entity's names. */
const sourceAt = ({ extraction }: ReadReport, span: Span): readonly string[] => {
  const held = extraction.attributions
    .filter(({ source }) => source !== null)
    .map(({ source, content }) => ({
      source: source!,
      shared: content.reduce((sum, piece) => sum + overlap(piece, span), 0),
    }))
    .filter(({ shared }) => shared * 2 >= span.end - span.start)
    .toSorted((a, b) => b.shared - a.shared)[0]
  if (!held) return []
  const entity = extraction.entities.find(({ id }) => id === held.source.entity)
  return [held.source.text, ...(entity ? [entity.name, ...entity.aliases] : [])]
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}+/gu) ?? []
