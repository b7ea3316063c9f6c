import { isPast } from '../../../model/edtf.ts'
import { canAgree, pointOf } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import { scopeRelation } from '../../../model/scope.ts'
import { isoDay } from '../../../text/edtf.ts'
import { fold } from '../../../text/fold.ts'
import { compareDeeds } from '../deed.ts'
import type { Fact } from '../fact.ts'
import { areTwoBodies, comparable, isComparableSize, isCount, sameBody, sameKind } from './comparable.ts'
import { sharesCount } from './shared.ts'

/** Two figures that cannot both be right. */
export type Excluding = readonly [Figure, Figure]

/**
 * What of two statements counts one thing for one moment and cannot both be right: casualties of one happening on one
 * day, or one body's running tally. Tallies of two bodies differ for good reasons, and later ones grow.
 */
export const excludingCounts = (a: Fact, b: Fact): Excluding | null =>
  firstPair(a, b, (x, y) => {
    if (!isCount(x) || !isCount(y) || !comparable(x, y)) return false
    return (excludes(x, y) && samePlace([x, a], [y, b])) || excludesInOneIncident([x, a], [y, b])
  })

/**
 * The day that both are of is the day it happened, and the report printed later has the higher number. Of two of one day,
 * a page that was changed since is the later one.
 */
const mayHaveRisen = ([x, a]: readonly [Figure, Fact], [y, b]: readonly [Figure, Fact]): boolean => {
  if (a.published === null || b.published === null) return false
  const [dayA, dayB] = [a.published + (a.revised ? partOfDay : 0), b.published + (b.revised ? partOfDay : 0)]
  if (dayA === dayB) return false
  const [earlier, later] = dayA < dayB ? [x, y] : [y, x]
  return (pointOf(later) ?? 0) > (pointOf(earlier) ?? 0)
}

const partOfDay = 0.5

const firstPair = (a: Fact, b: Fact, test: (x: Figure, y: Figure) => boolean): Excluding | null => {
  // "492 had their sentences eased" counts nobody whom "killing 1,000" counts.
  if (sharesCount(a, b, 2) || compareDeeds(a.deed, b.deed) === 'other') return null
  for (const x of a.figures) for (const y of b.figures) if (!mayHaveRisen([x, a], [y, b]) && test(x, y)) return [x, y]
  return null
}

/**
 * "The blast hurt 26" and "24 were hurt in the blast", of one day and printed on one day: no toll rises from one to the
 * other. Two bodies, or a count that says whom it includes, may differ for good reasons.
 */
const excludesInOneIncident = ([x, a]: readonly [Figure, Fact], [y, b]: readonly [Figure, Fact]): boolean => {
  if (x.incident === null || x.incident !== y.incident || canAgree(x, y) || !isComparableSize(x, y)) return false
  if (areTwoBodies(x, y)) return false
  const includes = [x, y].some(({ scope }) => scope.some(({ role }) => role === 'includes'))
  const scope = scopeRelation(x, y)
  return (scope === 'same' || (scope === 'unstated' && !includes)) && x.asOf === y.asOf && isPrintedTogether(a, b)
}

const isPrintedTogether = (a: Fact, b: Fact): boolean => a.published !== null && a.published === b.published

/** A running total of one body, on a known day. */
export const isTally = (figure: Figure): boolean =>
  isCount(figure) && figure.counts === 'total' && figure.asOf !== null && figure.authority !== null

/** Two totals that one body is said to have given for one day. */
export const excludingTallies = (a: Fact, b: Fact): Excluding | null =>
  firstPair(a, b, (x, y) => isTally(x) && isTally(y) && sameKind(x, y) && excludes(x, y))

/** Of what incident it counts what, where that is known. */
export const incidentKey = (figure: Figure): string | null =>
  figure.incident !== null && isCount(figure) ? `${figure.measure} ${figure.incident}` : null

const excludes = (x: Figure, y: Figure): boolean => {
  if (canAgree(x, y) || x.asOf === null || x.asOf !== y.asOf || x.otherEvent !== y.otherEvent) return false
  if (x.counts !== y.counts || !isComparableSize(x, y)) return false
  if (x.incident !== null && y.incident !== null && x.incident !== y.incident) return false
  const scope = scopeRelation(x, y)
  return (scope === 'same' || scope === 'unstated') && (x.counts === 'incident' || sameBody(x, y))
}

/**
 * One place named with both: a storm kills in many towns. A body's tally has one place anyway, and so has one incident
 * of a day that was over when both were printed: then no hour explains what they differ in.
 */
const samePlace = ([x, a]: readonly [Figure, Fact], [y, b]: readonly [Figure, Fact]): boolean =>
  x.counts === 'total' ||
  (x.incident !== null && x.incident === y.incident && isOver(x, a) && isOver(y, b) && !areTwoBodies(x, y)) ||
  (x.place !== null && y.place !== null && fold(x.place.text) === fold(y.place.text)) ||
  a.places.some((place) => b.places.includes(place))

const isOver = ({ asOf }: Figure, { published }: Fact): boolean => published !== null && isPast(asOf, isoDay(published))
