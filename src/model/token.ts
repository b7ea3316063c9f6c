import type { Span } from '../text/span.ts'

export const partsOfSpeech = [
  'noun',
  'name',
  'verb',
  'auxiliary',
  'adjective',
  'adverb',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'number',
  'particle',
  'interjection',
  'punctuation',
  'symbol',
  'other',
] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** Grammatical features, present where the tagger or the form tells. */
export interface TokenFeatures {
  readonly number?: 'singular' | 'plural'
  readonly gender?: 'feminine' | 'masculine'
  readonly person?: 1 | 2 | 3
  readonly tense?: 'past' | 'imperfect' | 'present' | 'future' | 'conditional'
  /** A verb with a pronoun of its own subject, before it or hung on it: "se rindieron", "rendirse". */
  readonly reflexive?: true
  readonly form?: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'imperative' | 'subjunctive'
}

/** A word, number or sign. The same for every language: later steps never ask which one it is. */
export interface Token extends Span {
  readonly text: string
  /** Lower case, accents kept, curly apostrophes straight. */
  readonly lower: string
  /** The likeliest lemma, lower case. */
  readonly lemma: string
  /** All lemmas the form can have, the likeliest first. */
  readonly lemmas: readonly string[]
  /** The likeliest part of speech. */
  readonly pos: PartOfSpeech
  /** All parts of speech the form can have, the likeliest first. */
  readonly poses: readonly PartOfSpeech[]
  readonly features: TokenFeatures
  readonly sentence: number
}

/**
 * The mark of a genitive, where a language sets it apart as a token of its own.
 * @example isGenitiveMark({ lower: "'s" }) // true
 */
export const isGenitiveMark = ({ lower }: Pick<Token, 'lower'>): boolean => lower === "'s" || lower === "'"
