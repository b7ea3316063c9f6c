import type { FigureWords, MeasureWords } from '../../language/topics/figure.ts'
import type { Measure } from '../../model/figure.ts'
import { once } from '../../text/once.ts'

/** What a form says of casualties by itself. */
export interface Form {
  readonly noun: Measure | null
  readonly state: Measure | null
  readonly person: boolean
  /** Whether it counts one, one more or none as a determiner; `nobody` counts none without a noun. */
  readonly counts: 'nobody' | 'none' | 'more' | 'one' | null
}

/** The casualty that a verb makes of its subject, or of its object. */
export interface Act {
  readonly subject: Measure | null
  readonly object: Measure | null
}

/** A phrase that is said of those who suffered. */
interface Fate {
  readonly words: readonly string[]
  readonly measure: Measure
}

/** The tables of a language's figures by word, so that most words are looked up once and in vain. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, Form>
  readonly acts: ReadonlyMap<string, Act>
  /** Nouns of deeds: "the killing of". */
  readonly deeds: ReadonlySet<string>
  /** By their first word, the longest first. */
  readonly fates: ReadonlyMap<string, readonly Fate[]>
  /** By their last word, the shortest first. */
  readonly fatesByEnd: ReadonlyMap<string, readonly Fate[]>
  /** Phrases whose words harm nobody, by their first word. */
  readonly harmless: ReadonlyMap<string, readonly (readonly string[])[]>
}

export const plain: Form = { noun: null, state: null, person: false, counts: null }

export const lexiconOf: (figure: FigureWords) => Lexicon = once((figure) => {
  const fates = fatesOf(figure.phrases)
  return {
    forms: formsOf(figure),
    acts: actsOf(figure),
    deeds: new Set(Object.keys(figure.deeds)),
    fates: Map.groupBy(fates.toReversed(), ({ words }) => words[0]!),
    fatesByEnd: Map.groupBy(fates, ({ words }) => words.at(-1)!),
    harmless: Map.groupBy(
      figure.harmless.map((phrase) => phrase.split(' ')),
      ([first]) => first!,
    ),
  }
})

const of = (table: MeasureWords, word: string): Measure | null => (Object.hasOwn(table, word) ? table[word]! : null)

const formsOf = (figure: FigureWords): ReadonlyMap<string, Form> => {
  const { nouns, states, persons, nobody, none, oneMore, one } = figure
  const all = new Set([nouns, states].flatMap(Object.keys))
  for (const words of [persons, nobody, none, oneMore, one]) for (const word of words) all.add(word)
  return new Map(
    [...all].map((word): readonly [string, Form] => [
      word,
      { noun: of(nouns, word), state: of(states, word), person: persons.has(word), counts: countsOf(figure, word) },
    ]),
  )
}

const countsOf = ({ nobody, none, oneMore, one }: FigureWords, word: string): Form['counts'] => {
  if (nobody.has(word)) return 'nobody'
  if (none.has(word)) return 'none'
  return oneMore.has(word) ? 'more' : one.has(word) ? 'one' : null
}

const actsOf = ({ subjectVerbs, objectVerbs }: FigureWords): ReadonlyMap<string, Act> =>
  new Map(
    [subjectVerbs, objectVerbs]
      .flatMap(Object.keys)
      .map((lemma) => [lemma, { subject: of(subjectVerbs, lemma), object: of(objectVerbs, lemma) }]),
  )

/** A phrase has two words or more, so that no word is read twice, and at most four; the shortest first. */
const fatesOf = (phrases: MeasureWords): readonly Fate[] =>
  Object.entries(phrases)
    .map(([phrase, measure]) => ({ words: phrase.split(' '), measure }))
    .filter(({ words }) => words.length > 1 && words.length < 5)
    .sort((a, b) => a.words.length - b.words.length)

/** Whether words stand at a place. */
export const standAt = (
  words: readonly { readonly lower: string }[],
  at: number,
  sought: readonly string[],
): boolean => {
  for (let k = 0; k < sought.length; k++) if (words[at + k]?.lower !== sought[k]) return false
  return true
}
