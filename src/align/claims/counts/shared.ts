import { canAgree, pointOf } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Fact } from '../fact.ts'
import { comparable, countsOne, isComparableSize, isHeld, isNear } from './comparable.ts'

/**
 * Whether both hold one count that is more than chance: "58 dead" in both, or "42" and "more than 40".
 * @param least the smallest number that tells anything
 */
export const sharesCount = (a: Fact, b: Fact, least: number): boolean =>
  a.figures.some((x) => b.figures.some((y) => isNear(x, y) && (pointOf(x) ?? 0) >= least && comparable(x, y)))

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
  const isOne = (x: Figure, y: Figure): boolean => (pointOf(x) ?? 0) >= 2 && isOneCount(x, y)
  const isSame = some.some((x) => others.some((y) => x.standing === y.standing && isOne(x, y)))
  if (!isSame && some.some((x) => others.some((y) => areHeldApart(x, y)))) return true
  if (some.some((x) => others.some((y) => isOne(x, y)))) return false
  return some.some((x) => others.some((y) => mayCompare(x, y) && countsOne(x, y) && !canAgree(x, y)))
}

/** "There are 288 dead" and "they are 275 and not 288": what each holds to counts, and not what one takes back. */
const areHeldApart = (x: Figure, y: Figure): boolean =>
  x.standing === 'asserted' && y.standing === 'asserted' && countsOne(x, y) && !canAgree(x, y)

/** One number of one thing, whether or not another has replaced it since. */
const isOneCount = (x: Figure, y: Figure): boolean => isNear(x, y) && mayCompare(x, y) && countsOne(x, y)

const mayCompare = (x: Figure, y: Figure): boolean => x.standing === y.standing || (isHeld(x) && isHeld(y))
