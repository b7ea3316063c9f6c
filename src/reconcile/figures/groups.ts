import { orderOf } from '../../model/edtf.ts'
import type { Figure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import { decide } from './rules.ts'
import type { FigureFacts } from '../../model/figure-facts.ts'
import { pairOf } from './pair.ts'
import type { Comparable } from './comparable.ts'

/**
 * The figures with their groups: equal figures of one counter, which a reader would call one figure
 * told twice. Two of different printed days, or of bodies that differ, stay apart.
 */
export const groupFigures = (
  figures: readonly Figure[],
  facts: FigureFacts,
  comparable: Comparable,
): readonly Figure[] => {
  const groups = new Map<string, Figure[][]>()
  for (const figure of figures) {
    const bucket = groups.get(valueKey(figure)) ?? []
    const home = bucket.find((group) => group.every((member) => isOne(member, figure, { facts, comparable })))
    if (home) home.push(figure)
    else bucket.push([figure])
    groups.set(valueKey(figure), bucket)
  }
  const groupOf = new Map<string, string>()
  for (const group of [...groups.values()].flat()) {
    const id =
      group.length > 1
        ? idOfGroup(
            'g',
            group.map((figure) => figure.id),
          )
        : null
    if (id) for (const figure of group) groupOf.set(figure.id, id)
  }
  return figures.map((figure) => ({ ...figure, group: groupOf.get(figure.id) ?? null }))
}

const valueKey = (f: Figure): string => [f.measure, f.low, f.best, f.high, f.modifier, f.unit, f.per].join(' ')

const isOne = (
  a: Figure,
  b: Figure,
  { facts, comparable }: { readonly facts: FigureFacts; readonly comparable: Comparable },
): boolean => {
  if (!comparable(a, b) || a.standing === 'denied' || b.standing === 'denied') return false
  if ((a.counts === 'part') !== (b.counts === 'part')) return false
  if ([-1, 1].includes(orderOf(a.asOf, b.asOf) ?? 0)) return false
  const pair = pairOf(a, b, facts)
  return pair.authority !== 'different' && decide(pair).verdict.relation === 'same'
}
