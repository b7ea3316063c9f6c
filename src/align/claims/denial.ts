import { negatedWords } from '../../language/prefixes.ts'
import { pointOf } from '../../model/estimate.ts'
import { nameWords } from '../../text/name-match.ts'
import { refuses } from './agree.ts'
import { sharesCount } from './counts/shared.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import { compareParties, roles, type Party, type PartyRelation } from './party.ts'

/**
 * "Ivo Lenz did not attack the guard" against "Ivo Lenz attacked the guard": one act, one who did or suffered it and is
 * known by name, one of the two negative, and not the earlier one, for what has not happened may still happen.
 * Counter-examples: "two officers did not die" is no answer to "an officer died", for a denied count denies the number;
 * "no attack happened at the fair" and "the attack on the fair", which nothing ties to one particular attack.
 */
export const denies = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated &&
  !refuses(a) &&
  !refuses(b) &&
  sameDeed(a, b) &&
  sameParties(a, b) &&
  (a.negated ? deniesIt(a, b) : deniesIt(b, a)) &&
  !mayHaveHappenedSince(a, b) &&
  !negatedByPrefix(a, b) &&
  !negatedByPrefix(b, a) &&
  (counts(a) === counts(b) ? !counts(a) || sharesCount(a, b, 2) : false)

/**
 * What is denied is the deed of the verb: "was not at the mill at the time of the fire" denies no fire, unless both tell who
 * suffered it. Of a verb that needs another word to tell a deed one must be shared: "did not want to wait", "wanted to go".
 */
const deniesIt = (denial: Fact, told: Fact): boolean => {
  // Who has no arrests is not who makes or suffers them: "the club has had no arrests", "a player was arrested".
  if (denial.statement.byNoun && !told.statement.byNoun) return false
  if ([...denial.deed.told].some((concept) => told.deed.told.has(concept))) return true
  if (
    told.patient !== null &&
    (compareParties(denial.patient, told.patient) === 'same' || isTold(told.patient, denial))
  )
    return true
  const { lemma } = denial.deed
  return lemma !== null && lemma === told.deed.lemma && sharesMore(denial, told)
}

/** A word, thing or deed in common besides the verb and who does it. */
const sharesMore = (a: Fact, b: Fact): boolean =>
  [...a.keys.keys()].some(
    (key) =>
      /^[ewn]:/.test(key) && b.keys.has(key) && ![a.deed.lemma, a.agent?.head, b.agent?.head].includes(key.slice(2)),
  )

/** "The fee was not reasonable" and "the fee was unreasonable": a prefix negates as well. */
const negatedByPrefix = (a: Fact, b: Fact): boolean =>
  [...a.keys.keys()].some(
    (key) => key.startsWith('w:') && negatedWords(key.slice(2)).some((word) => b.keys.has(`w:${word}`)),
  )

const mayHaveHappenedSince = (a: Fact, b: Fact): boolean => {
  const [before, after] = a.negated ? [a.published, b.published] : [b.published, a.published]
  return before !== null && after !== null && before < after
}

const counts = ({ figures }: Fact): boolean => figures.some((figure) => (pointOf(figure) ?? 0) >= 2)

const sameDeed = (a: Fact, b: Fact): boolean => compareDeeds(a.deed, b.deed) === 'same'

/**
 * One doer, or one who suffered it where neither tells a doer: "did not leak the tape" is no answer to "the tape was
 * leaked". One of them has a name in both, or is told by what he is: "an officer met the gunman", "no officer was there
 * to meet the gunman".
 */
const sameParties = (a: Fact, b: Fact): boolean => {
  const [doers, patients] = [compareDoers(a.agent, b.agent), compareParties(a.patient, b.patient)]
  if (doers === 'one name') return patients === 'same'
  if (!isNamed(a.agent, b.agent) && !isNamed(a.patient, b.patient) && !isOneRole(a.agent, b.agent)) return false
  if (doers === 'same') return patients === 'same' || isTold(a.patient, b) || isTold(b.patient, a)
  return patients === 'same' && a.agent === null && b.agent === null
}

/** "Al-Norvia" and "Norvia": one name, though only one of the reports tells enough of it to know it for one. */
const compareDoers = (a: Party | null, b: Party | null): PartyRelation | 'one name' => {
  const relation = compareParties(a, b)
  if (relation !== 'open' || a === null || b === null || (a.entity === null) === (b.entity === null)) return relation
  const isName = a.thing === null && b.thing === null && nameWords(a.head).join(' ') === nameWords(b.head).join(' ')
  return isName && a.head.length > 3 && !a.pronoun && !b.pronoun ? 'one name' : relation
}

/** Nobody, or somebody who stands among the words of a statement that tells no sufferer. */
const isTold = (patient: Party | null, { patient: own, keys }: Fact): boolean =>
  own === null && (patient === null || keys.has(`w:${patient.head}`))

const isNamed = (a: Party | null, b: Party | null): boolean => a !== null && a.entity !== null && a.entity === b?.entity

const isOneRole = (a: Party | null, b: Party | null): boolean =>
  a !== null && a.thing !== null && roles.has(a.thing) && a.thing === b?.thing
