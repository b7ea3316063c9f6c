import type { Citation } from '../../model/citation.ts'
import type { Context } from './context.ts'
import { mergeQuotes, passage, quoteOf } from './quote.ts'
import { citedAs, citedIn, itemOf, type Item, type Quote } from './view.ts'

/** Happenings that reports give different days for, each day with its words. */
export const dayItems = (context: Context): readonly Item[] =>
  context.dossier.timeline
    .filter((entry) => entry.conflict.length > 0)
    .map((entry) =>
      itemOf({
        id: entry.id,
        group: context.phrases.lines.differentDays,
        citations: citedAs(
          'statement',
          [entry, ...entry.conflict].flatMap(({ citations }) => citations),
        ),
        quotes: [entry, ...entry.conflict].flatMap(({ value, citations }) => dayQuotes(value, citations, context)),
      }),
    )

/** Of each report the first words that give the day. */
const dayQuotes = (value: string, citations: readonly Citation[], context: Context): readonly Quote[] =>
  mergeQuotes(
    [...Map.groupBy(citations, (citation) => citation.report).values()]
      .slice(0, context.all ? Infinity : 2)
      .map(([first]) => quoteOf(first!, context, context.day(value) ?? value)),
  )

/** Quotations that several reports print, in words that are not the same. */
export const quotationItems = (context: Context): readonly Item[] => {
  const byId = new Map(context.dossier.attributions.map((attribution) => [attribution.id, attribution]))
  return context.dossier.quotations.flatMap((quotation) => {
    const variants = quotation.variants.flatMap(({ attribution }) => byId.get(attribution) ?? [])
    const changed = quotation.variants.some((variant) => variant.changed.length > 0)
    if (!changed || new Set(variants.map(({ report }) => report)).size < 2) return []
    const quotes = mergeQuotes(
      variants.map(({ id, report, content }) => ({
        letters: [context.letter(report)],
        kind: 'passage' as const,
        pieces: content.map((piece) => passage(piece.text, context)),
        note: null,
        citations: citedIn(report, 'saying', content),
        ids: [id],
      })),
    )
    const { source } = variants[0]!
    const speaker = context.entity(source?.entity ?? null)?.name ?? source?.text ?? null
    return [
      itemOf({
        id: quotation.id,
        group: context.phrases.lines.quotedDifferently,
        head: speaker ?? '',
        quotes,
      }),
    ]
  })
}
