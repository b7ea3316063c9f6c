import { fold } from '../../text/fold.ts'

/** Words of one language for the happenings of news, by concept. The concepts are the same in every language. */
export interface EventWords {
  /** Concepts of a folded lemma: `conceptsOf.get('asesinato')` gives `['murder']`. Phrases are left out. */
  readonly conceptsOf: ReadonlyMap<string, readonly string[]>
  /** Phrases by their first folded lemma. */
  readonly phrases: ReadonlyMap<string, readonly EventPhrase[]>
  /** All concepts that have words. */
  readonly concepts: readonly string[]
}

export interface EventPhrase {
  readonly lemmas: readonly string[]
  readonly concept: string
}

/**
 * Words of a language from a table: concept -> its folded lemmas, apart by spaces, phrases joined by `_`.
 * @example eventWords({ resign: 'resign resignation step_down' }).conceptsOf.get('resignation') // ['resign']
 */
export const eventWords = (table: Readonly<Record<string, string>>): EventWords => {
  const conceptsOf = new Map<string, string[]>()
  const phrases = new Map<string, EventPhrase[]>()
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
export const conceptsIn = (words: EventWords, lemmas: readonly string[]): readonly string[] => {
  const folded = lemmas.map(fold)
  const found = new Set<string>()
  folded.forEach((lemma, at) => {
    for (const phrase of words.phrases.get(lemma) ?? []) {
      if (phrase.lemmas.every((part, i) => folded[at + i] === part)) found.add(phrase.concept)
    }
    for (const concept of words.conceptsOf.get(lemma) ?? []) found.add(concept)
  })
  return [...found]
}
