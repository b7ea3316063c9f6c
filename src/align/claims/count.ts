import { canAgree, equalEstimates, pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { scopeRelation } from '../../model/scope.ts'
import { fold } from '../../text/fold.ts'
import { compareDeeds } from './deed.ts'
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
  return (relation !== 'narrower' && relation !== 'crossed') || (x.counts === 'part') === (y.counts === 'part')
}

const countsOne = (x: Figure, y: Figure): boolean => sameKind(x, y) && sameScope(x, y)

/** A number that its report takes back is not what another one holds to. */
const comparable = (x: Figure, y: Figure): boolean => x.standing === y.standing && countsOne(x, y)

/**
 * Whether both hold one count that is more than chance: "58 dead" in both, or "42" and "more than 40".
 * @param least the smallest number that tells anything
 */
export const sharesCount = (a: Fact, b: Fact, least: number): boolean =>
  a.figures.some((x) => b.figures.some((y) => isNear(x, y) && (pointOf(x) ?? 0) >= least && comparable(x, y)))

/** Equal, or one a bound that the other keeps and hardly passes. */
const isNear = (x: Figure, y: Figure): boolean => {
  const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
  return p === q || (canAgree(x, y) && Math.min(p, q) >= nearly * Math.max(p, q) && !isLimited(x, y))
}
const nearly = 0.95

/** "More than 40 were killed" and "a fire killed at least 40 guards": two bounds tell little of two groups of people. */
const isLimited = (x: Figure, y: Figure): boolean => {
  const relation = scopeRelation(x, y)
  return relation === 'narrower' || relation === 'crossed'
}

/**
 * Whether both give one count of people of one happening: of one incident, or of one day that both name.
 * @example sharesToll(a, b) // true for "42 died in clashes two days ago" and "more than 40 were killed on Friday"
 */
export const sharesToll = (a: Fact, b: Fact): boolean => {
  const oneDay = a.days.some((day) => b.days.includes(day))
  const least = (oneDay || a.days.length === 0 || b.days.length === 0) && isOneDeath(a) && isOneDeath(b) ? 1 : 2
  const isOne = (x: Figure, y: Figure): boolean =>
    (x.incident !== null && x.incident === y.incident) || (oneDay && x.asOf !== null && x.asOf === y.asOf)
  return a.figures.some(
    (x) =>
      x.measure !== 'other' &&
      (pointOf(x) ?? 0) >= least &&
      b.figures.some((y) => isOne(x, y) && isNear(x, y) && comparable(x, y)),
  )
}

/**
 * "More than 30 were hurt" and "47 others were hurt", of one incident: a bound and a count that it allows, of one size.
 * Counter-example: "at least three were hurt" allows any number.
 */
export const allowsToll = (a: Fact, b: Fact): boolean =>
  a.figures.some(
    (x) =>
      x.measure !== 'other' &&
      x.incident !== null &&
      b.figures.some(
        (y) =>
          y.incident === x.incident &&
          comparable(x, y) &&
          canAgree(x, y) &&
          isComparableSize(x, y) &&
          isWholeCount(x, y),
      ),
  )

const isWholeCount = (x: Figure, y: Figure): boolean =>
  [x, y].every((figure) => (figure.counts === 'total' || figure.counts === 'incident') && (pointOf(figure) ?? 0) > 2)

/** "A man was killed on Thursday", "a 21-year-old has died": of an incident of which no report tells more dead, each tells of one death and no more. */
const isOneDeath = ({ deed, figures, ofOneDeath }: Fact): boolean =>
  deed.told.has('kill') &&
  ofOneDeath &&
  figures.every((figure) => figure.measure === 'other' || (pointOf(figure) ?? 0) === 1)

/**
 * "58 died" is not "66 died", though both are of one matter; "more than 50 died" may be either. Nor does a number that
 * another has replaced tell the same as the other: "14 were hurt", in the page as it was first, is no telling of 12.
 */
export const countsDiffer = (a: Fact, b: Fact): boolean => {
  const [some, others] = [a.figures, b.figures]
  if (some.some((x) => (pointOf(x) ?? 0) >= 2 && others.some((y) => isOneCount(x, y)))) return false
  return some.some((x) => others.some((y) => mayCompare(x, y) && countsOne(x, y) && !canAgree(x, y)))
}

