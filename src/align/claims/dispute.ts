import { oneDeed } from '../../language/concepts.ts'
import { wordList } from '../../text/words.ts'
import { datesOtherwise } from './moments.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'

/** Whether two statements tell one detail of one thing otherwise: the day or hour of a deed, or somebody's age. */
export const tellsOtherwise = (a: Fact, b: Fact, pair: Pair): boolean => daysDiffer(a, b) || agesDiffer(a, b, pair)

/**
 * Two days or hours of what happens once, told in reports of one week: a death, a fall, a resignation. Counter-examples:
 * clashes of Monday and of Tuesday; a rocket fired in May and one fired in June.
 */
export const daysDiffer = (a: Fact, b: Fact): boolean =>
  datesOtherwise(a, b) &&
  a.published !== null &&
  b.published !== null &&
  Math.abs(a.published - b.published) <= oneWeek &&
  a.days.every((x) => b.days.every((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= oneWeek * 86_400_000)) &&
  happensOnce(a, b)
const oneWeek = 7

/**
 * What befalls one person or thing once, an office that one person takes or leaves, or what an unnamed somebody suffers:
 * "a pilot was hit".
 */
const happensOnce = (a: Fact, b: Fact): boolean => {
  if (a.patient?.oneHuman === true && b.patient?.oneHuman === true) return true
  const both = [...a.deed.told].filter((concept) => b.deed.told.has(concept))
  return both.some((concept) => fates.has(concept)) || (isOnePerson(a, b) && both.some((concept) => turns.has(concept)))
}

const isOnePerson = (a: Fact, b: Fact): boolean =>
  [a.agent, a.patient].some(
    (one) => one?.type === 'person' && [b.agent, b.patient].some((other) => compareParties(one, other) === 'same'),
  )

const deeds = (words: string): ReadonlySet<string> =>
  new Set(wordList(words).map((concept) => oneDeed.get(concept) ?? concept))
const fates = deeds('kill crush drown collapse derail sink crash')
const turns = deeds('resign impeach elect appoint inaugurate convict sentence bury')

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
