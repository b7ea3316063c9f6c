import { scan } from '../../text/scan.ts'
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
  const part = text.slice(span.start, span.end)
  const found: Lexeme[] = []
  let end = -1
  for (const match of scan(pattern, part)) {
    const words = match[0]
    const start = span.start + match.index
    const lower = words.toLowerCase().replaceAll('’', "'")
    found.push({
      start,
      end: start + words.length,
      lower,
      kind: kindOf(words),
      glued: start === end,
      capital: isCapital(words),
    })
    end = start + words.length
  }
  return found
}

const kindOf = (words: string): Lexeme['kind'] => {
  const first = words.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'digits'
  return words.toLowerCase() !== words.toUpperCase() || words === 'º' || words === 'ª' ? 'word' : 'sign'
}

const isCapital = (words: string): boolean => {
  const first = words[0] ?? ''
  return first !== first.toLowerCase()
}

/** Lower-case words of the lexemes from `from` to `to`, one space between. */
export const joined = (lexemes: readonly Lexeme[], from: number, to: number): string => {
  let words = ''
  for (let i = from; i < to; i++) words += (i > from ? ' ' : '') + (lexemes[i]?.lower ?? '')
  return words
}

/** A phrase of a table, and the lexemes that it covers. */
export interface Phrase<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** The longest phrase of the table that begins at `at`, of up to `most` lexemes. */
export const phraseFrom = <T>(
  lexemes: readonly Lexeme[],
  at: number,
  table: Readonly<Record<string, T>>,
  most = 4,
): Phrase<T> | null => {
  for (let to = Math.min(lexemes.length, at + most); to > at; to--) {
    const words = joined(lexemes, at, to)
    if (Object.hasOwn(table, words)) return { from: at, to, value: table[words]! }
  }
  return null
}

/** The longest phrase of the table that ends right before `end`. */
export const phraseTo = <T>(
  lexemes: readonly Lexeme[],
  end: number,
  table: Readonly<Record<string, T>>,
  most = 4,
): Phrase<T> | null => {
  for (let from = Math.max(0, end - most); from < end; from++) {
    const words = joined(lexemes, from, end)
    if (Object.hasOwn(table, words)) return { from, to: end, value: table[words]! }
  }
  return null
}
