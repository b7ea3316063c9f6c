import { orderOf } from '../../model/edtf.ts'
import type { Figure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import { decide } from './rules.ts'
import type { PairFacts } from './pair-facts.ts'
import { pairOf } from './pair.ts'
import { mostComparedWhole } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import { kindsOf } from './kinds.ts'
import { NearGroups, type Group } from './near-groups.ts'

/**
 * The figures with their groups: equal figures of one counter, which a reader would call one figure
 * told twice. Two of different printed days, or of bodies that differ, stay apart.
 */
export const groupFigures = (
  figures: readonly Figure[],
  facts: PairFacts,
  comparable: Comparable,
): readonly Figure[] => {
  const buckets = Map.groupBy(figures, valueKey)
  const groups = [...buckets.values()].flatMap((equal) => groupEqual(equal, facts, comparable))
  const groupOf = new Map<string, string>()
  for (const group of groups.filter((members) => members.length > 1)) {
    const ids = group.map((figure) => figure.id)
    for (const id of ids) groupOf.set(id, idOfGroup('g', ids))
  }
  return figures.map((figure) => ({ ...figure, group: groupOf.get(figure.id) ?? null }))
}

/** Figures of one value, group by group: each joins the first group with whose every member it is one. */
const groupEqual = (figures: readonly Figure[], facts: PairFacts, comparable: Comparable): readonly Figure[][] => {
  const kindOf = kindsOf(figures, facts, comparable)
  const areOne = rememberPairs((a, b) => isOne(a, b, { facts, comparable }))
  const near = new NearGroups()
  const groups: Group[] = []
  for (const figure of figures) {
    const kind = kindOf(figure)
    const keys = figures.length <= mostComparedWhole ? [''] : comparable.keysOf(figure)
    let home = near.first(keys, kind, ({ kinds }) => kinds.entries().every((one) => areOne(one, [kind, figure])))
    if (!home) groups.push((home = { members: [], kinds: new Map() }))
    home.members.push(figure)
    if (!home.kinds.has(kind)) home.kinds.set(kind, figure)
    near.add(keys, home)
  }
  return groups.map(({ members }) => members)
}

type OfKind = readonly [kind: number, figure: Figure]

/** A test of two figures that is made once for two kinds. */
const rememberPairs = (test: (a: Figure, b: Figure) => boolean): ((a: OfKind, b: OfKind) => boolean) => {
  const known = new Map<string, boolean>()
  return ([kindA, a], [kindB, b]) => {
    const key = `${kindA} ${kindB}`
    const told = known.get(key) ?? test(a, b)
    known.set(key, told)
    return told
  }
}

const valueKey = (f: Figure): string => [f.measure, f.low, f.best, f.high, f.modifier, f.unit, f.per].join(' ')

const isOne = (
  a: Figure,
  b: Figure,
  { facts, comparable }: { readonly facts: PairFacts; readonly comparable: Comparable },
): boolean => {
  if (!comparable(a, b) || a.standing === 'denied' || b.standing === 'denied') return false
  if ((a.counts === 'part') !== (b.counts === 'part')) return false
  if ([-1, 1].includes(orderOf(a.asOf, b.asOf) ?? 0)) return false
  const pair = pairOf(a, b, facts)
  return pair.authority !== 'different' && decide(pair).verdict.relation === 'same'
}
