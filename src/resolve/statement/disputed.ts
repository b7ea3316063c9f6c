import type { LanguagePack } from '../../language/pack.ts'
import type { Clause } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'

/** How many words may stand between the verb and its noun ("questioned the ministry's latest"), and between the noun and the clause's verb. */
const near = 6
const reach = 14

type Words = Pick<LanguagePack, 'attribution' | 'statement'>

/**
 * Whether a clause is what somebody disputes: "the institute questioned reports that the group had claimed the attack", "el
 * partido rechazó las acusaciones de que ordenó la matanza". Counter-examples: "nobody questioned reports that it had fallen";
 * "questioned witnesses who saw that it had fallen".
 * @param tokens of its sentence
 */
export const isDisputed = (
  { predicate }: Pick<Clause, 'predicate'>,
  tokens: readonly Token[],
  words: Words,
): boolean => {
  if (predicate === null) return false
  const verb = tokens.findIndex(({ end }) => end > predicate.start)
  const noun = tokens.findLastIndex(
    ({ lemma, pos }, at) => at < verb && pos === 'noun' && words.attribution.disputing.nouns.includes(lemma),
  )
  if (noun < 1 || verb - noun > reach || !opensClause(tokens.slice(noun + 1, verb), words)) return false
  const disputing = disputingBefore(tokens, noun, words)
  return disputing >= 0 && !isDenied(tokens.slice(Math.max(0, disputing - near), disputing), words)
}

/** Where a verb of disputing stands whose object the noun is; -1 where none does. */
const disputingBefore = (tokens: readonly Token[], noun: number, { attribution: { disputing } }: Words): number => {
  const verb = tokens.findLastIndex(
    ({ lemma, pos }, at) => at < noun && at >= noun - near && pos === 'verb' && disputing.verbs.includes(lemma),
  )
  const isPhrase = tokens.slice(verb + 1, noun).every(({ pos, lower }) => pos !== 'verb' && !/^[,;:.]$/.test(lower))
  return isPhrase ? verb : -1
}

/** "Discounted rumours that it had sunk, saying": what stands behind a comma is told of something else. */
const opensClause = (between: readonly Token[], { attribution: { complementisers } }: Words): boolean =>
  between.some(({ lower }) => complementisers.includes(lower)) && between.every(({ lower }) => lower !== ',')

const isDenied = (before: readonly Token[], { attribution, statement }: Words): boolean =>
  before.some(
    ({ lower }) =>
      attribution.negations.includes(lower) ||
      statement.negativeWords.has(lower) ||
      attribution.disputing.hardlyAnybody.includes(lower),
  )
