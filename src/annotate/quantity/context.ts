import type { UnitInContext } from '../../language/topics/number.ts'
import { once, setOf } from '../../text/once.ts'
import type { Lexeme } from './lexeme.ts'
import type { Reader } from './reader.ts'

/** The words of a sentence, gathered once for however many numbers it has. */
export const saidIn = once(
  (lexemes: readonly Lexeme[]): ReadonlySet<string> => new Set(lexemes.map((one) => one.lower)),
)

/**
 * What a unit means where the sentence tells it: "weighed 900 pounds", "40 pounds of rice", "heat of 40 degrees"; the
 * unit itself elsewhere: "two pounds", "40 pounds of debt", "an angle of 40 degrees".
 */
export const unitInContext = (reader: Reader, unit: string, behind: number): string => {
  const { lexemes, words } = reader
  for (const one of words.unitsInContext) {
    if (one.unit !== unit) continue
    if (one.words.some((word) => saidIn(lexemes).has(word)) || isOfThing(reader, behind, one)) return one.as
  }
  return unit
}

/** "Of rice": behind the unit, what it measures. */
const isOfThing = ({ lexemes, words }: Reader, at: number, { notOf }: UnitInContext): boolean => {
  const [of, thing] = [lexemes[at], lexemes[at + 1]]
  if (notOf === null || of?.lower !== words.of || thing?.kind !== 'word' || thing.capital) return false
  return !setOf(notOf).has(thing.lower) && !setOf(notOf).has(lexemes[at + 2]?.lower ?? '')
}
