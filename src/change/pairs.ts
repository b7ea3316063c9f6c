import type { Membered } from './members.ts'
import { compareText } from '../text/compare.ts'

export interface Paired {
  /** New ids by old ids. */
  readonly kept: ReadonlyMap<string, string>
  /** Of each old id that nothing keeps: the new items that hold what it held. */
  readonly gone: ReadonlyMap<string, readonly string[]>
}

/**
 * Which new item each old one is: those that share most members go together first. The work grows with the members that
 * are shared.
 * @example pairUp([{ id: 'c-1', members: ['a', 'b'] }], [{ id: 'c-9', members: ['b'] }]).kept // c-1 → c-9
 */
export const pairUp = (old: readonly Membered[], fresh: readonly Membered[]): Paired => {
  const shared = sharedOf(old, fresh)
  const best = shared.toSorted(
    (x, y) => y.count - x.count || compareText(x.old, y.old) || compareText(x.fresh, y.fresh),
  )
  const kept = new Map<string, string>()
  const taken = new Set<string>()
  for (const pair of best) {
    if (kept.has(pair.old) || taken.has(pair.fresh)) continue
    kept.set(pair.old, pair.fresh)
    taken.add(pair.fresh)
  }
  const heirs = Map.groupBy(shared, (pair) => pair.old)
  const gone = old.filter(({ id }) => !kept.has(id))
  return { kept, gone: new Map(gone.map(({ id }) => [id, (heirs.get(id) ?? []).map((pair) => pair.fresh)])) }
}

interface Shared {
  readonly old: string
  readonly fresh: string
  readonly count: number
}

const sharedOf = (old: readonly Membered[], fresh: readonly Membered[]): readonly Shared[] => {
  const holders = new Map<string, string[]>()
  for (const { id, members } of fresh) {
    for (const member of new Set(members)) holders.set(member, [...(holders.get(member) ?? []), id])
  }
  return old.flatMap(({ id, members }) => {
    const counts = new Map<string, number>()
    for (const member of new Set(members)) {
      for (const holder of holders.get(member) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
    return [...counts].map(([holder, count]) => ({ old: id, fresh: holder, count }))
  })
}
