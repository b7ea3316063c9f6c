import type { NumberReading, Reader } from './reader.ts'
import type { NumberWords } from '../../language/topics/number.ts'
import { readDigits } from './digits.ts'
import type { Lexeme } from './lexeme.ts'
import { powerBehind } from './power.ts'
import { readWords, timesMagnitudes } from './words.ts'

/** Values of fractions that are one character. */
export const slashed: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/** A number in digits, with what scales or continues it: "2.5 million", "1 1/2", "2 millones 150 mil". */
export const fromDigits = (reader: Reader, at: number): NumberReading | null => {
  const { text, lexemes, words } = reader
  const read = readDigits(text, lexemes, at, words)
  if (!read) return null
  const bare = { from: at, other: read.other, base: read.value, digits: true }
  if (read.shape === 'code') return { ...bare, to: read.to, value: NaN, shape: 'code' }
  const power = powerBehind(lexemes, read.to, read.value)
  if (power) return { ...bare, ...power, other: null, shape: 'exact' }
  const next = lexemes[read.to]
  if (next?.glued && next.kind === 'word') {
    if (words.ordinalEndings.includes(next.lower))
      return { ...bare, to: read.to + 1, value: read.value, shape: 'ordinal' }
    const short = Object.hasOwn(words.shortMagnitudes, next.lower) ? words.shortMagnitudes[next.lower]! : null
    if (short !== null && isMagnitude(reader, at, read.to)) {
      const value = Number(
        ((read.other !== null && read.other < read.value ? read.other : read.value) * short).toPrecision(15),
      )
      return { ...bare, other: null, to: read.to + 1, value, shape: 'exact' }
    }
  }
  const part = next?.kind === 'sign' && next.glued ? slashed[next.lower] : undefined
  if (part !== undefined) return { ...bare, to: read.to + 1, value: read.value + part, shape: 'exact' }
  const fraction = mixed(lexemes, read.to, read.value)
  if (fraction) return { ...bare, ...fraction, shape: 'exact' }
  const times = addedTo(reader, timesMagnitudes(lexemes, marked(lexemes, read, words), words), read.to)
  const other = times.to > read.to ? null : read.other
  return { ...bare, other, to: times.to, value: times.to > read.to ? times.value : read.value, shape: 'exact' }
}

interface Scaled {
  readonly to: number
  readonly value: number
}

/**
 * "2 millones 150 mil", "3 hundred and 21": behind digits with a magnitude, a smaller number with one, or one below a
 * hundred behind "hundred and".
 */
const addedTo = (reader: Reader, first: Scaled, digits: number): Scaled => {
  const { lexemes, words, text } = reader
  if (first.to === digits) return first
  const size = words.magnitudes[lexemes[first.to - 1]!.lower] ?? 0
  const joined = lexemes[first.to]?.lower === words.joiner
  const at = joined ? first.to + 1 : first.to
  const next = lexemes[at]
  if (joined && next?.kind === 'word') {
    const below = readWords(lexemes, at, words)
    const fits =
      below && (size === 100 ? below.value > 0 && below.value < 100 : below.value >= 100 && below.value < size)
    return fits ? { to: below.to, value: first.value + below.value } : first
  }
  if (next?.kind !== 'digits' || lexemes[at - 1]?.kind !== 'word') return first
  const read = readDigits(text, lexemes, at, words)
  if (!read || read.shape === 'code') return first
  const times = timesMagnitudes(lexemes, read, words)
  const small = times.to > read.to && times.value < size
  if (small) return addedTo(reader, { to: times.to, value: first.value + times.value }, read.to)
  const below = joined && size === 100 && read.value > 0 && read.value < 100 && times.to === read.to
  return below ? { to: read.to, value: first.value + read.value } : first
}

/** Before a magnitude word a mark begins decimals: "1.175 million"; but Spanish "2.150 millones" groups. */
const marked = (
  lexemes: readonly Lexeme[],
  read: { readonly to: number; readonly value: number; readonly other: number | null },
  words: NumberWords,
): { readonly to: number; readonly value: number } => {
  const mark = lexemes[read.to - 2]?.lower
  if (read.other === null || mark !== words.decimalMark) return read
  return { to: read.to, value: Math.min(read.value, read.other) }
}

/** "40m" is forty million behind a currency sign or before a word it counts; else metres. */
const isMagnitude = ({ lexemes, words }: Reader, at: number, magnitude: number): boolean => {
  const word = lexemes[magnitude]!.lower
  if (!Object.hasOwn(words.units, word)) return true
  const before = lexemes[at - 1]
  if (before !== undefined && before.kind === 'sign' && Object.hasOwn(words.currencyBefore, before.lower)) return true
  if (before?.glued === false && before.capital && before.end === lexemes[at]!.start) return true
  if (lexemes[magnitude]!.capital) return true
  const next = lexemes[magnitude + 1]
  if (next?.kind !== 'word' || next.glued) return false
  if (next.lower === words.of) return true
  for (let i = magnitude + 1; i < magnitude + 6 && lexemes[i]?.kind === 'word'; i++) {
    // "2.7m printed and bound copies": behind other words "and" joins what is counted.
    const joined = i > magnitude + 1 && lexemes[i]!.lower === words.also
    if (!joined && words.metreBehind.includes(lexemes[i]!.lower)) return false
    if (/[^s]s$/.test(lexemes[i]!.lower) && lexemes[i]!.lower.length > 3) return true
  }
  return false
}

/** "1 1/2", "1/2" of the common kinds; 9/11 and 24/7 are none. */
const mixed = (lexemes: readonly Lexeme[], at: number, whole: number): { to: number; value: number } | null => {
  const half = (over: number, slash: number, under: number): number | null => {
    const [a, s, b] = [lexemes[over], lexemes[slash], lexemes[under]]
    if (a?.kind !== 'digits' || s?.lower !== '/' || b?.kind !== 'digits' || !s.glued || !b.glued) return null
    const [top, bottom] = [Number(a.lower), Number(b.lower)]
    return [2, 3, 4, 5, 8].includes(bottom) && top > 0 && top < bottom && lexemes[under + 1]?.lower !== '/'
      ? top / bottom
      : null
  }
  const alone = half(at - 1, at, at + 1)
  if (alone !== null) return { to: at + 2, value: alone }
  const behind = lexemes[at]?.glued === false ? half(at, at + 1, at + 2) : null
  return behind === null ? null : { to: at + 3, value: whole + behind }
}
