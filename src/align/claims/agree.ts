import { excludes } from '../../language/concepts.ts'
import { pointOf } from '../../model/estimate.ts'
import { allowsToll, countsDiffer, partsDiffer, sharesCount, sharesToll } from './count.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'
import { thresholds } from './thresholds.ts'

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

/**
 * Whether two statements that may agree tell one proposition: where the evidence is enough, or by a rule: one count, or one deed with
 * somebody or something in common, or nearly the same words. Names, a topic or a role in common are not enough.
 */
export const tellsTheSame = (a: Fact, b: Fact, pair: Likely): boolean => {
  const whole = isWhole(a) && isWhole(b)
  const { setting, told } = thresholds.evidence
  if (pair.evidence >= (whole ? 0 : setting)) return pair.told >= told
  return whole && byRule(a, b, pair)
}

type Likely = Pick<Pair, 'likeness' | 'told' | 'evidence'>

const byRule = (a: Fact, b: Fact, { likeness, told }: Likely): boolean => {
  const { count, deed, near, words } = thresholds.same
  const deeds = compareDeeds(a.deed, b.deed)
  if (deeds === 'other') return false
  if ((deeds === 'same' || deeds === 'near') && (sharesToll(a, b) || allowsToll(a, b))) return true
  if (sharesCount(a, b, leastCount[deeds])) return likeness >= count
  if (deeds === 'same' && sharesVictim(a, b)) return likeness >= count
  if (sharesTwoDeeds(a, b)) return likeness >= deed
  if ((deeds === 'same' || deeds === 'near') && sharesParty(a, b))
    return likeness >= (deeds === 'same' ? deed : near) && told >= thresholds.told
  return likeness >= words && sharedWords(a, b) >= fewest
}

/** One named person to whom it was done: that happens once. */
const sharesVictim = (a: Fact, b: Fact): boolean =>
  [...a.victims].some((victim) => b.victims.has(victim)) ||
  (a.patient?.type === 'person' && compareParties(a.patient, b.patient) === 'same' && a.deed.told.size > 0)

/** "Were found and destroyed" in both: one verb, and another deed beside it. */
const sharesTwoDeeds = (
  { deed: a, statement: { predicate: x } }: Fact,
  { deed: b, statement: { predicate: y } }: Fact,
): boolean =>
  x !== null &&
  x.lemma === y?.lemma &&
  a.lemma === null &&
  b.lemma === null &&
  a.light.size > 0 &&
  [...a.told].some((each) => b.told.has(each))

/** Words, things and names of weight that both have: nearly the same words are more than one phrase in common. */
const sharedWords = (a: Fact, b: Fact): number =>
  [...a.keys].filter(([key, weight]) => /^[wxq]/.test(key) && weight > 0.2 && b.keys.has(key)).length
const fewest = 3

/** Small numbers are shared by chance: the less is known of the deed, the larger the count must be. */
const leastCount = { same: 2, near: 3, open: 10 }

/** A citation reads as a proposition where it has a verb, or is a headline or a count. */
const isWhole = ({ statement, deed }: Fact): boolean =>
  (!statement.background || deed.told.size > 0) &&
  (statement.predicate !== null || statement.figures.length > 0 || (statement.headline && deed.all.size > 0))

/** Somebody or something in one role, a name or a rare word beside the deed. */
const sharesParty = (a: Fact, b: Fact): boolean =>
  compareParties(a.patient, b.patient) === 'same' ||
  compareParties(a.agent, b.agent) === 'same' ||
  [...a.keys].some(([key, weight]) => /^[xwnq]/.test(key) && weight >= rare && b.keys.has(key) && !isDeedWord(key, a))
const rare = 0.38

const isDeedWord = (key: string, { statement }: Fact): boolean =>
  statement.predicate !== null && key.startsWith('w:') && statement.predicate.lemma.startsWith(key.slice(2, 7))

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

/** One day each, and not the same or the next: reports of one night date it either way. */
const differentDays = (a: Fact, b: Fact): boolean => {
  if (a.days.length === 0 || b.days.length === 0) return false
  return !a.days.some((x) => b.days.some((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= 86_400_000))
}

/**
 * "A sailor was crushed by a falling crane on Wednesday" against "on Thursday", or two hours of one
 * departure: one deed with much else in common, and one day or hour each. Counter-example: two counts as of two days.
 */
export const datesOtherwise = (a: Fact, b: Fact): boolean =>
  (differentClocks(a, b) || datesDiffer(a, b)) &&
  isHappening(a) &&
  isHappening(b) &&
  compareDeeds(a.deed, b.deed) === 'same' &&
  sharesParty(a, b) &&
  sharedWords(a, b) >= much
const much = 4

/** One day each, and not the same: "last night" may be early on the day that "on Tuesday" tells. */
const datesDiffer = (a: Fact, b: Fact): boolean =>
  a.days.length === 1 && b.days.length === 1 && a.days[0] !== b.days[0] && !goesInto(a, b) && !goesInto(b, a)

const goesInto = ({ nights }: Fact, { days }: Fact): boolean =>
  nights.some((night) => Date.parse(days[0]!) - Date.parse(night) === 86_400_000)

/** A verb tells what happened, and no count up to a day: "56 had died as of Monday" is as right as "58 as of Sunday". */
const isHappening = ({ deed, figures }: Fact): boolean =>
  (deed.told.size > 0 || deed.lemma !== null) &&
  figures.every((figure) => figure.measure === 'other' || figure.counts !== 'total' || (pointOf(figure) ?? 0) < 2)

/** "Left at 4:40" is not "left at 5:40". */
const differentClocks = (a: Fact, b: Fact): boolean =>
  a.clocks.length === 1 && b.clocks.length === 1 && a.clocks[0] !== b.clocks[0]

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
