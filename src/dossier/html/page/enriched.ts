import type { Context } from '../../account/context.ts'
import { mergeQuotes, passage, quoteOf } from '../../account/quote.ts'
import { citedIn, itemOf, type AccountView, type Item, type Quote, type Section } from '../../account/view.ts'
import type { PagePhrases } from '../../words/page/phrases.ts'
import { fill } from '../../words/phrases.ts'
import type { Copies } from './copies.ts'

/** What a page tells beside what every account does. */
interface More {
  readonly context: Context
  readonly words: PagePhrases
  readonly copies: ReadonlyMap<string, readonly Copies[]>
}

/**
 * An account with what only a page has room for: the passages that reports have from each other, the words behind
 * other days of a happening, and quotations that several reports print.
 */
export const enriched = (view: AccountView, more: More): AccountView => ({
  ...view,
  sections: view.sections.map((section) => ({ ...section, items: itemsOf(section, more) })),
})

const itemsOf = ({ heading, items }: Section, more: More): readonly Item[] => {
  if (heading === 'reports') return items.map((item) => ({ ...item, quotes: passagesOf(item, more) }))
  if (heading === 'timeline') return items.map((item) => withOtherDays(item, more))
  if (heading === 'speakers') return withQuotations(items, more)
  return items
}

const passagesOf = ({ id }: Item, { copies }: More): readonly Quote[] =>
  (copies.get(id ?? '') ?? []).flatMap(({ passages }) => passages.map(({ quote }) => quote))

/** Each other day that reports give for the same, with their words. */
const withOtherDays = (item: Item, { context }: More): Item => {
  const entry = context.dossier.timeline.find(({ id }) => id === item.id)
  if (!entry || entry.conflict.length === 0) return item
  const others = entry.conflict.flatMap(({ value, citations }) =>
    [...Map.groupBy(citations, ({ report }) => report).values()].map(([first]) =>
      quoteOf(first!, context, fill(context.phrases.lines.dayConflict, { value: context.day(value) ?? value })),
    ),
  )
  return { ...item, quotes: [...item.quotes, ...mergeQuotes(others)], notes: [] }
}

/** What several reports quote stands before what each speaker says. */
const withQuotations = (items: readonly Item[], more: More): readonly Item[] => {
  const quoted = quotationsIn(more)
  if (quoted.length === 0) return items
  return [...quoted, ...items.map((item) => ({ ...item, group: more.words.lines.saidAlone }))]
}

const quotationsIn = ({ context, words }: More): readonly Item[] => {
  const byId = new Map(context.dossier.attributions.map((attribution) => [attribution.id, attribution]))
  return context.dossier.quotations.flatMap(({ id, variants }) => {
    const said = variants.flatMap(({ attribution }) => byId.get(attribution) ?? [])
    if (new Set(said.map(({ report }) => report)).size < 2) return []
    const speaker = said.find(({ source }) => source)?.source ?? null
    return [
      itemOf({
        id,
        group: words.lines.quotedBySeveral,
        head: context.entity(speaker?.entity ?? null)?.name ?? speaker?.text ?? context.phrases.lines.unknownSpeaker,
        quotes: mergeQuotes(
          said.map((one) => ({
            letters: [context.letter(one.report)],
            kind: 'passage' as const,
            pieces: one.content.map(({ text }) => passage(text, context)),
            note: one.cue?.text ?? null,
            citations: [...citedIn(one.report, 'saying', one.content), ...citedIn(one.report, 'name', [one.source])],
            ids: [one.id],
          })),
        ),
      }),
    ]
  })
}
