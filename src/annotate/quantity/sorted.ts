import type { Quantity } from '../../model/quantity.ts'
import type { Lexeme } from './lexeme.ts'
import type { NumberReading, Reader, UnitReading } from './reader.ts'

/** What is known of a number when its sort is decided. */
export interface Sorted {
  readonly sort: Quantity['sort']
  readonly rule: string
  /** The first lexeme behind all words that belong to the number: "-year-old", ":30 pm". */
  readonly to: number
}

export interface Found {
  readonly number: NumberReading
  readonly to: number
  readonly unit: UnitReading | null
  /** The first lexeme with modifier and currency. */
  readonly from: number
  readonly bounded: boolean
}

export type Test = (reader: SortReader, found: Found) => Sorted | null

/** A reader that knows words for people: an age stands with one. */
export interface SortReader extends Reader {
  readonly persons: ReadonlySet<string>
}

/** The lexeme at a place, in lower case; empty where there is none. */
export const at = (lexemes: readonly Lexeme[], index: number): string => lexemes[index]?.lower ?? ''

export const isDigits = (lexeme: Lexeme | undefined): lexeme is Lexeme => lexeme?.kind === 'digits'
