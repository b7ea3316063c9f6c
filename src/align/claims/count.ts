import { canAgree, pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { scopeRelation } from '../../model/scope.ts'
import { fold } from '../../text/fold.ts'
import type { Fact } from './fact.ts'

/** Whether two figures count one kind of thing. Where no measure says so, the unit or the counted noun must. */
const sameKind = (x: Figure, y: Figure): boolean => {
  if (x.measure !== y.measure || x.unit !== y.unit || x.per !== y.per) return false
  if (x.measure !== 'other' || x.unit !== null) return true
  return x.counted !== null && y.counted !== null && lastWord(x.counted.text) === lastWord(y.counted.text)
}

const lastWord = (text: string): string => fold(text).split(/\s+/).at(-1)!.replace(/e?s$/, '')

/** Whether both may count the same people: the scopes do not exclude each other and both are of the event or neither. */
const sameScope = (x: Figure, y: Figure): boolean => {
  const relation = scopeRelation(x, y)
  if (relation === 'different' || relation === 'opposed') return false
  if (x.counts === 'part' && y.counts === 'part') return relation === 'same' && x.scope.length > 0
  return relation !== 'narrower' || (x.counts === 'part') === (y.counts === 'part')
}

/** A number that its report takes back is not what another one holds to. */
const comparable = (x: Figure, y: Figure): boolean => sameKind(x, y) && x.standing === y.standing && sameScope(x, y)

/**
 * Whether both hold one count that is more than chance: "58 dead" in both, or "42" and "more than 40".
 * @param least the smallest number that tells anything
 */
export const sharesCount = (a: Fact, b: Fact, least: number): boolean =>
  a.figures.some((x) => b.figures.some((y) => isNear(x, y) && (pointOf(x) ?? 0) >= least && comparable(x, y)))

/** Equal, or one a bound that the other keeps and hardly passes. */
const isNear = (x: Figure, y: Figure): boolean => {
  const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
  return p === q || (canAgree(x, y) && Math.min(p, q) >= nearly * Math.max(p, q))
}
const nearly = 0.95

/** "58 died" is not "66 died", though both are of one matter; "more than 50 died" may be either. */
export const countsDiffer = (a: Fact, b: Fact): boolean =>
  !sharesCount(a, b, 2) && a.figures.some((x) => b.figures.some((y) => comparable(x, y) && !canAgree(x, y)))

/**
 * Whether both count one thing for one moment and cannot both be right: casualties of one happening on one
 * day, or one body's running tally. Tallies of two bodies differ for good reasons, and later ones grow.
 */
export const countsExclude = (a: Fact, b: Fact): boolean =>
  !sharesCount(a, b, 2) &&
  a.figures.some((x) =>
    b.figures.some((y) => isCount(x) && isCount(y) && comparable(x, y) && excludes(x, y) && samePlace([x, a], [y, b])),
  )

/** A running total of one body, on a known day. */
export const isTally = (figure: Figure): boolean =>
  isCount(figure) && figure.counts === 'total' && figure.asOf !== null && figure.authority !== null

/** Two totals that one body is said to have given for one day. */
export const talliesExclude = (a: Fact, b: Fact): boolean =>
  !sharesCount(a, b, 2) &&
  a.figures.some((x) => b.figures.some((y) => isTally(x) && isTally(y) && sameKind(x, y) && excludes(x, y)))

const isCount = (figure: Figure): boolean =>
  figure.measure !== 'other' &&
  figure.standing === 'asserted' &&
  (figure.counts === 'total' || figure.counts === 'incident') &&
  (pointOf(figure) ?? 0) > 2

const excludes = (x: Figure, y: Figure): boolean => {
  if (canAgree(x, y) || x.asOf === null || x.asOf !== y.asOf || x.otherEvent !== y.otherEvent) return false
  if (x.counts !== y.counts || !isComparableSize(x, y)) return false
  if (x.incident !== null && y.incident !== null && x.incident !== y.incident) return false
  const scope = scopeRelation(x, y)
  return (scope === 'same' || scope === 'unstated') && (x.counts === 'incident' || sameBody(x, y))
}

/** Numbers far apart count different things, whatever they share. */
const isComparableSize = (x: Figure, y: Figure): boolean => {
  const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
  return Math.min(p, q) * 3 >= Math.max(p, q)
}

/** One incident, or one place named with both: a storm kills in many towns. A body's tally has one place anyway. */
const samePlace = ([x, a]: readonly [Figure, Fact], [y, b]: readonly [Figure, Fact]): boolean =>
  x.counts === 'total' ||
  (x.incident !== null && x.incident === y.incident) ||
  (x.place !== null && y.place !== null && fold(x.place.text) === fold(y.place.text)) ||
  a.places.some((place) => b.places.includes(place))

/** One entity, or one name within the other: "the harbour board" and "Port Ambler Harbour Board". */
const sameBody = ({ authority: x }: Figure, { authority: y }: Figure): boolean => {
  if (x === null || y === null) return false
  if (x.entity !== null && x.entity === y.entity) return true
  const [p, q] = [wordsOf(x.text), wordsOf(y.text)]
  return p.length > 0 && q.length > 0 && (p.every((word) => q.includes(word)) || q.every((word) => p.includes(word)))
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}{4,}/gu) ?? []