/** One number of one thing, whether or not another has replaced it since. */
const isOneCount = (x: Figure, y: Figure): boolean => isNear(x, y) && mayCompare(x, y) && countsOne(x, y)

const mayCompare = (x: Figure, y: Figure): boolean => x.standing === y.standing || (isHeld(x) && isHeld(y))

const isHeld = ({ standing }: Figure): boolean => standing === 'asserted' || standing === 'superseded'

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

/**
 * Two numbers that both give, of which one counts the second beside the first and the other within it: "912 civilians, besides
 * 580 officers" and "580 of the 912 are officers".
 */
export const partsDiffer = (a: Fact, b: Fact): boolean => standsBeside(a, b) || standsBeside(b, a)

const standsBeside = ({ figures: apart }: Fact, { figures: within }: Fact): boolean =>
  within.some((part) =>
    within.some(
      (whole) =>
        part.partOf === whole.id &&
        apart.some((x) => isOneNumber(x, whole) && apart.some((y) => isOneNumber(y, part) && leavesOut(x, y))),
    ),
  )

const isOneNumber = (x: Figure, y: Figure): boolean =>
  isHeld(x) &&
  isHeld(y) &&
  x.measure !== 'other' &&
  x.measure === y.measure &&
  equalEstimates(x, y) &&
  fewest <= (pointOf(x) ?? 0)
const fewest = 2

/** Its printed limits name the other number as one that it does not hold. */
const leavesOut = (x: Figure, y: Figure): boolean =>
  x.partOf !== y.id &&
  y.partOf !== x.id &&
  x.scope.some(({ role, start, end }) => role === 'excludes' && start <= y.start && y.end <= end)

/** A running total of one body, on a known day. */
export const isTally = (figure: Figure): boolean =>
  isCount(figure) && figure.counts === 'total' && figure.asOf !== null && figure.authority !== null

/** Two totals that one body is said to have given for one day. */
export const excludingTallies = (a: Fact, b: Fact): Excluding | null =>
  firstPair(a, b, (x, y) => isTally(x) && isTally(y) && sameKind(x, y) && excludes(x, y))

/** Of what incident it counts what, where that is known. */
export const incidentKey = (figure: Figure): string | null =>
  figure.incident !== null && isCount(figure) ? `${figure.measure} ${figure.incident}` : null

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
export const isComparableSize = (x: Figure, y: Figure): boolean => {
  const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
  return Math.min(p, q) * 3 >= Math.max(p, q)
}

/**
 * One place named with both: a storm kills in many towns. A body's tally has one place anyway, and so has one incident
 * of a day that was over when both were printed: then no hour explains what they differ in.
 */
const samePlace = ([x, a]: readonly [Figure, Fact], [y, b]: readonly [Figure, Fact]): boolean =>
  x.counts === 'total' ||
  (x.incident !== null && x.incident === y.incident && isPast(x, a) && isPast(y, b) && !areTwoBodies(x, y)) ||
  (x.place !== null && y.place !== null && fold(x.place.text) === fold(y.place.text)) ||
  a.places.some((place) => b.places.includes(place))

const isPast = ({ asOf }: Figure, { published }: Fact): boolean =>
  asOf !== null && published !== null && Date.parse(asOf.slice(0, 10)) < published * 86_400_000

const areTwoBodies = (x: Figure, y: Figure): boolean => x.authority !== null && y.authority !== null && !sameBody(x, y)

/** One entity, or one name within the other: "the harbour board" and "Port Ambler Harbour Board". */
const sameBody = ({ authority: x }: Figure, { authority: y }: Figure): boolean => {
  if (x === null || y === null) return false
  if (x.entity !== null && x.entity === y.entity) return true
  const [p, q] = [wordsOf(x.text), wordsOf(y.text)]
  return p.length > 0 && q.length > 0 && (p.every((word) => q.includes(word)) || q.every((word) => p.includes(word)))
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}{4,}/gu) ?? []
