import { once, setOf } from '../../text/once.ts'
import type { Lexeme } from './lexeme.ts'
import type { Reader } from './reader.ts'

/** The words of a sentence, gathered once for however many numbers it has. */
export const saidIn = once(
  (lexemes: readonly Lexeme[]): ReadonlySet<string> => new Set(lexemes.map((one) => one.lower)),
)

/**
 * The weight that a currency's name also is: "weighed 900 pounds", "40 pounds of rice", "pesaba cuatro libras"; null
 * where money is told: "two pounds", "40 pounds of debt".
 */
export const weightOf = (reader: Reader, currency: string, behind: number): string | null => {
  const { lexemes, words } = reader
  const weight = Object.hasOwn(words.weights.units, currency) ? words.weights.units[currency]! : null
  if (weight === null) return null
  return words.weights.words.some((word) => saidIn(lexemes).has(word)) || isOfThing(reader, behind) ? weight : null
}

/** "Of rice": behind the unit, what it weighs. */
const isOfThing = ({ lexemes, words }: Reader, at: number): boolean => {
  const [of, thing] = [lexemes[at], lexemes[at + 1]]
  if (of?.lower !== words.of || thing?.kind !== 'word' || thing.capital) return false
  return !setOf(words.weights.money).has(thing.lower) && !setOf(words.weights.money).has(lexemes[at + 2]?.lower ?? '')
}
