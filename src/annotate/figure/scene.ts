import type { FigureWords, MeasureWords } from '../../language/topics/figure.ts'
import type { Measure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'

/** A token with what it can say of casualties. */
export interface Word {
  readonly token: Token
  readonly lower: string
  /** A casualty by itself: "deaths". */
  readonly noun: Measure | null
  /** What it makes of those it is said of: "dead". */
  readonly state: Measure | null
  /** A verb whose subject, or whose object, is the casualty. */
  readonly subject: Measure | null
  readonly object: Measure | null
  readonly person: boolean
  readonly verb: boolean
  /** A verb that ends the search for a predicate when it says nothing of casualties. */
  readonly finite: boolean
  /** Index of the quantity that it belongs to, else -1. */
  readonly quantity: number
}

/** A sentence as the rules see it. */
export interface Scene {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly figure: FigureWords
  /** Names of days and months. */
  readonly calendar: ReadonlySet<string>
}

const of = (table: MeasureWords, word: string): Measure | null => (Object.hasOwn(table, word) ? table[word]! : null)

const ofAny = (table: MeasureWords, words: readonly string[]): Measure | null => {
  for (const word of words) if (Object.hasOwn(table, word)) return table[word]!
  return null
}

interface Read extends Pick<Scene, 'quantities' | 'figure' | 'calendar'> {
  readonly tokens: readonly Token[]
}

/** Reads the words of a sentence against the tables. */
export const sceneOf = (sentence: Sentence, { tokens, quantities, figure, calendar }: Read): Scene => {
  let next = 0
  const words = tokens.map((token): Word => {
    while (next < quantities.length && quantities[next]!.end <= token.start) next++
    const inside = next < quantities.length && quantities[next]!.start < token.end
    return wordOf(token, inside ? next : -1, figure)
  })
  return { sentence, words, quantities, figure, calendar }
}

const wordOf = (token: Token, quantity: number, figure: FigureWords): Word => {
  const { lower } = token
  const canBeVerb = token.poses.includes('verb')
  const auxiliary = token.pos === 'auxiliary' || figure.auxiliaries.has(lower)
  return {
    token,
    lower,
    noun: of(figure.nouns, lower),
    state: of(figure.states, lower),
    subject: canBeVerb ? ofAny(figure.subjectVerbs, token.lemmas) : null,
    object: canBeVerb ? ofAny(figure.objectVerbs, token.lemmas) : null,
    person: figure.persons.has(lower),
    verb: token.pos === 'verb',
    finite:
      token.pos === 'verb' && !auxiliary && token.features.form !== 'gerund' && token.features.form !== 'infinitive',
    quantity,
  }
}

/** Whether some lemma of the word is in the set. */
export const lemmaIn = (word: Word | undefined, set: ReadonlySet<string>): boolean =>
  word !== undefined && (set.has(word.lower) || word.token.lemmas.some((lemma) => set.has(lemma)))

/** Whether the word ends a clause for good. */
export const isStop = (word: Word | undefined): boolean =>
  word === undefined || word.lower === ';' || word.lower === ':' || word.lower === '—' || word.lower === '–'

/** The phrase of a list that begins at a word, as the index behind it; -1 where none does. */
export { phraseEndAt as phraseAt } from '../../text/phrase.ts'
