import type { Citation } from '../../model/citation.ts'
import type { Quotation } from '../../model/quotation.ts'
import { fill } from '../words/phrases.ts'
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
    const changed = new Map(quotation.variants.map((variant) => [variant.attribution, variant.changed] as const))
    if (changed.values().every((words) => words.length === 0) || new Set(variants.map(({ report }) => report)).size < 2)
      return []
    const quotes = mergeQuotes(
      variants.map(({ id, report, content }) => ({
        letters: [context.letter(report)],
        kind: 'passage' as const,
        pieces: content.map((piece) => passage(piece.text, context)),
        note: otherWords(changed.get(id) ?? [], context),
        citations: [...citedIn(report, 'saying', content), ...citedIn(report, 'label', changed.get(id) ?? [])],
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

/** The words in which a variant differs from the first one, those that stand side by side together. */
const otherWords = (changed: Quotation['variants'][number]['changed'], context: Context): string | null => {
  const runs: { text: string; end: number }[] = []
  for (const { start, end, text } of changed) {
    const last = runs.at(-1)
    if (last && start <= last.end + 1) runs[runs.length - 1] = { text: `${last.text} ${text}`, end }
    else runs.push({ text, end })
  }
  if (runs.length === 0) return null
  return fill(context.phrases.lines.otherWords, { words: runs.map(({ text }) => context.cited(text)).join(', ') })
}
