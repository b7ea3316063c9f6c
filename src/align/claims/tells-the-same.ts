import { allowsToll, sharesCount, sharesToll } from './counts/shared.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'
import { thresholds } from './thresholds.ts'

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
export const sharedWords = (a: Fact, b: Fact): number =>
  [...a.keys].filter(([key, weight]) => /^[wxq]/.test(key) && weight > 0.2 && b.keys.has(key)).length
const fewest = 3

/** Small numbers are shared by chance: the less is known of the deed, the larger the count must be. */
const leastCount = { same: 2, near: 3, open: 10 }

/** A citation reads as a proposition where it has a verb, or is a headline or a count. */
const isWhole = ({ statement, deed }: Fact): boolean =>
  (!statement.background || deed.told.size > 0) &&
  (statement.predicate !== null || statement.figures.length > 0 || (statement.headline && deed.all.size > 0))

/** Somebody or something in one role, a name or a rare word beside the deed. */
export const sharesParty = (a: Fact, b: Fact): boolean =>
  compareParties(a.patient, b.patient) === 'same' ||
  compareParties(a.agent, b.agent) === 'same' ||
  [...a.keys].some(([key, weight]) => /^[xwnq]/.test(key) && weight >= rare && b.keys.has(key) && !isDeedWord(key, a))
const rare = 0.38

const isDeedWord = (key: string, { statement }: Fact): boolean =>
  statement.predicate !== null && key.startsWith('w:') && statement.predicate.lemma.startsWith(key.slice(2, 7))
