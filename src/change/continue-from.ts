import type { Dossier } from '../model/dossier.ts'
import { keptKinds, membersIn } from './members.ts'
import { pairUp } from './pairs.ts'

/**
 * A dossier that goes on from an earlier one of the same story: an item keeps the id of the old item with which it shares
 * most of its words, and an id that nothing keeps is listed as retired, with the items that hold what it held.
 * @example continueFrom(yesterday, today).claims[0].id // as it was yesterday
 */
export const continueFrom = (old: Dossier, fresh: Dossier): Dossier => {
  const [before, now] = [membersIn(old), membersIn(fresh)]
  const names = new Map<string, string>()
  const retired: { id: string; into: readonly string[] }[] = []
  for (const kind of keptKinds) {
    const { kept, gone } = pairUp(before[kind], now[kind])
    const taken = new Set(now[kind].map(({ id }) => id))
    for (const [was, is] of kept) if (was !== is && !taken.has(was)) names.set(is, was)
    // An id that a new item happens to have is lost all the same where that item keeps the id of another old one.
    const left = new Set(now[kind].map(({ id }) => names.get(id) ?? id))
    for (const [was, is] of kept) if (!left.has(was)) retired.push({ id: was, into: [is] })
    for (const [id, into] of gone) if (!left.has(id)) retired.push({ id, into })
  }
  const rename = (id: string): string => names.get(id) ?? id
  const all = [
    ...retired.map(({ id, into }) => ({ id, into: into.map(rename) })),
    ...stillRetired(old, retired, rename),
  ]
  return {
    ...(withNames(fresh, names) as Dossier),
    story: old.story,
    continues: old.story.id,
    retired: all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** What was retired before stays so; where what it went into is now retired too, it goes where that went. */
const stillRetired = (
  { retired }: Dossier,
  now: readonly { readonly id: string; readonly into: readonly string[] }[],
  rename: (id: string) => string,
): Dossier['retired'] => {
  const onward = new Map(now.map(({ id, into }) => [id, into]))
  return retired.map(({ id, into }) => ({
    id,
    into: [...new Set(into.flatMap((each) => onward.get(each)?.map(rename) ?? [each]))],
  }))
}

/** The same with every id under its kept name. Ids are hashes with a prefix, so that no words are taken for one. */
const withNames = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => withNames(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNames(inner, names)]))
}
