import type { Attribution } from '../../model/attribution.ts'
import type { ReadReport } from '../../model/story.ts'
import { fold } from '../../text/fold.ts'
import { scan } from '../../text/scan.ts'
import type { Span } from '../../text/span.ts'

/** A quoted word: folded for comparing, and where it stands. */
export interface QuotedWord extends Span {
  readonly folded: string
  readonly text: string
}

/** All quoted words of one attribution, in order. */
export interface Piece {
  readonly attribution: string
  readonly report: string
  readonly words: readonly QuotedWord[]
}

/** Fewer words than these are no quotation to look for elsewhere. */
export const fewestWords = 4

const marked = /“[^”]*”?|«[^»]*»?|"[^"]*"?|``[^]*?(?:''|$)|‘[^’]*(?:’|$)/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** The quoted words of a report's attributions; of quotations within one another only the outermost. */
export const piecesOf = ({ report, extraction }: ReadReport): readonly Piece[] => {
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
    .map(([attribution, own]) => ({ attribution, report: report.id, words: own }))
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

const wordsIn = (text: string, span: Span): readonly QuotedWord[] =>
  [...scan(word, text.slice(span.start, span.end))].map((match) => ({
    folded: fold(match[0]),
    text: match[0],
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
