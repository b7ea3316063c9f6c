import type { Citation } from '../../model/citation.ts'
import { shorten } from '../../text/shorten.ts'
import type { Context } from './context.ts'
import { citedAs, type Quote } from './view.ts'

/** Characters of a passage that are shown unless all is asked for. */
const most = 220

/** The words on one line, cut where they are long. */
export const passage = (text: string, context: Context): string =>
  context.all ? text.replace(/\s+/g, ' ').trim() : shorten(text, most)

/** A quotation of one report. */
export const quoteOf = (citation: Citation, context: Context, note: string | null = null): Quote => ({
  letters: [context.letter(citation.report)],
  kind: 'passage',
  pieces: [passage(citation.text, context)],
  note,
  citations: citedAs('statement', [citation]),
  ids: [],
})

/** Quotations of the same words become one, with the letters of all that print them. */
export const mergeQuotes = (quotes: readonly Quote[]): readonly Quote[] =>
  [...Map.groupBy(quotes, (quote) => `${quote.pieces.join('\n').toLowerCase()}\n${quote.note}`).values()].map(
    (same) => ({
      ...same[0]!,
      letters: [...new Set(same.flatMap((quote) => quote.letters))],
      citations: same.flatMap((quote) => quote.citations),
      ids: [...new Set(same.flatMap((quote) => quote.ids))],
    }),
  )

/** Number of words, as white space parts them. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
