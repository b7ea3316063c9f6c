import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'

/** A word, a run of digits or a sign: numbers are read from these, whatever the tokens are. */
export interface Lexeme extends Span {
  readonly lower: string
  readonly kind: 'word' | 'digits' | 'sign'
  /** Whether it follows the one before without white space. */
  readonly glued: boolean
  readonly capital: boolean
}

const pattern = /\d+|[\p{L}\p{M}]+(?:['’]\p{L}+)*|\S/gu

/**
 * The lexemes of a part of a text.
 * @example lexemesOf('about 2.5bn', { start: 0, end: 11 }) // about, 2, ., 5, bn
 */
export const lexemesOf = (text: string, span: Span): readonly Lexeme[] => {
  const found: Lexeme[] = []
  let end = span.start
  for (const words of text.slice(span.start, span.end).match(pattern) ?? []) {
    // Nothing but white space stands between two matches, so that the next place of the words is theirs.
    const start = text.indexOf(words, end)
    const lower = lowerOf(words)
    const glued = found.length > 0 && start === end
    end = start + words.length
    found.push({ start, end, lower, kind: kindOf(words, lower), glued, capital: isCapital(words) })
  }
  return found
}

const lowerOf = (words: string): string => {
  const lower = words.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Letters of a script without cases are signs: no number word is written in them. */
const kindOf = (words: string, lower: string): Lexeme['kind'] => {
  const first = words.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'digits'
  if (isPlainLetter(lower.charCodeAt(0))) return 'word'
  if (first < 128) return 'sign'
  return words.toLowerCase() !== words.toUpperCase() || words === 'º' || words === 'ª' ? 'word' : 'sign'
}

const isPlainLetter = (code: number): boolean => code >= 97 && code <= 122

const isCapital = (words: string): boolean => {
  const first = words.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  return words[0] !== words[0]!.toLowerCase()
}

/** A phrase of a table, and the lexemes that it covers. */
export interface Phrase<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Phrases of a table by their first and by their last word, the longest first. */
interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>
  readonly byLast: ReadonlyMap<string, readonly Entry<T>[]>
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

const indexOfAny = once((table: Readonly<Record<string, unknown>>): PhraseTable<unknown> => {
  const entries = Object.entries(table)
    .map(([phrase, value]) => ({ words: phrase.split(' '), value }))
    .sort((a, b) => b.words.length - a.words.length)
  return {
    byFirst: Map.groupBy(entries, ({ words }) => words[0]!),
    byLast: Map.groupBy(entries, ({ words }) => words.at(-1)!),
  }
})

const indexOf = <T>(table: Readonly<Record<string, T>>): PhraseTable<T> => indexOfAny(table) as PhraseTable<T>

const standsAt = (lexemes: readonly Lexeme[], at: number, words: readonly string[]): boolean => {
  for (let k = 0; k < words.length; k++) if (lexemes[at + k]?.lower !== words[k]) return false
  return true
}

/** The longest phrase of the table that begins at `at`. */
export const phraseFrom = <T>(
  lexemes: readonly Lexeme[],
  at: number,
  table: Readonly<Record<string, T>>,
): Phrase<T> | null => {
  const first = lexemes[at]
  const found =
    first &&
    indexOf(table)
      .byFirst.get(first.lower)
      ?.find(({ words }) => standsAt(lexemes, at, words))
  return found ? { from: at, to: at + found.words.length, value: found.value } : null
}

/** The longest phrase of the table that ends right before `end`. */
export const phraseTo = <T>(
  lexemes: readonly Lexeme[],
  end: number,
  table: Readonly<Record<string, T>>,
): Phrase<T> | null => {
  const last = lexemes[end - 1]
  const found =
    last &&
    indexOf(table)
      .byLast.get(last.lower)
      ?.find(({ words }) => words.length <= end && standsAt(lexemes, end - words.length, words))
  return found ? { from: end - found.words.length, to: end, value: found.value } : null
}

/** A list of phrases as a table, made once a list. */
export const tableOf: (phrases: readonly string[]) => Readonly<Record<string, true>> = once((phrases) =>
  Object.fromEntries(phrases.map((phrase) => [phrase, true as const])),
)
