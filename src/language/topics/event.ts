import { fold } from '../../text/fold.ts'
import { rememberFor } from '../../text/remember.ts'

/** Words of one language for the happenings of news and what takes part in them. The concepts are the same in every language. */
export interface EventWords extends Lexicon {
  /** Nouns by what they name: `things.conceptsOf.get('camion')` gives `['truck']`. */
  readonly things: Lexicon
  /** Concepts of a folded lemma where it is a verb and tells something else than the noun: "fired at the crowd". */
  readonly verbsOf: ReadonlyMap<string, readonly string[]>
  /** How rare a folded lemma is, from 0 (every text has it) to 1; what is missing has `unknown`. */
  readonly rarity: ReadonlyMap<string, number>
  readonly unknown: number
  /** Endings of folded lemmas and what stands in their place for words that both languages have, the longest first. */
  readonly cognates: readonly (readonly [string, string])[]
  /** The ending of lemmas of verbs with a pronoun of their own subject: "se" of "rendirse"; none where verbs have none. */
  readonly reflexive: string
}

export interface Lexicon {
  /** Concepts of a folded lemma: `conceptsOf.get('asesinato')` gives `['murder']`. Phrases are left out. */
  readonly conceptsOf: ReadonlyMap<string, readonly string[]>
  /** Phrases by their first folded lemma. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** All concepts that have words. */
  readonly concepts: readonly string[]
}

export interface Phrase {
  readonly lemmas: readonly string[]
  readonly concept: string
}

/** What a language's event words are made of. */
export interface EventTables {
  /** Concept -> its folded lemmas, apart by spaces, phrases joined by `_`. */
  readonly events: Readonly<Record<string, string>>
  readonly things: Readonly<Record<string, string>>
  /** Concept -> folded lemmas that tell it as verbs alone; `none` for verbs whose noun alone tells something. */
  readonly verbs: Readonly<Record<string, string>>
  readonly rarity: ReadonlyMap<string, number>
  readonly unknown: number
  readonly cognates: EventWords['cognates']
  readonly reflexive: string
}

/**
 * Words of a language from its tables.
 * @example eventWords({ events: { resign: 'resign step_down' }, ... }).conceptsOf.get('resign') // ['resign']
 */
export const eventWords = ({ events, things, verbs, ...rest }: EventTables): EventWords => ({
  ...withPlainOnes(lexiconOf(events), rest.reflexive),
  things: lexiconOf(things),
  verbsOf: verbsOf(verbs),
  ...rest,
})

/** A verb that has entries with its pronoun keeps those of the plain one that they leave open: "negarse" in phrases of "negar". */
const withPlainOnes = (lexicon: Lexicon, reflexive: string): Lexicon => {
  if (reflexive === '') return lexicon
  const conceptsOf = new Map(lexicon.conceptsOf)
  const phrases = new Map(lexicon.phrases)
  for (const lemma of new Set([...conceptsOf.keys(), ...phrases.keys()])) {
    if (!lemma.endsWith(`r${reflexive}`)) continue
    const plain = lemma.slice(0, -reflexive.length)
    const own = conceptsOf.get(lemma) ?? conceptsOf.get(plain)
    if (own) conceptsOf.set(lemma, own)
    const further = (phrases.get(plain) ?? []).map(({ lemmas, concept }) => ({
      lemmas: [lemma, ...lemmas.slice(1)],
      concept,
    }))
    if (further.length > 0) phrases.set(lemma, [...(phrases.get(lemma) ?? []), ...further])
  }
  return { ...lexicon, conceptsOf, phrases }
}

/**
 * The lemma by which the lexicon knows a word: of a verb with a pronoun of its own subject the one with it, where it has
 * entries of its own.
 * @example eventLemma(spanish.event, token) // 'rendirse' in "se rindieron", 'bombardear' in "se bombardeó el puerto"
 */
export const eventLemma = ({ conceptsOf, phrases, reflexive }: EventWords, { lemma, features }: Word): string => {
  if (!features.reflexive || reflexive === '') return lemma
  const own = fold(lemma) + reflexive
  return conceptsOf.has(own) || phrases.has(own) ? own : lemma
}

