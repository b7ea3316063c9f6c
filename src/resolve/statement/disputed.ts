import type { LanguagePack } from '../../language/pack.ts'
import type { Clause } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'

/** How many words may stand between the verb and its noun ("questioned the ministry's latest"), and between the noun and the clause's verb. */
const near = 6
const reach = 14

/**
 * Whether a clause is what somebody disputes: "the institute questioned reports that the group had claimed the attack", "el
 * partido rechazó las acusaciones de que ordenó la matanza". Counter-examples: "nobody questioned reports that it had fallen";
 * "questioned witnesses who saw that it had fallen".
 * @param tokens of its sentence
 */
export const isDisputed = (
  { predicate }: Pick<Clause, 'predicate'>,
  tokens: readonly Token[],
  { attribution: { disputing, complementisers, negations }, statement: { negativeWords } }: LanguagePack,
): boolean => {
  if (predicate === null) return false
  const verb = tokens.findIndex(({ end }) => end > predicate.start)
  const noun = tokens.findLastIndex(
    ({ lemma, pos }, at) => at < verb && pos === 'noun' && disputing.nouns.includes(lemma),
  )
  if (noun < 1 || verb - noun > reach) return false
  const first = Math.max(0, noun - near)
  const before = tokens
    .slice(first, noun)
    .findLastIndex(({ lemma, pos }) => pos === 'verb' && disputing.verbs.includes(lemma))
  if (before < 0) return false
  const at = first + before
  const isPhrase = tokens.slice(at + 1, noun).every(({ pos, lower }) => pos !== 'verb' && !/^[,;:.]$/.test(lower))
  const held = tokens.slice(noun + 1, verb)
  // "Discounted rumours that it had sunk, saying": what stands behind a comma is told of something else.
  const opens = held.some(({ lower }) => complementisers.includes(lower)) && held.every(({ lower }) => lower !== ',')
  const denied = tokens
    .slice(Math.max(0, at - near), at)
    .some(
      ({ lower }) => negations.includes(lower) || negativeWords.has(lower) || disputing.hardlyAnybody.includes(lower),
    )
  return isPhrase && opens && !denied
}
