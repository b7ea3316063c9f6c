import { tellsItsOwn } from '../../language/topics/event.ts'
import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'
import { antecedentEnd, isNominal, nouns } from './antecedent.ts'
import { pastBound } from './bound.ts'
import type { Part } from './part.ts'
import type { VerbGroup } from './groups.ts'
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
const isRelative = ({ language }: Cutting, { lower, pos }: Token): boolean =>
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
const firstWord = ({ tokens, language }: Cutting, from: number, to: number): number => {
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

/** The subject and object of a verb within a part of the sentence. */
export const argumentsOf = (
  cutting: Cutting,
  part: Part,
  group: VerbGroup,
): { readonly subject: Phrase | null; readonly object: Phrase | null; readonly by: Phrase | null } => {
  const { tokens, language } = cutting
  const { agentPrepositions, objectPrepositions, verbFirst } = language.statement
  const start = subjectFrom(cutting, part, group)
  const nearest = phraseBefore(cutting, part.subjectTo ?? modifierStart(cutting, start, group), start)
  const antecedent = part.joint === 'relative' ? phraseFrom(cutting, part.from, group.from) : null
  const before = nearest && !isTime(cutting, nearest) ? nearest : antecedent
  const after = objectStart(cutting, group.to, part.to)
  const direct = phraseFrom(cutting, after, part.to)
  const marked = objectPrepositions.has(tokens[after]?.lower ?? '') ? phraseFrom(cutting, after + 1, part.to) : null
  const by = agentPrepositions.has(tokens[after]?.lower ?? '') ? doerFrom(cutting, after + 1, part.to) : null
  const head = tokens[group.head]!
  // "Se rindieron tres rebeldes": where the verb with its pronoun tells a deed of its own, its subject may follow.
  const isOwn = tellsItsOwn(language.event, head)
  const follows = verbFirst.has(head.lemma) || isOwn || part.joint === 'reporting'
  const clitic = objectClitic(cutting, group)
  if (clitic && before === null && direct !== null && part.joint !== 'relative')
    return { subject: direct, object: clitic, by }
  const turned = before === null && direct !== null && follows
  const about = direct === null && marked === null && before === nearest ? aboutWhich(cutting, part, group) : null
  if (!turned) return { subject: before, object: direct ?? marked ?? about, by }
  const bare = tokens.slice(direct.from, direct.to).every(({ pos }) => pos === 'number')
  return { subject: (bare ? phraseFrom(cutting, direct.to, part.to) : null) ?? direct, object: null, by }
}

/**
 * "The price | that the owner wants", "a deal | he signed": the noun that a relative clause is about is the object of a
 * verb that has a subject and no object of its own. Counter-examples: "a street where she lived", "the firm that grew",
 * "the man whose son left", "the day he died".
 */
const aboutWhich = (cutting: Cutting, part: Part, { from, passive }: VerbGroup): Phrase | null => {
  if (part.joint !== 'relative' || passive) return null
  const { tokens } = cutting
  const phrase = phraseFrom(cutting, part.from, from)
  if (!phrase) return null
  const at = tokens[phrase.to]!.text === ',' ? phrase.to + 1 : phrase.to
  const [opener, after] = [tokens[at]!, tokens[at + 1]]
  const opens = contactBefore(cutting, from) === at || isRelative(cutting, opener)
  const isPlain = opener.pos !== 'adverb' && opener.pos !== 'preposition' && after?.pos !== 'noun'
  return opens && isPlain && at < from && !isTime(cutting, phrase) ? phrase : null
}

/**
 * Where a participle begins that tells of the subject: of "a bus | carrying pupils to the sea crashed" behind the bus.
 * Counter-examples: "killing two guards was a crime", "after meeting the board he left".
 */
const modifierStart = ({ tokens, groups }: Cutting, start: number, { from }: VerbGroup): number => {
  const found = groups.find((group) => group.from > start && group.to <= from && group.kind !== 'finite')
  if (!found || found.kind !== 'gerund' || !nouns.has(tokens[found.from - 1]!.pos)) return from
  const signs = tokens.slice(start, from).some(({ pos }) => pos === 'punctuation' || pos === 'conjunction')
  return signs ? from : found.from
}

/** Who did it behind "by": a noun, and not how much: "rose by 20 to 80". */
const doerFrom = (cutting: Cutting, at: number, limit: number): Phrase | null => {
  const phrase = phraseFrom(cutting, at, limit)
  return phrase && cutting.tokens.slice(phrase.from, phrase.to).some(({ pos }) => nouns.has(pos) && pos !== 'number')
    ? phrase
    : null
}

/** Where the subject can begin; of "the town, where some 70 farmers, most of them old, died" behind the word of place. */
const subjectFrom = (cutting: Cutting, part: Part, group: VerbGroup): number => {
  const { tokens, language } = cutting
  const from = part.subjectFrom ?? part.from
  if (part.joint === 'relative') {
    const pronoun = contactBefore(cutting, group.from)
    if (pronoun > from) return pronoun
    const opener = tokens.findIndex(
      ({ lower, pos }, i) => i >= from && i < group.from && pos === 'adverb' && language.statement.relatives.has(lower),
    )
    if (opener >= 0) return firstWord(cutting, opener + 1, group.from)
  }
  return firstWord(cutting, from, group.from)
}

/** The subject pronoun of a relative clause without a word for it, "a deal | he signed"; -1 where none stands there. */
const contactBefore = ({ tokens, language }: Cutting, verb: number): number => {
  let at = verb - 1
  while (tokens[at]?.pos === 'adverb') at--
  return language.statement.contactSubjects.has(tokens[at]?.lower ?? '') && nouns.has(tokens[at - 1]?.pos ?? '')
    ? at
    : -1
}

/** "Lo mató un cartucho": a pronoun of who it was done to, right before the verb; then who did it may follow. */
const objectClitic = ({ tokens, language }: Cutting, { from }: VerbGroup): Phrase | null => {
  const before = tokens[from - 1]
  if (before?.pos !== 'pronoun' || !language.statement.objectClitics.has(before.lower)) return null
  return { from: from - 1, to: from }
}

/** Where an object can begin: past adverbs, words of time, and what a figure rises to ("suben a 66 | los muertos"). */
const objectStart = (cutting: Cutting, from: number, limit: number): number => {
  const { tokens, language } = cutting
  const { objectPrepositions } = language.statement
  let at = from
  at += phrasalLength(cutting, at)
  while (at < limit && tokens[at]!.pos === 'adverb') at++
  if (objectPrepositions.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'number' && at + 2 < limit) at += 2
  const time = phraseFrom(cutting, at, limit)
  return time && isTime(cutting, time) ? time.to : at
}

/** How many words behind a verb go with it: of "carried out | an attack" one, of "llevó a cabo | un ataque" two. */
const phrasalLength = ({ tokens, language }: Cutting, at: number): number => {
  const verb = tokens[at - 1]?.lemma
  const behind = tokens.slice(at, at + longestPhrasal).map(({ lower }) => lower)
  for (let length = behind.length; length > 0; length--)
    if (language.statement.phrasal.has([verb, ...behind.slice(0, length)].join(' '))) return length
  return 0
}
const longestPhrasal = 2

const isTime = ({ tokens, language }: Cutting, { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token) => (token.pos !== 'noun' && token.pos !== 'name') || language.statement.timeNouns.has(token.lemma),
    ) && tokens.slice(from, to).some((token) => language.statement.timeNouns.has(token.lemma))

export const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
