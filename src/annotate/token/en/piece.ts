import type { ItsFunction, WinkMethods } from 'wink-nlp'
import { createMemory } from '../../../text/remember.ts'
import type { Cache } from './cache.ts'
import { firstHint } from './machine.ts'

/** What wink knows of a word, or a part of one, by its letters; all that are written alike share one. */
export interface Piece {
  readonly length: number
  /** The number of its likeliest tag. */
  readonly tag: number
  /** Whether it is part of a contraction, whose tag no rule changes. */
  readonly isFixed: boolean
  /** The event by which rules see it instead of its tag; 0 for none. */
  readonly hint: number
  /** The tags that rules may give it, a bit each. */
  readonly tags: number
  /** By tag: its lemma, once somebody has asked. */
  readonly lemmas: (string | undefined)[]
  /** Its number, and the lemma that it always has; null where that is told by its tag. */
  readonly word: number
  readonly lemma: string | null
}

/** A word as the tagger is shown it, and its pieces once they were asked for. */
export interface Shown {
  readonly text: string
  pieces: readonly Piece[] | undefined
}

export const shownAs = (text: string): Shown => ({ text, pieces: undefined })

/**
 * Cuts words into wink's pieces, with what it knows of each. Words that are new are shown to wink together, with a
 * space between them, for it reads one long text much faster than many short ones.
 */
export const createPieces = (
  nlp: WinkMethods,
  cache: Cache,
  targets: readonly number[],
): ((words: readonly Shown[]) => readonly (readonly Piece[])[]) => {
  const known = createMemory<readonly Piece[]>()
  const learn = (fresh: readonly Shown[]): void => {
    const words = new Set(fresh.map(({ text }) => text))
    for (const [word, pieces] of read(nlp, [...words], (told) => pieceOf(told, cache, targets))) known.set(word, pieces)
    for (const shown of fresh) shown.pieces = known.get(shown.text)!
  }
  return (words) => {
    const fresh = words.filter((shown) => (shown.pieces ??= known.get(shown.text)) === undefined)
    if (fresh.length > 0) learn(fresh)
    return words.map(({ pieces }) => pieces!)
  }
}

/** What wink tells of one piece of a text. */
interface Told {
  readonly text: string
  readonly word: number
  readonly normal: string
  readonly isFixed: boolean
  readonly tag: string
  readonly lemma: string
}

const read = (
  nlp: WinkMethods,
  words: readonly string[],
  make: (told: Told) => Piece,
): readonly (readonly [string, readonly Piece[]])[] => {
  if (words.length === 0) return []
  const told = toldOf(nlp, words.join(' '))
  let at = 0
  const all = words.map((word): readonly [string, readonly Piece[]] => {
    const pieces: Piece[] = []
    for (let length = 0; length < word.length && at < told.length; at++) {
      length += told[at]!.text.length
      pieces.push(make(told[at]!))
    }
    return [word, pieces]
  })
  // A few contractions are not written as their parts are: what stands beside those is read apart.
  const isSound = all.every(([word, pieces]) => pieces.reduce((sum, { length }) => sum + length, 0) === word.length)
  return isSound || words.length === 1 ? all : words.flatMap((word) => read(nlp, [word], make))
}

const toldOf = (nlp: WinkMethods, text: string): readonly Told[] => {
  const tokens = nlp.readDoc(text).tokens()
  const { its } = nlp
  const numbers = tokens.out(its.uniqueId) as readonly number[]
  const normals = tokens.out(its.normal)
  const fixed = tokens.out(its.contractionFlag) as readonly boolean[]
  const tags = tokens.out(its.pos)
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>)
  return tokens.out().map((piece, i) => ({
    text: piece,
    word: numbers[i]!,
    normal: normals[i]!,
    isFixed: fixed[i]!,
    tag: tags[i]!,
    lemma: lemmas[i]!,
  }))
}

const pieceOf = (
  { text, word, normal, isFixed, tag, lemma }: Told,
  cache: Cache,
  targets: readonly number[],
): Piece => {
  const mapped = cache.mappedSpelling(word)
  const plain = isFixed ? (cache.lookup(normal)?.[0] ?? word) : cache.normal(word)
  const hint = cache.property(word, 'posHint')
  const hasOne = isFixed || cache.property(mapped, 'isSLemma') === 1
  return {
    length: text.length,
    tag: isFixed ? tagNumber(cache, tag) : cache.posOf(mapped) || noun,
    isFixed,
    hint: hint > 0 ? firstHint + hint : 0,
    tags: targets.reduce((bits, target) => (cache.isMemberPOS(plain, target) ? bits | (1 << target) : bits), 0),
    lemmas: [],
    word: plain,
    lemma: hasOne ? lemma : null,
  }
}

/** Where wink knows no tag at all, it takes a word for a noun. */
const noun = 8

/** How many tags there are at most. */
const mostTags = 32

const tagNumber = (cache: Cache, tag: string): number => {
  for (let number = 0; number < mostTags; number++) if (cache.valueOf('pos', number) === tag) return number
  return noun
}
