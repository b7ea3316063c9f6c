import type { NumberWords } from '../../language/topics/number.ts'
import { phraseFrom, type Lexeme } from './lexeme.ts'

/** A number in words. */
export interface WordReading {
  readonly to: number
  readonly value: number
  readonly shape: 'exact' | 'approximate' | 'indefinite'
}

const has = <T>(table: Readonly<Record<string, T>>, word: string | undefined): word is string =>
  word !== undefined && Object.hasOwn(table, word)

const wordAt = (lexemes: readonly Lexeme[], at: number): string | undefined =>
  lexemes[at]?.kind === 'word' ? lexemes[at].lower : undefined

/** Skips one hyphen that ties two words: "twenty-one". */
const step = (lexemes: readonly Lexeme[], at: number): number =>
  lexemes[at]?.lower === '-' && lexemes[at].glued && lexemes[at + 1]?.glued ? at + 1 : at

/**
 * A sum under way: finished magnitudes, the largest first, and what stands below the next one. "Three million two
 * hundred thousand" is [3e6, 200000]; Spanish "dos mil millones" takes the thousands into the millions.
 */
export interface Sum {
  groups: readonly { readonly value: number; readonly size: number }[]
  current: number
  at: number
  parts: number
}

export const emptySum = (at: number): Sum => ({ groups: [], current: 0, at, parts: 0 })

export const valueOfSum = ({ groups, current }: Sum): number =>
  groups.reduce((total, { value }) => total + value, current)

/**
 * Reads number words that begin at a lexeme: "forty-eight", "two thousand five hundred", "treinta y dos
 * mil". Not: articles and vague words, which `readVague` reads.
 */
export const readWords = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  const sum = sumFrom(lexemes, at, words)
  if (sum.parts === 0 || (sum.parts === 1 && isPronoun(lexemes, at, words))) return null
  const point = pointBehind(lexemes, sum.at, words)
  if (point) return { to: point.to, value: valueOfSum(sum) + point.value, shape: 'exact' }
  const half = halfBehind(lexemes, sum.at, words)
  const unit = sum.current > 0 ? 1 : (sum.groups.at(-1)?.size ?? 1)
  return { to: Math.max(half, sum.at), value: valueOfSum(sum) + (half > sum.at ? unit / 2 : 0), shape: 'exact' }
}

/** The sum of the cardinal words that begin at a lexeme. */
export const sumFrom = (lexemes: readonly Lexeme[], at: number, words: NumberWords): Sum => {
  const sum = emptySum(at)
  while (addWord(sum, lexemes, words));
  return sum
}

const addWord = (sum: Sum, lexemes: readonly Lexeme[], words: NumberWords): boolean => {
  const at = joinedStep(sum, lexemes, words)
  const word = wordAt(lexemes, at)
  if (has(words.addends, word)) {
    const value = words.addends[word]!
    if (!fits(sum, value)) return false
    sum.current += value
  } else if (
    has(words.magnitudes, word) &&
    (sum.parts > 0 || (words.magnitudes[word] === 1000 && words.joins === 'tens'))
  ) {
    multiply(sum, words.magnitudes[word]!)
  } else return false
  sum.at = at + 1
  sum.parts++
  return true
}

/** Where the next word of the number would stand: behind a hyphen or the joiner, where those may stand. */
export const joinedStep = (sum: Sum, lexemes: readonly Lexeme[], words: NumberWords): number => {
  if (sum.parts === 0) return sum.at
  const at = step(lexemes, sum.at)
  if (wordAt(lexemes, at) !== words.joiner) return at
  const next = words.addends[wordAt(lexemes, at + 1) ?? ''] ?? ordinalOf(words, wordAt(lexemes, at + 1)) ?? 1000
  const open =
    words.joins === 'tens' ? sum.current % 100 >= 30 && next < 10 : sum.groups.length > 0 || sum.current >= 100
  // "One thousand and five hundred", "three hundred and twenty".
  const more = wordAt(lexemes, at + 2)
  const large = words.joins === 'magnitudes' && sum.current === 0 && has(words.magnitudes, more)
  return open && (next < 100 || large) && fits(sum, next) ? at + 1 : at
}

const ordinalOf = (words: NumberWords, word: string | undefined): number | undefined =>
  has(words.ordinals, word) ? words.ordinals[word] : undefined

/** Whether a word can be added: its place in the number is still empty. */
export const fits = (sum: Sum, value: number): boolean => {
  if (sum.parts === 0) return true
  if (value === 0) return false
  const size = value >= 100 ? 1000 : value >= 10 ? 100 : 10
  const rest = sum.current % size
  if (value < 10 && sum.current % 100 >= 10 && sum.current % 100 < 20) return false
  return rest === 0 && (sum.current > 0 || sum.groups.length > 0)
}

