import type { Attribution } from '../../model/attribution.ts'
import type { ReadReport } from '../../model/story.ts'
import { fold } from '../../text/fold.ts'
import { scan } from '../../text/scan.ts'
import { contains, type Span } from '../../text/span.ts'

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
  const taken: Span[] = []
  const quoted = extraction.attributions
    .filter(({ mode }) => mode !== 'indirect')
    .map((attribution) => ({ attribution, spans: quotedSpans(attribution) }))
    .sort((a, b) => lengthOf(b.spans) - lengthOf(a.spans) || a.attribution.start - b.attribution.start)
  const pieces: Piece[] = []
  for (const { attribution, spans } of quoted) {
    const own = spans.filter((span) => !taken.some((outer) => contains(outer, span)))
    taken.push(...own)
    const words = own.flatMap((span) => wordsIn(report.text, span))
    if (words.length >= fewestWords) pieces.push({ attribution: attribution.id, report: report.id, words })
  }
  return pieces.sort((a, b) => a.words[0]!.start - b.words[0]!.start)
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

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
