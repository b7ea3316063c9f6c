import type { Lexeme } from './lexeme.ts'

/** Digits with a power of ten behind them. */
export interface Power {
  readonly to: number
  readonly value: number
}

const times: ReadonlySet<string> = new Set(['×', 'x', '*', '·'])
const raises: ReadonlySet<string> = new Set(['^', '-', '−', '‑', '⁻'])
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Beyond this exponent nothing is told in a report. */
const largest = 99

/**
 * "1.5×10−9", "6 x 10^24", "3×10⁸", "1.3e6": the power of ten behind digits, or null. Not: "a 6 x 10 room", "flat 3e".
 */
export const powerBehind = (lexemes: readonly Lexeme[], at: number, value: number): Power | null =>
  timesTen(lexemes, at, value) ?? lettered(lexemes, at, value)

const timesTen = (lexemes: readonly Lexeme[], at: number, value: number): Power | null => {
  if (!times.has(lexemes[at]?.lower ?? '') || lexemes[at + 1]?.lower !== '10') return null
  let i = at + 2
  let sign = 1
  for (; i < at + 4 && lexemes[i]?.glued && raises.has(lexemes[i]!.lower); i++) if (lexemes[i]!.lower !== '^') sign = -1
  if (i > at + 2) return plain(lexemes, i, { value, sign })
  return raised(lexemes, i, value)
}

const plain = (
  lexemes: readonly Lexeme[],
  at: number,
  { value, sign }: { readonly value: number; readonly sign: number },
): Power | null => {
  const exponent = lexemes[at]
  if (exponent === undefined || !exponent.glued) return null
  return exponent.kind === 'digits'
    ? powerOf(at + 1, value, sign * Number(exponent.lower))
    : raised(lexemes, at, value, sign)
}

/** Signs above the line, one lexeme each: "⁻³⁰". */
const raised = (lexemes: readonly Lexeme[], at: number, value: number, sign = 1): Power | null => {
  let digits = ''
  let to = at
  for (; lexemes[to]?.glued && superscripts.includes(lexemes[to]!.lower); to++)
    digits += superscripts.indexOf(lexemes[to]!.lower)
  return digits === '' ? null : powerOf(to, value, sign * Number(digits))
}

const lettered = (lexemes: readonly Lexeme[], at: number, value: number): Power | null => {
  if (lexemes[at]?.lower !== 'e' || !lexemes[at].glued) return null
  const negative = lexemes[at + 1]?.glued === true && raises.has(lexemes[at + 1]!.lower)
  return plain(lexemes, negative ? at + 2 : at + 1, { value, sign: negative ? -1 : 1 })
}

const powerOf = (to: number, value: number, exponent: number): Power | null =>
  Math.abs(exponent) > largest ? null : { to, value: Number(`${value}e${exponent}`) }
