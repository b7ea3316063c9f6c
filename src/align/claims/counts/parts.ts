import { equalEstimates, pointOf } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Fact } from '../fact.ts'
import { isHeld } from './comparable.ts'

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
