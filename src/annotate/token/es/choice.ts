import type { PartOfSpeech } from '../../../model/token.ts'
import type { Word } from '../words.ts'
import type { Form, Options } from './forms.ts'
import type { FormReading } from './lexicon.ts'

/** A word with all that it can be. */
export interface Choice {
  readonly word: Word<Form>
  /** What its form can be; a sign can be one thing. */
  readonly options: Options
  readonly poses: readonly PartOfSpeech[]
  readonly readings: readonly FormReading[]
}

/** A word whose part of speech is decided. */
export type Chosen = Choice & { readonly pos: PartOfSpeech }

/** Whether a word can be a finite verb of the third person. */
export const isThird = (choice: Choice): boolean =>
  choice.readings.some(({ sort, features }) => sort === 'verb' && features.form === 'finite' && features.person === 3)

/** What stands around a word that is decided. */
export interface Around {
  readonly before: Chosen | undefined
  readonly next: Choice | undefined
  readonly chosen: readonly Chosen[]
  readonly choices: readonly Choice[]
  readonly at: number
}

/** Another word, where it is of the same sentence. */
export const sameSentence = <T extends Choice>(other: T | undefined, choice: Choice): T | undefined =>
  other?.word.sentence === choice.word.sentence ? other : undefined

/** The nearest word before, adverbs and quotation marks skipped. */
export const neighbour = (chosen: readonly Chosen[], choice: Choice, from: number): Chosen | undefined => {
  for (let i = from; i >= 0 && i > from - 4; i--) {
    const before = sameSentence(chosen[i], choice)
    if (!before) return undefined
    if (before.pos !== 'adverb' && !quotes.has(before.word.shape.text)) return before
    if (before.word.shape.lower === 'no') return before
  }
  return undefined
}

const quotes = new Set(['«', '»', '“', '”', '"', '‘', '’'])

/** Whether a part of speech is among those that a word can be. */
export const canBe = (choice: Choice | undefined, pos: PartOfSpeech): boolean => choice?.poses.includes(pos) ?? false

/** Whether a word can be a finite verb. */
export const hasFinite = (choice: Choice): boolean =>
  choice.readings.some(
    ({ sort, features }) => sort === 'verb' && (features.form === 'finite' || features.form === 'subjunctive'),
  )
/** Whether a word can be a verb and nothing else that stands in a noun phrase. */
export const onlyVerb = (choice: Choice | undefined): boolean =>
  choice !== undefined &&
  choice.poses[0] === 'verb' &&
  choice.readings.length > 0 &&
  choice.readings.every(({ sort }) => sort === 'verb')
/** Whether a word can be a participle. */
export const isParticiple = (choice: Choice | undefined): boolean =>
  choice?.readings.some(({ sort }) => sort === 'participle') ?? false
