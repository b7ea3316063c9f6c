import type { PartOfSpeech, Token } from '../../model/token.ts'

const before: ReadonlySet<PartOfSpeech> = new Set(['adjective', 'noun', 'name', 'number', 'determiner', 'adverb'])
/** A phrase of more words before its head is a list or a mistake. */
const longest = 6

/** Whether adjectives stand behind their noun, and the words that open clauses. */
interface Manner {
  readonly adjectivesFollow: boolean
  readonly openers: ReadonlySet<string>
}

/**
 * The tokens of the noun phrase around a head, without what follows in a phrase of its own.
 * @example phraseAround(tokens of "backed the country's new government in", 5, english) // "new government"
 */
export const phraseAround = (
  tokens: readonly Token[],
  at: number,
  { adjectivesFollow, openers }: Manner,
): readonly Token[] => {
  let first = at
  while (
    first > 0 &&
    at - first < longest &&
    !openers.has(tokens[first - 1]!.lower) &&
    belongsBefore(tokens, first - 1, at)
  )
    first--
  while (first < at && !opens(tokens[first]!)) first++
  let last = at
  if (adjectivesFollow) while (isAdjective(tokens[last + 1], tokens[at]!)) last++
  return tokens.slice(first, last + 1)
}

const belongsBefore = (tokens: readonly Token[], index: number, head: number): boolean => {
  const token = tokens[index]!
  const next = tokens[index + 1]!
  if (token.sentence !== tokens[head]!.sentence || next.pos === 'determiner') return false
  // "Has reduced rebels" is done to them; "said that rebels" begins with them.
  if (isParticiple(token)) return tokens[index - 1]?.pos !== 'auxiliary'
  if (token.lower === 'that' && tokens[head]!.features.number === 'plural') return false
  if (before.has(token.pos)) return true
  if (token.text === '-' || token.text === '–') return token.end === next.start
  // "unprincipled and bankrupt appeal", but not "protesters and police",
  // nor "roadblocks and peaceful marches".
  const left = tokens[index - 1]?.pos ?? 'other'
  if (left === 'noun' && (next.pos === 'adjective' || /^(?:anti|pro)-/.test(next.lower))) return false
  return token.pos === 'conjunction' && index + 1 !== head && before.has(left)
}

const isParticiple = (token: Token): boolean => token.pos === 'verb' && token.features.form === 'participle'

const isAdjective = (token: Token | undefined, head: Token): boolean =>
  token !== undefined && token.sentence === head.sentence && (token.pos === 'adjective' || isParticiple(token))

const opens = (token: Token): boolean =>
  token.pos !== 'conjunction' && token.pos !== 'adverb' && /[\p{L}\p{N}]/u.test(token.text)
