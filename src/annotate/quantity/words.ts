import type { NumberWords } from '../../language/topics/number.ts'
import type { Lexeme } from './lexeme.ts'

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

/** A sum under way: `total` of finished magnitudes, `current` below the next one. */
interface Sum {
  total: number
  current: number
  last: number
  at: number
  parts: number
}

/**
 * Reads number words that begin at a lexeme: "forty-eight", "two thousand five hundred", "treinta y dos
 * mil". Not: articles and vague words, which `readVague` reads.
 */
export const readWords = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  const sum: Sum = { total: 0, current: 0, last: Infinity, at, parts: 0 }
  while (addWord(sum, lexemes, words));
  if (sum.parts === 0 || (sum.parts === 1 && isPronoun(lexemes, at, words))) return null
  const half = halfBehind(lexemes, sum.at, words)
  const unit = sum.last === Infinity ? 1 : sum.last
  const value = sum.total + sum.current + (half > sum.at ? unit / 2 : 0)
  return { to: Math.max(half, sum.at), value, shape: 'exact' }
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
const joinedStep = (sum: Sum, lexemes: readonly Lexeme[], words: NumberWords): number => {
  if (sum.parts === 0) return sum.at
  const at = step(lexemes, sum.at)
  if (wordAt(lexemes, at) !== words.joiner) return at
  const next = words.addends[wordAt(lexemes, at + 1) ?? ''] ?? 1000
  const open =
    words.joins === 'tens' ? sum.current % 100 >= 30 && next < 10 : sum.last !== Infinity || sum.current >= 100
  return open && next < 100 && fits(sum, next) ? at + 1 : at
}

/** Whether a word can be added: its place in the number is still empty. */
const fits = (sum: Sum, value: number): boolean => {
  if (sum.parts === 0) return true
  if (value === 0) return false
  const size = value >= 100 ? 1000 : value >= 10 ? 100 : 10
  const rest = sum.current % size
  if (value < 10 && sum.current % 100 >= 10 && sum.current % 100 < 20) return false
  return rest === 0 && (sum.current > 0 || sum.last !== Infinity)
}

const multiply = (sum: Sum, magnitude: number): void => {
  if (magnitude === 100) sum.current = (sum.current || 1) * 100
  else if (magnitude > sum.last) {
    sum.total = (sum.total + sum.current) * magnitude
    sum.current = 0
    sum.last = magnitude
  } else {
    sum.total += (sum.current || 1) * magnitude
    sum.current = 0
    sum.last = magnitude
  }
}

/** A lone "one" is a pronoun or an article in some places. */
const isPronoun = (lexemes: readonly Lexeme[], at: number, words: NumberWords): boolean => {
  const word = wordAt(lexemes, at)
  if (word === undefined || words.addends[word] !== 1) return false
  const [before, after] = [lexemes[at - 1]?.lower ?? '', lexemes[at + 1]?.lower ?? '']
  if (words.weakOnes.includes(word) && !words.partitives.includes(after)) return true
  return words.pronounBefore.includes(before) || words.pronounAfter.includes(after)
}

/** Behind "two", the end of "and a half". */
const halfBehind = (lexemes: readonly Lexeme[], at: number, words: NumberWords): number => {
  if (wordAt(lexemes, at) !== words.joiner) return at
  const article = words.articles.includes(wordAt(lexemes, at + 1) ?? '') ? 1 : 0
  return words.halves.includes(wordAt(lexemes, at + 1 + article) ?? '') ? at + 2 + article : at
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
