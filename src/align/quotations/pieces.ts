import type { Attribution } from '../../model/attribution.ts'
import type { AlignedEntities, ReadReport } from '../../model/story.ts'
import { fold } from '../../text/fold.ts'
import { scan } from '../../text/scan.ts'
import type { Span } from '../../text/span.ts'

/** A quoted word: folded for comparing, and where it stands. */
export interface QuotedWord extends Span {
  readonly folded: string
  readonly text: string
  /** Whether the report says that words are left out before it: an ellipsis, words in brackets, a new piece. */
  readonly cut: boolean
}

/** All quoted words of one attribution, in order. */
export interface Piece {
  readonly attribution: string
  readonly report: string
  /** The person of the story who says it; null where it is a body, or nobody known. */
  readonly speaker: string | null
  readonly words: readonly QuotedWord[]
}

/** Fewer words than these are no quotation to look for elsewhere. */
const fewestWords = 4

const marked = /“[^”]*”?|«[^»]*»?|"[^"]*"?|``[^]*?(?:''|$)|‘[^’]*(?:’|$)/gu
/** A word with its apostrophes, or a sign that words are left out or put in by the reporter. */
const word = /\[[^\]]*\]|\([.…]+\)|…|\.{3}|(?:\. ){2}\.|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}]+)*/gu

/** The quoted words of a report's attributions; of quotations within one another only the outermost. */
export const piecesOf = (
  { report, extraction }: ReadReport,
  entities: AlignedEntities | null = null,
): readonly Piece[] => {
  const people = new Set(entities?.entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])))
  const speakers = new Map(
    extraction.attributions.map(({ id, source }) => [id, entities?.of.get(source?.entity ?? '') ?? null] as const),
  )
  const quoted = extraction.attributions.filter(({ mode }) => mode !== 'indirect')
  const spans = quoted
    .flatMap((attribution) => quotedSpans(attribution).map((span) => ({ ...span, attribution: attribution.id })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const words = new Map<string, QuotedWord[]>()
  let reach = 0
  for (const span of spans) {
    if (span.end <= reach) continue
    reach = span.end
    words.set(span.attribution, [...(words.get(span.attribution) ?? []), ...wordsIn(report.text, span)])
  }
  return [...words]
    .filter(([, own]) => own.length >= fewestWords)
    .map(([attribution, own]) => {
      const speaker = speakers.get(attribution) ?? null
      return { attribution, report: report.id, speaker: speaker && people.has(speaker) ? speaker : null, words: own }
    })
}

const quotedSpans = ({ mode, content }: Attribution): readonly Span[] =>
  mode === 'direct'
    ? content
    : content.flatMap((piece) =>
        [...scan(marked, piece.text)].map((match) => ({
          start: piece.start + match.index,
          end: piece.start + match.index + match[0].length,
        })),
      )

const wordsIn = (text: string, span: Span): readonly QuotedWord[] => {
  const words: QuotedWord[] = []
  let cut = true
  for (const { 0: found, index } of scan(word, text.slice(span.start, span.end))) {
    if (!/^[\p{L}\p{N}]/u.test(found)) {
      cut = true
      continue
    }
    const start = span.start + index
    words.push({ folded: fold(found).replace(/['’]/g, ''), text: found, start, end: start + found.length, cut })
    cut = false
  }
  return words
}
