import type { Context } from '../../account/context.ts'
import { citedAs, type Cited, type Grounds, type Item, type Quote } from '../../account/view.ts'
import { piecesOf, type Piece } from './altered.ts'
import type { Copies } from './copies.ts'

/** A quotation whose words are not all those of the one that it is set against. */
export interface Alteration {
  /** The pieces of the quotation, each cut where its words are altered. */
  readonly pieces: readonly (readonly Piece[])[]
  /** The altered words, and those in whose place they stand. */
  readonly part: Grounds
}

/** The quotations among some items whose words are altered. */
export const alterationsIn = (
  items: readonly Item[],
  copies: readonly Copies[],
  { dossier }: Context,
): ReadonlyMap<Quote, Alteration> => {
  const changed = new Map(
    dossier.quotations.flatMap(({ variants }) =>
      variants.flatMap((variant) => (variant.changed.length > 0 ? [[variant.attribution, variant.changed]] : [])),
    ),
  )
  const reports = new Map(dossier.attributions.map(({ id, report }) => [id, report]))
  const sayings = items.flatMap(({ quotes }) =>
    quotes.flatMap((quote) => {
      const [id] = quote.ids
      const [words, report] = [changed.get(id ?? ''), reports.get(id ?? '')]
      return words && report
        ? alterationOf(
            quote,
            citedAs(
              'saying',
              words.map((one) => ({ ...one, report })),
            ),
          )
        : []
    }),
  )
  const passages = copies.flatMap((one) => one.passages)
  return new Map([
    ...sayings,
    ...passages
      .filter(({ altered, before }) => altered.length + before.length > 0)
      .map(({ quote, words, altered, before }): readonly [Quote, Alteration] => [
        quote,
        { pieces: [piecesOf(words, altered)], part: { citations: [...altered, ...before], ids: [] } },
      ]),
  ])
}

const alterationOf = (quote: Quote, words: readonly Cited[]): readonly (readonly [Quote, Alteration])[] => {
  const report = words[0]?.report
  const said = quote.citations.filter((one) => one.kind === 'saying' && one.report === report)
  if (said.length !== quote.pieces.length) return []
  return [[quote, { pieces: said.map((one) => piecesOf(one, words)), part: { citations: words, ids: [] } }]]
}
