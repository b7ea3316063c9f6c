import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../../../model/token.ts'
import type { Cache } from './cache.ts'
import { readMachine, runMachine, type Machine } from './machine.ts'
import { createPieces, type Piece, type Shown } from './piece.ts'

/** What wink says of words, each list in their order. */
export interface WinkReading {
  /** By word: the pieces that wink cuts it into. */
  readonly pieces: readonly (readonly Piece[])[]
  /** By piece: the number of its tag. */
  readonly tags: Uint8Array
}

/** Wink's tagger, its names of tags, and its lexicon. */
export interface Wink {
  read(words: readonly Shown[]): WinkReading
  /** By the number of a tag: the part of speech that it tells. */
  readonly parts: readonly (PartOfSpeech | undefined)[]
  /** The lemma of a piece that has a tag. */
  lemmaOf(piece: Piece, tag: number): string
  readonly lexicon: WinkLexicon
}

/** What wink's lexicon knows, whatever the context. */
export interface WinkLexicon {
  /** Whether a lower-case word can be of a part of speech; false for words that it does not hold. */
  can(word: string, pos: string): boolean
  lemma(word: string, pos: string): string
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
 * handed it, so we stand in between. What wink says of a word by its letters is asked once, and its rules run
 * over what is kept of that: this gives what its `readDoc` gives, in a fraction of the time.
 */
export const loadWink = (): Wink => {
  const { nlp, cache } = winkWithCache()
  const shipped = intrinsic(cache)
  const machines = (model.pos as () => { readonly machines: readonly string[] })().machines.map(readMachine)
  const targets = [...new Set(machines.flatMap(({ target }) => [...target]))].filter((tag) => tag > 0)
  const piecesOf = createPieces(nlp, cache, targets)
  const tagNames = Array.from({ length: 32 }, (_, tag) => cache.valueOf('pos', tag))
  return {
    read: (words) => {
      const pieces = piecesOf(words)
      return { pieces, tags: tagsOf(inOne(pieces), machines) }
    },
    parts: tagNames.map((name) => partOf[name]),
    lemmaOf: ({ lemma, lemmas, word }, tag) =>
      lemma ?? (lemmas[tag] ??= lemmatize(cache.value(word), tagNames[tag]!, shipped)),
    lexicon: {
      can: (word, pos) => shipped.hasSamePOS(word, pos),
      lemma: (word, pos) => withE(word, lemmatize(word, pos, shipped), shipped),
    },
  }
}

const lemmatize = model.addons.lemmatize as Lemmatize

const winkWithCache = (): { readonly nlp: WinkMethods; readonly cache: Cache } => {
  let cache: Cache | null = null
  const addons = {
    ...model.addons,
    lemmatize: (word: string, pos: string, own: Cache) => lemmatize(word, pos, intrinsic((cache = own))),
  }
  const nlp = winkNLP({ ...model, addons, metaCER }, ['pos'])
  // Only words with several lemmas, or unknown ones, reach the lemmatizer.
  nlp
    .readDoc('the leaves of zorblings left')
    .tokens()
    .out(nlp.its.lemma as unknown as ItsFunction<string>)
  return { nlp, cache: cache! }
}

/** `flat` takes ten times as long. */
const inOne = (lists: readonly (readonly Piece[])[]): readonly Piece[] => {
  const all: Piece[] = []
  for (const list of lists) for (const piece of list) all.push(piece)
  return all
}

/** The tags of pieces that stand one after the other: the likeliest of each, corrected by each machine in turn. */
const tagsOf = (pieces: readonly Piece[], machines: readonly Machine[]): Uint8Array => {
  const tags = Uint8Array.from(pieces, ({ tag }) => tag)
  const events = new Uint8Array(pieces.length)
  const set = (at: number, target: number): void => {
    if (target < 0) tags[at] = -target
    else if ((pieces[at]!.tags & (1 << target)) !== 0) tags[at] = target
  }
  for (const machine of machines) {
    for (let i = 0; i < events.length; i++) events[i] = pieces[i]!.hint || tags[i]!
    runMachine(machine, events, set)
  }
  for (let i = 0; i < tags.length; i++) if (pieces[i]!.isFixed) tags[i] = pieces[i]!.tag
  return tags
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
  ...own,
  isOOV: (word) => own.isOOV(word),
  hasSamePOS: (word, pos) => !own.isOOV(word) && own.hasSamePOS(word, pos),
})
