import type { Reference } from '../../model/reference.ts'
import type { Context } from './context.ts'
import { itemOf, type Item, type Row } from './view.ts'

/** Counts that the user gave, a head a body and scope: apart from the counters, for no report tells them. */
export const referenceItems = (context: Context): readonly Item[] => {
  const given = context.dossier.references ?? []
  const counters = Map.groupBy(given, ({ measure, body, scope }) => JSON.stringify([measure, body, scope]))
  return [...counters.values()].map((counts) => referenceItem(counts, context))
}

const referenceItem = (counts: readonly Reference[], context: Context): Item => {
  const { phrases } = context
  const { measure, body, scope } = counts[0]!
  return itemOf({
    group: `${phrases.measures[measure]} · ${phrases.lines.reference}`,
    head: [body, scope].filter(Boolean).join(' · '),
    rows: counts.toSorted(byDay).map((count) => rowOf(count, context)),
  })
}

const byDay = (a: Reference, b: Reference): number => {
  const [x, y] = [a.day ?? '9999', b.day ?? '9999']
  return x < y ? -1 : x > y ? 1 : 0
}

const rowOf = ({ day, value, published }: Reference, context: Context): Row => ({
  id: null,
  cells: [context.day(day) ?? context.phrases.lines.noDay, String(value), '', published ?? ''],
  citations: [],
  ids: [],
})
