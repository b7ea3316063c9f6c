import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'
import { antecedentEnd, isNominal, nouns } from './antecedent.ts'
import { pastBound } from './bound.ts'
import type { Cutting } from './cutting.ts'

/** A noun phrase as a range of the sentence's tokens. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/**
 * The noun phrase that begins at or after `at`, joined nouns taken in: "the leader of the union".
 * Null where a sign, a verb or a preposition comes first.
 */
export const phraseFrom = (cutting: Cutting, at: number, limit: number): Phrase | null => {
  const { tokens, language } = cutting
  // "Killed at least 40 guards": words that bound a number belong to it, other prepositions open no object.
  let to = Math.min(pastBound(cutting, at), limit)
  while (to < limit) {
    const { pos, lower } = tokens[to]!
    const joins = to > at && language.statement.joiners.has(lower) && to + 1 < limit && isNominal(tokens[to + 1]!)
    const pronoun = pos === 'pronoun' && to === at
    if (pos === 'determiner' && to > at && nouns.has(tokens[to - 1]!.pos)) break
    const adverb = pos === 'adverb' && to + 1 < limit && isNominal(tokens[to + 1]!)
    if (!isNominal(tokens[to]!) && !joins && !pronoun && !adverb) break
    to++
    if (pronoun) break
  }
  to = withoutTime(cutting, at, to)
  return tokens.slice(at, to).some((token) => nouns.has(token.pos)) ? { from: at, to } : null
}

/** Where a noun phrase ends before words of time: "a lawsuit | last month", "a truce | Thursday", but "a long day". */
const withoutTime = ({ tokens, language }: Cutting, at: number, to: number): number => {
  const { timeNouns } = language.statement
  const isTimeNoun = ({ pos, lemma }: Token): boolean => (pos === 'noun' || pos === 'name') && timeNouns.has(lemma)
  if (!tokens[to - 1] || !isTimeNoun(tokens[to - 1]!)) return to
  let end = to - 1
  while (end > at && (tokens[end - 1]!.pos === 'adjective' || isTimeNoun(tokens[end - 1]!))) end--
  const before = tokens[end - 1]
  return end > at && (before?.pos === 'noun' || before?.pos === 'name') ? end : to
}

/** The noun phrase that ends before `at`, adverbs and a comma's insertion skipped; not one behind a preposition. */
export const phraseBefore = (cutting: Cutting, at: number, limit: number): Phrase | null => {
  const { tokens, language } = cutting
  let to = at
  const { clitics, impersonals } = language.attribution
  const isSkipped = ({ pos, lower, text }: Token): boolean =>
    skipped.has(pos) ||
    openQuotes.has(text) ||
    (pos === 'pronoun' && (clitics.includes(lower) || impersonals.includes(lower)))
  while (to > limit && isSkipped(tokens[to - 1]!)) to--
  if (tokens[to - 1]?.text === ',') return phraseFrom(cutting, firstWord(cutting, limit, to), to)
  if (to > limit + 1 && isRelative(cutting, tokens[to - 1]!)) to = Math.max(antecedentEnd(cutting, to - 1), limit + 1)
  let from = to
  while (from > limit) {
    const { pos, lower } = tokens[from - 1]!
    if (isRelative(cutting, tokens[from - 1]!)) break
    const linked =
      language.statement.joiners.has(lower) ||
      language.statement.coordinators.has(lower) ||
      isInside(cutting, from - 1) ||
      isBound(cutting, from - 1)
    if (!isNominal(tokens[from - 1]!) && pos !== 'pronoun' && !(linked && from < to)) break
    from--
  }
  while (
    from < to &&
    !nouns.has(tokens[from]!.pos) &&
    tokens[from]!.pos !== 'determiner' &&
    tokens[from]!.pos !== 'adjective'
  )
    from++
  // "Deplored Friday the blasts which": the day is no part of them.
  while (
    from < to - 1 &&
    language.statement.timeNouns.has(tokens[from]!.lemma) &&
    tokens[from + 1]!.pos === 'determiner'
  )
    from++
  if (tokens[from - 1]?.pos === 'preposition' && from > limit) return null
  return tokens.slice(from, to).some((token) => nouns.has(token.pos)) || isTheDead(tokens, from, to)
    ? { from, to }
    : null
}

/** "The dead", "the accused": an article and an adjective are who is so. */
const isTheDead = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 && tokens[from]!.pos === 'determiner' && tokens[from + 1]!.pos === 'adjective'

/** Whether a pronoun opens a relative clause, so that the noun before it is what it stands for. */
export const isRelative = ({ language }: Cutting, { lower, pos }: Token): boolean =>
  pos !== 'determiner' && (language.statement.relatives.has(lower) || language.statement.complementisers.has(lower))

const skipped = new Set(['adverb', 'particle'])
const openQuotes = new Set(['“', '"', '«', '‘', "'", '``'])

/** "More than 50", "around $40": a preposition before a number belongs to it. */
const isBound = ({ tokens }: Cutting, at: number): boolean =>
  tokens[at]!.pos === 'preposition' && (tokens[at + 1]?.pos === 'number' || tokens[at + 1]?.pos === 'symbol')

/** A preposition within a subject: "protests in the south began" is one phrase back to its first noun. */
const isInside = ({ tokens }: Cutting, at: number): boolean =>
  tokens[at]!.pos === 'preposition' && at > 0 && (tokens[at - 1]!.pos === 'noun' || tokens[at - 1]!.pos === 'name')

/** The first word of a part that can open its subject: signs and openers are passed over. */
export const firstWord = ({ tokens, language }: Cutting, from: number, to: number): number => {
  const { coordinators, complementisers, subordinators } = language.statement
  let at = from
  while (at < to) {
    const { pos, lower } = tokens[at]!
    if (pos !== 'punctuation' && !coordinators.has(lower) && !complementisers.has(lower) && !subordinators.has(lower))
      break
    at++
  }
  return at
}

/** A phrase as a span of the report's text. */
export const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