/** Whether a verb with a pronoun of its own subject tells another deed than without: "se rindieron", not "se declaró". */
export const tellsItsOwn = (words: EventWords, word: Word): boolean => {
  const own = eventLemma(words, word)
  const { conceptsOf } = words
  return own !== word.lemma && conceptsOf.get(own) !== conceptsOf.get(fold(word.lemma))
}

/** What of a word tells its lemma. */
interface Word {
  readonly lemma: string
  readonly features: { readonly reflexive?: true }
}

const verbsOf = (table: Readonly<Record<string, string>>): EventWords['verbsOf'] => {
  const found = new Map<string, string[]>()
  for (const [concept, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      if (concept === 'none') found.set(word, [])
      else put(found, word, concept)
    }
  }
  return found
}

const lexiconOf = (table: Readonly<Record<string, string>>): Lexicon => {
  const conceptsOf = new Map<string, string[]>()
  const phrases = new Map<string, Phrase[]>()
  for (const [concept, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      const lemmas = word.split('_')
      if (lemmas.length > 1) put(phrases, lemmas[0]!, { lemmas, concept })
      else put(conceptsOf, word, concept)
    }
  }
  return { conceptsOf, phrases, concepts: Object.keys(table) }
}

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const old = map.get(key)
  if (old) old.push(value)
  else map.set(key, [value])
}

/**
 * Concepts of a run of lemmas in order, phrases included, each once, in the order of the text.
 * @param lemmas all words of a clause, function words too: phrases such as "step down" need them
 * @example conceptsIn(language.event, ['she', 'step', 'down', 'after', 'the', 'vote']) // ['resign', 'vote']
 */
export const conceptsIn = (words: Lexicon, lemmas: readonly string[]): readonly string[] => {
  const entryOf = entriesOf(words)
  const run = lemmas.map(entryOf)
  const found = new Set<string>()
  for (let at = 0; at < run.length; at++) {
    const { phrases, concepts } = run[at]!
    for (const phrase of phrases) {
      if (phrase.lemmas.every((part, i) => run[at + i]?.folded === part)) found.add(phrase.concept)
    }
    for (const concept of concepts) found.add(concept)
  }
  return [...found]
}

/** What a lexicon has of a lemma. */
interface Entry {
  readonly folded: string
  readonly phrases: readonly Phrase[]
  readonly concepts: readonly string[]
}

const nothing: readonly never[] = []
const entriesOf = rememberFor(({ phrases, conceptsOf }: Lexicon, lemma): Entry => {
  const folded = fold(lemma)
  return { folded, phrases: phrases.get(folded) ?? nothing, concepts: conceptsOf.get(folded) ?? nothing }
})

/**
 * Concepts of a verb's folded lemma.
 * @example verbConcepts(language.event, 'fire') // ['shoot', 'remove'], where the noun is of a blaze
 */
export const verbConcepts = ({ verbsOf, conceptsOf }: EventWords, lemma: string): readonly string[] =>
  verbsOf.get(lemma) ?? conceptsOf.get(lemma) ?? nothing

/**
 * How rare a lemma is by a fixed table, from 0 (every text has it) to 1.
 * @example rarityOf(language.event, 'the') // 0
 */
export const rarityOf = (words: EventWords, lemma: string): number => words.rarity.get(fold(lemma)) ?? words.unknown

/**
 * Rarity of words from a list, the commonest first: it grows with the logarithm of the rank.
 * @param known how many words of the list are told apart from unknown ones
 */
export const rarityByRank = (list: readonly string[], known: number): ReadonlyMap<string, number> => {
  const rarity = new Map<string, number>()
  const scale = Math.log(known / 10 + 1)
  list.slice(0, known).forEach((word, rank) => {
    const folded = fold(word)
    if (!rarity.has(folded)) rarity.set(folded, Math.log(rank / 10 + 1) / scale)
  })
  return rarity
}

/** Rarity of words from bands of equal standing, the commonest band first. */
export const rarityByBand = (
  bands: readonly (readonly string[])[],
  weights: readonly number[],
): ReadonlyMap<string, number> => {
  const rarity = new Map<string, number>()
  bands.forEach((words, band) => {
    for (const word of words) if (!rarity.has(word)) rarity.set(word, weights[band] ?? 1)
  })
  return rarity
}
