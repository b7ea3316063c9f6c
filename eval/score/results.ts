import { matchOneToOne } from './match.ts'

/** What a recognizer gives for some words of a text. */
export interface Result {
  readonly text: string
  readonly type: string
  /** A number, or a notation in letters (a range, a timex). */
  readonly value: number | string | null
  /** Names of the unit that will do; empty where there is none. */
  readonly units: readonly string[]
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A notation may have several that will do: "(1,2,P94D)|(1,2,P95D)". */
const sameValue = (given: Result['value'], wanted: Result['value']): boolean =>
  typeof given === 'number' && typeof wanted === 'number'
    ? Math.abs(given - wanted) <= 1e-9 * Math.max(1e-9, Math.abs(wanted))
    : given === wanted || (typeof wanted === 'string' && wanted.split('|').includes(String(given)))

const sameUnit = (given: Result, wanted: Result): boolean =>
  given.units.length === 0 && wanted.units.length === 0
    ? true
    : given.units.some((unit) => wanted.units.some((name) => sameText(unit, name)))

/** Whether text (but for capitals), type, value and unit agree. */
export const isSameResult = (given: Result, wanted: Result): boolean =>
  sameText(given.text, wanted.text) &&
  given.type === wanted.type &&
  sameValue(given.value, wanted.value) &&
  sameUnit(given, wanted)

/** A case is right where each wanted result was given, and nothing else. */
export const isRightCase = <W extends Result>(
  given: readonly Result[],
  wanted: readonly W[],
  isSame: (given: Result, wanted: W) => boolean = isSameResult,
): boolean =>
  given.length === wanted.length &&
  matchOneToOne(given, wanted, (g, w) => Number(isSame(g, w))).length === wanted.length

export const tellResult = ({ text, type, value, units }: Result): string =>
  `"${text}" ${type} ${value}${units.length > 0 ? ` [${units.join(' | ')}]` : ''}`
