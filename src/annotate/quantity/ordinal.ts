import type { NumberWords } from '../../language/topics/number.ts'
import type { Lexeme } from './lexeme.ts'
import { emptySum, fits, joinedStep, multiply, sumFrom, valueOfSum, type Sum } from './words.ts'

/** An ordinal in words. */
export interface OrdinalReading {
  readonly to: number
  readonly value: number
}

const own = (table: Readonly<Record<string, number>>, word: string | undefined): number | null =>
  word !== undefined && Object.hasOwn(table, word) ? table[word]! : null

/**
 * Reads an ordinal that begins at a lexeme: "sixtieth", "one hundred twenty-fifth", "vigésimo quinto", "dos milésimo
 * tercero". The last word must be an ordinal; in Spanish only one of thousands follows cardinal words, so that "veinte
 * segundos" stays twenty seconds.
 */
export const readOrdinal = (lexemes: readonly Lexeme[], at: number, words: NumberWords): OrdinalReading | null => {
  const cardinals = own(words.ordinals, lexemes[at]!.lower) === null
  const sum = cardinals ? sumFrom(lexemes, at, words) : emptySum(at)
  let to = at
  while (addOrdinal(sum, lexemes, { words, counted: cardinals && to === at })) to = sum.at
  return to === at ? null : { to, value: valueOfSum(sum) }
}

const addOrdinal = (sum: Sum, lexemes: readonly Lexeme[], { words, counted }: Context): boolean => {
  const at = joinedStep(sum, lexemes, words)
  const value = own(words.ordinals, lexemes[at]?.lower)
  if (value === null || !follows(sum, { value, counted, hyphened: at > sum.at }, words)) return false
  if (value >= 1000 || (value === 100 && words.joins === 'magnitudes')) multiply(sum, value)
  else sum.current += value
  sum.at = at + 1
  sum.parts++
  return true
}

interface Context {
  readonly words: NumberWords
  /** Whether only cardinal words stand before. */
  readonly counted: boolean
}

interface Next {
  readonly value: number
  readonly counted: boolean
  readonly hyphened: boolean
}

const follows = (sum: Sum, { value, counted, hyphened }: Next, words: NumberWords): boolean => {
  if (sum.parts === 0) return true
  if (value >= 1000) return sum.current > 0 || sum.groups.length > 0
  if (words.joins === 'tens') return !counted && fits(sum, value)
  if (value === 100) return sum.current > 0 && sum.current < 10
  // "A twenty second delay" tells seconds; "twenty-second" is an ordinal.
  return fits(sum, value) && (hyphened || value !== 2 || sum.parts > 2)
}
