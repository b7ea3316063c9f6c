import { tellsItsOwn } from '../../language/topics/event.ts'
import { nouns } from './antecedent.ts'
import type { Part } from './part.ts'
import type { VerbGroup } from './tagged-groups.ts'
import type { Cutting } from './cutting.ts'
import { phraseFrom, phraseBefore, isRelative, firstWord, type Phrase } from './phrases.ts'

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
