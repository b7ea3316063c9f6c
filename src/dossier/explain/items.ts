import type { Dossier } from '../../model/dossier.ts'

/** An item of a dossier that has an id, and the list it stands in. */
export interface Found {
  readonly list: string
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string }
}

/** All items of a dossier that can be addressed, list by list. */
export const itemsOf = (dossier: Dossier): readonly Found[] =>
  Object.entries({ ...dossier, counters: dossier.ledgers.flatMap((ledger) => ledger.counters) }).flatMap(
    ([list, value]) =>
      Array.isArray(value) ? (value as readonly unknown[]).filter(hasId).map((item) => ({ list, item })) : [],
  )

const hasId = (value: unknown): value is Found['item'] =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string'

/** The items whose id is `id`, or begins with it; a full id wins over longer ones. */
export const itemsById = (dossier: Dossier, id: string): readonly Found[] => {
  const all = itemsOf(dossier)
  const exact = all.filter(({ item }) => item.id === id)
  return exact.length > 0 ? exact : all.filter(({ item }) => item.id.startsWith(id))
}
