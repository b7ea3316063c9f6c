import { excludes } from '../../language/concepts.ts'
import { pointOf } from '../../model/estimate.ts'
import { partsDiffer } from './counts/parts.ts'
import { countsDiffer, sharesCount } from './counts/shared.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import { compareParties } from './party.ts'
import { datesOtherwise, differentClocks, differentDays } from './moments.ts'

/** Whether nothing speaks against two statements being one proposition, each check by its own rule. */
export const mayAgree = (a: Fact, b: Fact): boolean =>
  a.outdated === b.outdated &&
  !countsDiffer(a, b) &&
  !partsDiffer(a, b) &&
  !countsFarApart(a, b) &&
  !differentDays(a, b) &&
  !differentClocks(a, b) &&
  !datesOtherwise(a, b) &&
  !swappedRoles(a, b) &&
  !otherParties(a, b) &&
  !someAndAll(a, b) &&
  !someAndAll(b, a) &&
  !otherMood(a, b) &&
  !oneOfMany(a, b) &&
  !oneOfMany(b, a) &&
  (a.negated === b.negated || refuses(a) || refuses(b)) &&
  !opposedConcepts(a, b)

/** Two doers with names, or two who suffered it, that are not one; doers without names only where nothing else is one. */
const otherParties = (a: Fact, b: Fact): boolean => {
  const [doers, patients] = [compareParties(a.agent, b.agent), compareParties(a.patient, b.patient)]
  if (patients === 'other') return a.patient?.type !== 'place'
  return doers === 'other' && (patients !== 'same' || (a.agent?.entity ?? null) !== null)
}

/** What most of the guards do here tells nothing of the two that fell: "most of the guards wear boots", "the dead wore boots". */
const someAndAll = (some: Fact, all: Fact): boolean =>
  some.agent?.someOf === true && all.agent !== null && !all.agent.someOf && all.agent.entity === null

/**
 * "Ivo Lenz was hurt" is not "912 were hurt", nor is "a boy died" "two others died": what befell one person, and a count
 * of people. Of few people one may be told by name: "two guards died, Ivo Lenz and his brother".
 */
const oneOfMany = (one: Fact, many: Fact): boolean => {
  const { patient, agent, deed, figures } = one
  const sufferer = deed.told.has('kill') || deed.told.has('injure') ? (patient ?? agent) : patient
  const isOne = sufferer?.type === 'person' || sufferer?.oneHuman
  if (!isOne || figures.some((figure) => (pointOf(figure) ?? 0) > 1)) return false
  const least = sufferer.oneHuman && sufferer.entity === null ? 2 : crowd
  const isCounted = many.figures.some(
    ({ measure, ...figure }) => measure !== 'other' && (pointOf(figure) ?? 0) >= least,
  )
  return isCounted && compareDeeds(deed, many.deed) !== 'open'
}
const crowd = 5

/** What somebody asks for or imagines is not what is told to be so. */
const otherMood = (a: Fact, b: Fact): boolean =>
  (isTold(a) && b.statement.factuality === 'unknown') || (isTold(b) && a.statement.factuality === 'unknown')

const isTold = ({ statement }: Fact): boolean => statement.factuality === 'fact' || statement.factuality === 'probable'

/** "At least four were killed" and "at least 110 were killed" may both be right, and are of two things. */
const countsFarApart = (a: Fact, b: Fact): boolean =>
  !sharesCount(a, b, 2) &&
  a.figures.some((x) =>
    b.figures.some((y) => {
      if (x.measure === 'other' || x.measure !== y.measure || x.counts === 'part' || y.counts === 'part') return false
      const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
      return p > 0 && q > 0 && Math.max(p, q) >= farApart * Math.min(p, q)
    }),
  )
const farApart = 3

/** "The guard shot the intruder" is not "the intruder shot the guard". */
const swappedRoles = (a: Fact, b: Fact): boolean =>
  compareParties(a.agent, b.patient) === 'same' &&
  compareParties(a.patient, b.agent) === 'same' &&
  compareParties(a.agent, a.patient) !== 'same'

/** "Refused to vote" is negative by its verb, "rejected the vote" is not, and both tell the same. */
export const refuses = ({ statement }: Fact): boolean => statement.concepts.some((concept) => refusals.has(concept))
const refusals: ReadonlySet<string> = new Set([
  'reject',
  'deny',
  'fail',
  'prevent',
  'ban',
  'oppose',
  'halt',
  'stand-by',
])

const sharesConcept = (a: Fact, b: Fact): boolean =>
  a.statement.concepts.some((concept) => b.statement.concepts.includes(concept))

/** "She survived" is not "she died". */
const opposedConcepts = (a: Fact, b: Fact): boolean =>
  a.statement.concepts.some((concept) => b.statement.concepts.some((other) => excludes.get(concept)?.has(other))) &&
  !sharesConcept(a, b)
