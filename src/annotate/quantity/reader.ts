import type { NumberWords, UnitWord } from '../../language/topics/number.ts'
import type { Lexeme } from './lexeme.ts'

/** What a number is measured in, and the lexemes that say so. */
export interface UnitReading {
  readonly unit: string
  readonly sort: UnitWord['sort']
  readonly from: number
  readonly to: number
}

/** A bare number, before modifier, unit and sort are known. */
export interface NumberReading {
  readonly from: number
  readonly to: number
  readonly value: number
  /** The value where its one mark is read the other way: 1.175 or 1175. */
  readonly other: number | null
  /** The value without its magnitude word: 40 of "40 million". */
  readonly base: number
  readonly digits: boolean
  readonly shape: 'exact' | 'approximate' | 'indefinite' | 'ordinal' | 'share' | 'code'
  /** Its unit, where that stands within it: "5 feet 2 inches". */
  readonly unit?: UnitReading
}

/** Where a text is read and with which words. */
export interface Reader {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly words: NumberWords
  /** The first lexeme that no quantity before has taken: a sign between two belongs to the first. */
  readonly free?: number
}
