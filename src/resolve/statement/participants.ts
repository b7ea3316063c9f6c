import type { Lexicon } from '../../language/topics/event.ts'
import type { Words as Cited } from '../../model/citation.ts'
import type { Mention } from '../../model/mention.ts'
import type { Clause, Participant } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'

export interface Known {
  /** EntityReading id by mention id. */
  readonly entityOf: ReadonlyMap<string, string>
  /** Ids of the EntityReadings that a name is told of. */
  readonly named: ReadonlySet<string>
  /** Whether a noun phrase begins with its head noun. */
  readonly headFirst: boolean
  /** Nouns by what they name. */
  readonly things: Lexicon
  readonly firstPersons: readonly string[]
  /** What opens a phrase for some of a group. */
  readonly someOf: readonly string[]
  /** Lemmas of verbs that say what somebody is. */
  readonly copulas: ReadonlySet<string>
}

interface Words {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

interface Within extends Words {
  readonly known: Known
  /** The EntityReading of who says it, whom "I" means. */
  readonly speaker?: string | null
  /** Those of its sentence, where a subject may stand that it shares with another clause. */
  readonly around?: Words
}

type Taking = Pick<Clause, 'agent' | 'patient'> & Partial<Pick<Clause, 'predicate' | 'passive'>>

/** Agent and patient of a clause, then all others that it mentions. */
export const participantsOf = (clause: Taking, within: Within): readonly Participant[] => {
  const found: Participant[] = []
  for (const role of ['agent', 'patient'] as const) {
    const part = clause[role]
    if (!part) continue
    const participant = participantOf(role, part, isWithin(part, within) ? within : { ...within, ...within.around })
    found.push(role === 'patient' && isCopular(clause, within) ? { ...participant, complement: true } : participant)
  }
  for (const mention of within.mentions) {
    if (found.some((participant) => overlaps(participant, mention))) continue
    found.push(participantOf('other', { start: mention.start, end: mention.end, text: mention.text }, within))
  }
  return found
}

/** "The dead were guards". */
const isCopular = ({ predicate, passive }: Taking, { known }: Within): boolean =>
  passive !== true && known.copulas.has(predicate?.lemma ?? '')

const isWithin = (part: Span, { tokens }: Words): boolean =>
  tokens.some(({ start }) => start <= part.start) && tokens.some(({ end }) => end >= part.end)

const participantOf = (
  role: Participant['role'],
  words: Cited,
  { tokens, mentions, known, speaker }: Within,
): Participant => {
  const inner = tokensIn(tokens, words)
  const head = headOf(inner, known.headFirst)
  const entityOf = (mention: Mention | undefined): string | null => known.entityOf.get(mention?.id ?? '') ?? null
  const isSpeaker = head?.pos === 'pronoun' && known.firstPersons.includes(head.lower)
  const named =
    entityOf(mentions.find((each) => head && contains(each, head))) ??
    entityOf(mentions.find((each) => overlaps(each, words) && (!head || isBeside(each, head, inner)))) ??
    entityOf(apposedTo(words, mentions))
  const entity = isSpeaker && speaker ? speaker : named
  const owner = entity === null ? entityOf(mentions.find((each) => overlaps(each, words))) : null
  return {
    role,
    ...words,
    head: head ? fold(head.lemma) : fold(words.text),
    entity,
    ...(owner !== null && { owner }),
    thing: head ? thingOf(head, known.things) : null,
    ...(head?.pos === 'pronoun' && { pronoun: true }),
    ...(head && isSingle(inner, head) && { single: true }),
    ...(isSomeOf(inner, known.someOf) && { someOf: true }),
  }
}

/** "Most of the guards", "algunos de los guardias". */
const isSomeOf = (tokens: readonly Token[], someOf: readonly string[]): boolean => {
  const opening = tokens
    .slice(0, longestSomeOf)
    .map(({ lower }) => lower)
    .join(' ')
  return someOf.some((phrase) => opening.startsWith(`${phrase} `))
}
const longestSomeOf = 6

/** A noun whose form is its lemma, no number before it and no second one beside it. */
const isSingle = (tokens: readonly Token[], { pos, lower, lemma, features }: Token): boolean =>
  pos === 'noun' &&
  lower === lemma &&
  features.number !== 'plural' &&
  tokens.every((token) => !several.has(token.pos) && token.text !== ',')
const several: ReadonlySet<string> = new Set(['conjunction', 'number'])

/**
 * "Mayor Elena Quist", "la alcaldesa Elena Quist": a name beside its noun. "Elena Quist's nomination", "the Quist trial" and
 * "the mayor of Dorval" are not what they name.
 */
const isBeside = ({ start, end }: Mention, head: Token, tokens: readonly Token[]): boolean =>
  start >= head.end && tokens.every((token) => token.start < head.end || token.end > end || token.pos !== 'preposition')

/** "The latest victim, Ivo Lenz, 55, | died": a name behind a comma is who the words before it mean. */
const apposedTo = ({ end }: Cited, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(({ form, start }) => form === 'name' && start > end && start <= end + comma)
const comma = 2

/** The tokens of a clause that lie within a part of it: they follow each other. */
const tokensIn = (tokens: readonly Token[], span: Span): readonly Token[] => {
  let from = 0
  while (from < tokens.length && tokens[from]!.start < span.start) from++
  let to = from
  while (to < tokens.length && tokens[to]!.end <= span.end) to++
  return tokens.slice(from, to)
}

const thingOf = ({ lemma, lower }: Token, { conceptsOf }: Lexicon): string | null =>
  (conceptsOf.get(fold(lemma)) ?? conceptsOf.get(fold(lower)))?.[0] ?? null

const isNoun = ({ pos }: Token): boolean => pos === 'noun' || pos === 'name'

/** The noun that the others belong to: the first one, or the last one before a preposition. */
const headOf = (tokens: readonly Token[], headFirst: boolean): (Token & Span) | undefined => {
  if (headFirst) return tokens.find(isNoun) ?? tokens.at(-1)
  const cut = tokens.findIndex(({ pos }, i) => i > 0 && (pos === 'preposition' || pos === 'punctuation'))
  const first = cut > 0 ? tokens.slice(0, cut) : tokens
  return first.findLast(isNoun) ?? first.at(-1) ?? tokens.at(-1)
}
