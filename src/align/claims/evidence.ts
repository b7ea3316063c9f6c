import { allowsToll, sharesCount } from './counts/shared.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import { compareParties, isOfOne } from './party.ts'
import { thresholds } from './thresholds.ts'

export interface Likeness {
  readonly likeness: number
  /** What of it comes from names and days. */
  readonly named: number
}

/**
 * How much speaks for two statements being one proposition, beyond what the least that is asked for: words and names
 * of weight in common, one number, one who suffered it, one day, one speaker; less where these differ. Each reason
 * has its own weight, found by trying on reports whose shared claims are known.
 */
export const evidenceOf = (a: Fact, b: Fact, { likeness, named }: Likeness): number => {
  const { evidence } = thresholds
  const deeds = compareDeeds(a.deed, b.deed)
  const other = deeds === 'other'
  const told = likeness - named
  const shared = sharedKeys(a, b, deeds === 'same' || deeds === 'near')
  let sum = evidence.least + evidence.likeness * told + (other ? 0 : evidence.named * named) + shared.worth
  const patients = compareParties(a.patient, b.patient)
  if (patients === 'same') sum += a.patient?.complement === b.patient?.complement ? evidence.patient : 0
  else if (isOfOne(a.patient, b.patient)) sum += evidence.patient / 2
  if (patients === 'other') sum -= evidence.otherPatient
  if (sharesCount(a, b, 2)) sum += evidence.count
  else if (!other && allowsToll(a, b)) sum += evidence.toll
  if (other) sum -= evidence.otherDeed
  sum += evidence.shared * (shared.weight - evidence.usual)
  return sum + evidence.day * sharedDays(a, b) + speakers(a, b)
}

/**
 * What words and numbers in common are worth, and how much two statements share, whatever else they tell: of two short
 * ones a single word is half of what they say, and still shared by chance.
 */
const sharedKeys = (a: Fact, b: Fact, isOne: boolean): { readonly worth: number; readonly weight: number } => {
  const { words, quantities } = thresholds.evidence
  let [worth, weight] = [0, 0]
  for (const [key, own] of a.keys) {
    const other = b.keys.get(key)
    if (other === undefined || !telling.has(key[0]!)) continue
    const least = Math.min(own, other)
    weight += least
    if (key[0] === 'w') worth += words * least
    else if (key[0] === 'q' && (isOne || !a.ageKeys.has(key))) worth += quantities * least
  }
  return { worth, weight }
}

/** Kinds of keys: names, concepts, things, words, quantities. */
const telling: ReadonlySet<string> = new Set(['x', 'e', 'n', 'w', 'q'])

/** 1 for one day in common, -1 for days of which none is common, 0 where one names none. */
const sharedDays = (a: Fact, b: Fact): number => {
  if (a.days.length === 0 || b.days.length === 0) return 0
  return a.days.some((day) => b.days.includes(day)) ? 1 : -1
}

const speakers = (a: Fact, b: Fact): number => {
  if (a.speaker === null || b.speaker === null) return 0
  return a.speaker === b.speaker ? thresholds.evidence.speaker : -thresholds.evidence.otherSpeaker
}
