import { datesOtherwise } from './agree.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'

/** Whether two statements tell one detail of one thing otherwise: the day or hour of a deed, or somebody's age. */
export const tellsOtherwise = (a: Fact, b: Fact, pair: Pair): boolean => datesOtherwise(a, b) || agesDiffer(a, b, pair)

/**
 * "Ivo Lenz, 21, drowned" against "Ivo Lenz, 23, drowned" in reports of one time: one person cannot be both. Of two
 * statements that else have little in common two people of one name may be meant, and in reports that lie far apart,
 * or whose days are not known, both may be right.
 */
export const agesDiffer = (a: Fact, b: Fact, { evidence }: Pair): boolean =>
  evidence >= 0 &&
  a.published !== null &&
  b.published !== null &&
  Math.abs(a.published - b.published) <= oneTime &&
  [...a.ages].some(([person, age]) => b.ages.has(person) && b.ages.get(person) !== age)
const oneTime = 31

/** What a statement tells of a detail that others may tell otherwise: those with one version may stand together. */
export const versionOf = ({ days, clocks, ages }: Fact): string =>
  [...days, ...clocks, ...[...ages].map(([person, age]) => `${person} ${age}`)].join(' ')
