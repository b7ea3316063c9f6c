import type { Token } from '../../../model/token.ts'

/**
 * Marks the verbs whose subject is meant by a "se" before them or hung on them: "se rindieron", "se han fugado", "quiere
 * rendirse". Counter-example: "se los entregaron", where "se" is another person.
 */
export const withReflexives = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    token.pos === 'verb' && (hasEnclitic(token) || followsReflexive(tokens, at))
      ? { ...token, features: { ...token.features, reflexive: true } }
      : token,
  )

/** "Rendirse", "rindiéndose": the form has more than its lemma's ending. */
const hasEnclitic = ({ lower, features }: Token): boolean =>
  (features.form === 'infinitive' && /[aeií]rse$/.test(lower)) ||
  (features.form === 'gerund' && lower.endsWith('ndose'))

/** "Se rindieron", "se han fugado", "se habían casi rendido": auxiliaries and adverbs may stand between. */
const followsReflexive = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1
  while (before >= 0 && at - before <= farthest && helping.has(tokens[before]!.pos)) before--
  const { lower, sentence } = tokens[before] ?? {}
  return lower === 'se' && sentence === tokens[at]!.sentence
}
const farthest = 3
const helping: ReadonlySet<string> = new Set(['auxiliary', 'adverb'])
