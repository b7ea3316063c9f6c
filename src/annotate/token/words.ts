import type { TokenWords } from '../../language/topics/token.ts'
import type { Sentence } from '../../model/sentence.ts'
import { scan } from '../../text/scan.ts'

/** A word, number or sign before its part of speech is known. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly sort: 'word' | 'number' | 'address' | 'symbol' | 'punctuation'
  readonly sentence: number
  /** Whether it is the first word of its sentence, signs left aside. */
  readonly opens: boolean
  /** Whether it is split off the word before it, as "’s" is. */
  readonly clitic: boolean
}

// Every repetition is bounded, so that no odd text makes one alternative run far ahead in vain.
const dotted = String.raw`(?:\p{L}\.){2,8}|(?:\p{Lu}{2}\.){2,4}`
const lettersOf = String.raw`\p{L}[\p{L}\p{M}]{0,63}`
const word = String.raw`${lettersOf}(?:['’]\p{L}[\p{L}\p{M}]{0,15}){0,3}\d{0,4}`
const number = String.raw`\d{1,64}(?:[.,:]\d{1,16}){0,16}(?:[/–]\d{1,12}(?:[.,]\d{1,12}){0,4}){0,3}(?:\.?[ºª°]|\p{L}[\p{L}\p{M}]{0,7}(?![\p{L}\p{M}]))?`
const piece = `(?:${dotted}|${word}|${number})`
const address = String.raw`https?:\/\/[^\s<>"“”«»]{1,400}|www\.[^\s<>"“”«»]{1,400}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[@#][\p{L}_]\w{0,64}|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:com|org|net|gov|edu|info|gob|pe|es|mx|uk|co)\b`
const pattern = new RegExp(
  `(?<address>${address})|(?<word>${piece}(?:[-‐‑]${piece}){0,6})|(?<symbol>[$€£¥%‰°§#&@+=/\\\\|*^~_<>])|\\.{2,8}|-{2,8}|[^\\s]`,
  'gu',
)

/** The words, numbers and signs of a text, sentence by sentence, in order and without overlap. */
export const wordsOfSentences = (
  text: string,
  sentences: readonly Sentence[],
  language: TokenWords,
): readonly Word[] => {
  const words: Word[] = []
  for (const sentence of sentences) {
    const inner = text.slice(sentence.start, sentence.end)
    const reading: Reading = { inner, sentence, words, language, opened: false }
    let skipTo = 0
    for (const match of scan(pattern, inner)) {
      if (match.index < skipTo) continue
      skipTo = pushMatch(match, reading)
    }
  }
  return words
}

interface Reading {
  readonly inner: string
  readonly sentence: Sentence
  readonly words: Word[]
  readonly language: TokenWords
  opened: boolean
}

const sortOf = (match: RegExpExecArray): Word['sort'] => {
  const groups = match.groups ?? {}
  if (groups['address'] !== undefined) return 'address'
  if (groups['symbol'] !== undefined) return 'symbol'
  if (groups['word'] === undefined) return 'punctuation'
  const first = match[0].charCodeAt(0)
  return first >= 48 && first <= 57 ? 'number' : 'word'
}

/** Adds what was matched, clitics split off and an abbreviation's full stop taken in; gives where to go on. */
const pushMatch = (match: RegExpExecArray, reading: Reading): number => {
  const { inner, language } = reading
  const sort = sortOf(match)
  const end = match.index + match[0].length
  if (sort === 'address') return pushAddress(match, reading)
  if (sort !== 'word') {
    push(reading, { start: match.index, end }, sort)
    return end
  }
  const lower = lowerOf(match[0])
  const known = language.abbreviations.has(lower) && !language.ordinary.has(match[0])
  const isShort = known || /^\p{Lu}$/u.test(match[0])
  if (inner[end] === '.' && inner[end + 1] !== '.' && end + 1 < inner.length && isShort) {
    push(reading, { start: match.index, end: end + 1 }, sort)
    return end + 1
  }
  const clitic = lower.includes("'") ? language.clitics.find((ending) => lower.endsWith(ending)) : undefined
  if (clitic === undefined || clitic.length >= lower.length) {
    push(reading, { start: match.index, end }, sort)
    return end
  }
  push(reading, { start: match.index, end: end - clitic.length }, sort)
  push(reading, { start: end - clitic.length, end, clitic: true }, sort)
  return end
}

/** An address in running text does not end in a sentence's sign: such signs are tokens of their own. */
const pushAddress = (match: RegExpExecArray, reading: Reading): number => {
  const end = match.index + match[0].length
  let cut = end
  while (cut > match.index + 1 && /[.,;:!?)\]'’]/.test(reading.inner[cut - 1]!)) cut--
  push(reading, { start: match.index, end: cut }, 'address')
  for (let at = cut; at < end; at++) push(reading, { start: at, end: at + 1 }, 'punctuation')
  return end
}

const push = (
  reading: Reading,
  span: { readonly start: number; readonly end: number; readonly clitic?: boolean },
  sort: Word['sort'],
): void => {
  const { inner, sentence, words } = reading
  const text = inner.slice(span.start, span.end)
  const isWord = sort === 'word' || sort === 'number' || sort === 'address'
  words.push({
    start: sentence.start + span.start,
    end: sentence.start + span.end,
    text,
    lower: lowerOf(text),
    sort,
    sentence: sentence.index,
    opens: isWord && !reading.opened,
    clitic: span.clitic ?? false,
  })
  if (isWord) reading.opened = true
}

const lowerOf = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
