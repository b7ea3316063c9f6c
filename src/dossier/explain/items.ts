import type { Dossier } from '../../model/dossier.ts'

/** An item of a dossier that has an id, and the list it stands in. */
export interface Found {
  readonly list: string
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string }
}

/** All items of a dossier that can be addressed, list by list. */
export const itemsOf = (dossier: Dossier): readonly Found[] =>
  Object.entries({
    ...dossier,
    counters: dossier.ledgers.flatMap(({ measure, counters }) => counters.map((counter) => ({ measure, ...counter }))),
  }).flatMap(([list, value]) =>
    Array.isArray(value) ? (value as readonly unknown[]).filter(hasId).map((item) => ({ list, item })) : [],
  )

const hasId = (value: unknown): value is Found['item'] =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string'

/** What an id begins with: letters that say what it is, and a digit of its hash at least. */
const idStart = /^[a-z]+-[0-9a-z]/

/**
 * The items whose id is `id`, or begins with it; a full id wins over longer ones. Words that look like no
 * beginning of an id find nothing.
 */
export const itemsById = (dossier: Dossier, id: string): readonly Found[] => {
  if (!idStart.test(id)) return []
  const all = itemsOf(dossier)
  const exact = all.filter(({ item }) => item.id === id)
  if (exact.length > 0) return exact
  // A group of equal figures has an id and no list of its own: its figures stand for it.
  const begins = (value: unknown): boolean => typeof value === 'string' && value.startsWith(id)
  return all.filter(({ list, item }) => begins(item.id) || (list === 'figures' && begins(item['group'])))
}
