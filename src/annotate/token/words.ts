import type { TokenWords } from '../../language/topics/token.ts'
import type { Sentence } from '../../model/sentence.ts'
import { matchAt } from '../../text/scan.ts'
import type { Span } from '../../text/span.ts'
import { isPlainLetter, plainEndAt } from './plain.ts'

/** A word, number or sign before its part of speech is known. */
export interface Word<S extends Shape = Shape> {
  readonly start: number
  readonly end: number
  readonly shape: S
  readonly sort: 'word' | 'number' | 'address' | 'symbol' | 'punctuation'
  readonly sentence: number
  /** Whether it is the first word of its sentence, signs left aside. */
  readonly opens: boolean
  /** Whether it is split off the word before it, as "’s" is. */
  readonly clitic: boolean
}

/** What a word is by its letters alone; all words written alike share one. */
export interface Shape {
  readonly text: string
  /** Lower case, curly apostrophes straight. */
  readonly lower: string
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** Whether a full stop behind it belongs to it: an abbreviation, an initial. */
  readonly short: boolean
  /** How many characters of it are a clitic that is split off. */
  readonly ending: number
}

export const makeShape = (text: string, language: TokenWords): Shape => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const clitic = lower.includes("'") ? language.clitics.find((ending) => lower.endsWith(ending)) : undefined
  return {
    text,
    lower,
    capital: isCapitalised(text),
    short: (language.abbreviations.has(lower) && !language.ordinary.has(text)) || /^\p{Lu}$/u.test(text),
    ending: clitic !== undefined && clitic.length < lower.length ? clitic.length : 0,
  }
}

export const isCapitalised = (text: string): boolean => {
  const first = text[0]!
  return first !== first.toLowerCase()
}

// Every repetition is bounded, so that no odd text makes one alternative run far ahead in vain.
const dotted = String.raw`(?:\p{L}\.){2,8}|(?:\p{Lu}{2}\.){2,4}`
const lettersOf = String.raw`\p{L}[\p{L}\p{M}]{0,63}`
const word = String.raw`${lettersOf}(?:['’]\p{L}[\p{L}\p{M}]{0,15}){0,3}\d{0,4}`
const number = String.raw`\d{1,64}(?:[.,:]\d{1,16}){0,16}(?:[/–]\d{1,12}(?:[.,]\d{1,12}){0,4}){0,3}(?:\.?[ºª°]|\p{L}[\p{L}\p{M}]{0,7}(?![\p{L}\p{M}]))?`
const piece = `(?:${dotted}|${word}|${number})`
const address = String.raw`https?:\/\/[^\s<>"“”«»]{1,400}|www\.[^\s<>"“”«»]{1,400}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[@#][\p{L}_]\w{0,64}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:com|org|net|gov|edu|info|gob|pe|es|mx|uk|co)\b`
const symbol = String.raw`[$€£¥%‰°§#&@+=/\\|*^~_<>]`
const pattern = new RegExp(`(${address})|(${piece}(?:[-‐‑]${piece}){0,6})|(${symbol})|\\.{2,8}|-{2,8}|[^\\s]`, 'uy')

/** The words, numbers and signs of a text, sentence by sentence, in order and without overlap. */
export const wordsOfSentences = <S extends Shape>(
  text: string,
  sentences: readonly Sentence[],
  shapeOf: (text: string) => S,
): readonly Word<S>[] => {
  const words: Word<S>[] = []
  for (const sentence of sentences) {
    const inner = text.slice(sentence.start, sentence.end)
    const reading: Reading<S> = { inner, sentence, words, shapeOf, opened: false }
    for (let at = 0; at < inner.length;) at = readAt(reading, at)
  }
  return words
}

interface Reading<S extends Shape = Shape> {
  readonly inner: string
  readonly sentence: Sentence
  readonly words: Word<S>[]
  readonly shapeOf: (text: string) => S
  opened: boolean
}

/** Reads the word or sign at a place, if one begins there; gives where to go on. */
const readAt = <S extends Shape>(reading: Reading<S>, at: number): number => {
  const { inner } = reading
  const code = inner.charCodeAt(at)
  if (code === 32) return at + 1
  const plain = { start: at, end: plainEndAt(inner, at) }
  if (plain.end > at) return isPlainLetter(code) ? pushWord(reading, plain) : push(reading, plain, 'punctuation')
  const match = matchAt(pattern, inner, at)
  if (match === null) return at + 1
  const span = { start: at, end: at + match[0].length }
  if (match[1] !== undefined) return pushAddress(reading, span)
  if (match[2] === undefined) return push(reading, span, match[3] === undefined ? 'punctuation' : 'symbol')
  return code >= 48 && code <= 57 ? push(reading, span, 'number') : pushWord(reading, span)
}

/** Adds a word, clitics split off and an abbreviation's full stop taken in. */
const pushWord = <S extends Shape>(reading: Reading<S>, { start, end }: Span): number => {
  const { inner } = reading
  const shape = reading.shapeOf(inner.slice(start, end))
  const stopped = shape.short && inner[end] === '.' && inner[end + 1] !== '.' && end + 1 < inner.length
  if (stopped) return push(reading, { start, end: end + 1 }, 'word')
  if (shape.ending === 0) return pushShape(reading, shape, { start, sort: 'word', clitic: false })
  const cut = end - shape.ending
  push(reading, { start, end: cut }, 'word')
  return pushShape(reading, reading.shapeOf(inner.slice(cut, end)), { start: cut, sort: 'word', clitic: true })
}

/** An address in running text does not end in a sentence's sign: such signs are tokens of their own. */
const pushAddress = <S extends Shape>(reading: Reading<S>, { start, end }: Span): number => {
  let cut = end
  while (cut > start + 1 && /[.,;:!?)\]'’]/.test(reading.inner[cut - 1]!)) cut--
  push(reading, { start, end: cut }, 'address')
  for (let at = cut; at < end; at++) push(reading, { start: at, end: at + 1 }, 'punctuation')
  return end
}

const push = <S extends Shape>(reading: Reading<S>, { start, end }: Span, sort: Word['sort']): number =>
  pushShape(reading, reading.shapeOf(reading.inner.slice(start, end)), { start, sort, clitic: false })

type Piece = Pick<Word, 'start' | 'sort' | 'clitic'>

/** Adds a word that begins at a place of its sentence; gives where it ends. */
const pushShape = <S extends Shape>(reading: Reading<S>, shape: S, { start, sort, clitic }: Piece): number => {
  const { sentence, words } = reading
  const isWord = sort === 'word' || sort === 'number' || sort === 'address'
  const opens = isWord && !reading.opened
  const from = sentence.start + start
  const end = start + shape.text.length
  words.push({ start: from, end: sentence.start + end, shape, sort, sentence: sentence.index, opens, clitic })
  if (isWord) reading.opened = true
  return end
}
