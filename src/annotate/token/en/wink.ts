import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { PartOfSpeech } from '../../../model/token.ts'

/** What wink says of the pieces of the text that it was given, each list in their order. */
export interface WinkReading {
  readonly pieces: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
}

/** What wink's lexicon knows, whatever the context. */
export interface WinkLexicon {
  /** Whether a lower-case word can be of a part of speech; false for words that it does not hold. */
  can(word: string, pos: string): boolean
  lemma(word: string, pos: string): string
}

interface Cache {
  hasSamePOS(word: string, pos: string): boolean
  isOOV(word: string): boolean
}
type Lemmatize = (word: string, pos: string, cache: Cache) => string

/** Wink's tags in our words. */
export const partOf: Readonly<Record<string, PartOfSpeech>> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  DET: 'determiner',
  INTJ: 'interjection',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'punctuation',
  SYM: 'symbol',
  VERB: 'verb',
}

/** The model unpacks its entity rules anew, and longer, at every call: the twentieth would not fit a string. */
let entityRules: unknown = null
const metaCER = (): unknown => (entityRules ??= (model.metaCER as () => unknown)())

/**
 * Wink with English in it. Its lexicon has no door of its own: the lemmatizer that the model brings is
 * handed it, so we stand in between.
 */
export const loadWink = (): {
  readonly read: (text: string) => WinkReading
  readonly lexicon: WinkLexicon
} => {
  let cache: Cache | null = null
  const lemmatize = model.addons.lemmatize as Lemmatize
  const addons = {
    ...model.addons,
    lemmatize: (word: string, pos: string, own: Cache) => lemmatize(word, pos, (cache ??= intrinsic(own))),
  }
  const nlp = winkNLP({ ...model, addons, metaCER }, ['pos'])
  const { its } = nlp
  const read = (text: string): WinkReading => {
    const tokens = nlp.readDoc(text).tokens()
    return {
      pieces: tokens.out(),
      tags: tokens.out(its.pos) as readonly string[],
      lemmas: tokens.out(its.lemma as unknown as ItsFunction<string>),
    }
  }
  // Only words with several lemmas, or unknown ones, reach the lemmatizer.
  read('the leaves of zorblings left')
  return {
    read,
    lexicon: {
      can: (word, pos) => cache?.hasSamePOS(word, pos) ?? false,
      lemma: (word, pos) => (cache ? withE(word, lemmatize(word, pos, cache), cache) : word),
    },
  }
}

/**
 * Wink takes "hoping" for hop. A short verb doubles its last consonant there ("hopping"), so a single
 * one means that an e was dropped.
 */
const withE = (word: string, lemma: string, cache: Cache): string => {
  const dropped = word === `${lemma}ed` || word === `${lemma}ing`
  return dropped && shortVerb.test(lemma) && cache.hasSamePOS(`${lemma}e`, 'VERB') ? `${lemma}e` : lemma
}

const shortVerb = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/**
 * The lexicon as it was shipped. Wink adds each unknown word that it reads to it, and what it then says
 * of a word would depend on the reports read before.
 */
const intrinsic = (own: Cache): Cache => ({
  isOOV: (word) => own.isOOV(word),
  hasSamePOS: (word, pos) => !own.isOOV(word) && own.hasSamePOS(word, pos),
})