/** Multiplies what stands below the magnitude by it: the hundreds alone, or all smaller groups with what is current. */
export const multiply = (sum: Sum, magnitude: number): void => {
  if (magnitude === 100) {
    sum.current = sum.current < 100 ? (sum.current || 1) * 100 : sum.current
    return
  }
  const larger = sum.groups.filter(({ size }) => size > magnitude)
  const smaller = sum.groups.slice(larger.length).reduce((total, { value }) => total + value, sum.current)
  sum.groups = [...larger, { value: (smaller || 1) * magnitude, size: magnitude }]
  sum.current = 0
}

/** Decimals in words: "point two five", "coma setenta y cinco". Each word is a digit, or all are one number. */
const pointBehind = (lexemes: readonly Lexeme[], at: number, words: NumberWords): Pointed | null => {
  const word = wordAt(lexemes, at) ?? ''
  const weak = words.weakPoints.includes(word)
  if (!weak && !words.points.includes(word)) return null
  let to = at + 1
  let digits = ''
  for (; has(words.addends, wordAt(lexemes, to)) && words.addends[wordAt(lexemes, to)!]! < 10; to++) {
    digits += words.addends[wordAt(lexemes, to)!]
  }
  const sum = sumFrom(lexemes, at + 1, words)
  if (sum.parts === 0 || (weak && !endsAt(lexemes, sum.at, words))) return null
  if (sum.at > to) return { to: sum.at, value: Number(`0.${valueOfSum(sum)}`) }
  return digits === '' ? null : { to, value: Number(`0.${digits}`) }
}

/** Whether the number ends the clause, or is one of percent: "siete con cincuenta por ciento". */
const endsAt = (lexemes: readonly Lexeme[], at: number, words: NumberWords): boolean =>
  lexemes[at] === undefined ||
  /^[.,;:!?)]$/.test(lexemes[at].lower) ||
  phraseFrom(lexemes, at, words.units)?.value.sort === 'share'

interface Pointed {
  readonly to: number
  readonly value: number
}

/** A lone "one" is a pronoun or an article in some places. */
const isPronoun = (lexemes: readonly Lexeme[], at: number, words: NumberWords): boolean => {
  const word = wordAt(lexemes, at)
  if (word === undefined || words.addends[word] !== 1) return false
  const [before, after] = [lexemes[at - 1]?.lower ?? '', lexemes[at + 1]?.lower ?? '']
  const measure = phraseFrom(lexemes, at + 1, words.units)?.value.sort === 'measure'
  const measured =
    lexemes[at + 1]?.kind === 'word' && (measure || phraseFrom(lexemes, at + 1, words.currencyAfter) !== null)
  if (measured && !words.oneNotBefore.includes(after)) return false
  if (words.weakOnes.includes(word) && !words.partitives.includes(after)) return true
  return words.pronounBefore.includes(before) || words.pronounAfter.includes(after)
}

/** Behind "two", the end of "and a half". */
const halfBehind = (lexemes: readonly Lexeme[], at: number, words: NumberWords): number => {
  const mixer = wordAt(lexemes, at) ?? ''
  if (!words.mixers.includes(mixer)) return at
  const article = words.articles.includes(wordAt(lexemes, at + 1) ?? '') ? 1 : 0
  if (!words.halves.includes(wordAt(lexemes, at + 1 + article) ?? '')) return at
  const to = at + 2 + article
  // "Un billón y medio millón", "dos y media docena": the half belongs to what follows.
  const next = wordAt(lexemes, to)
  return has(words.magnitudes, next) || has(words.collectives, next) ? at : to
}

/**
 * Multiplies a number by the magnitudes that follow it: "40 million", "2.150 millones", "5 mil millones".
 */
export const timesMagnitudes = (
  lexemes: readonly Lexeme[],
  reading: { readonly to: number; readonly value: number },
  words: NumberWords,
): { readonly to: number; readonly value: number } => {
  let { to, value } = reading
  for (;;) {
    const at = step(lexemes, to)
    const word = wordAt(lexemes, at)
    if (!has(words.magnitudes, word)) break
    value = Number((value * words.magnitudes[word]!).toPrecision(15))
    to = at + 1
  }
  const half = to > reading.to ? halfBehind(lexemes, to, words) : to
  if (half > to) {
    value += words.magnitudes[wordAt(lexemes, to - 1) ?? '']! / 2
    to = half
  }
  return { to, value }
}
