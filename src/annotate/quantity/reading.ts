import type { NumberReading, Reader } from './reader.ts'
import { phraseTo } from './lexeme.ts'
import { unitAfter } from './unit.ts'
import { mayOpen } from './opening.ts'
import { fractionBehind, readFraction } from './fraction.ts'
import { readOrdinal } from './ordinal.ts'
import { readVague } from './vague.ts'
import { readWords, timesMagnitudes } from './words.ts'
import { slashed, fromDigits } from './from-digits.ts'

/** The number that begins at a lexeme, or null. Each form is tried in turn; the first that reads wins. */
export const readNumber = (reader: Reader, at: number): NumberReading | null => {
  const { lexemes, words } = reader
  const lexeme = lexemes[at]
  if (!lexeme) return null
  if (lexeme.kind === 'digits') return fromDigits(reader, at)
  if (lexeme.kind === 'sign') return slashed[lexeme.lower] === undefined ? signed(reader, at) : sign(reader, at)
  if (!mayOpen(lexemes, at, words)) return null
  if (words.negatives.includes(lexeme.lower)) return negative(reader, at)
  return wordFraction(reader, at) ?? ordinalWord(reader, at) ?? fromWords(reader, at)
}

const sign = ({ lexemes }: Reader, at: number): NumberReading => {
  const value = slashed[lexemes[at]!.lower]!
  return { from: at, to: at + 1, value, other: null, base: value, digits: true, shape: 'exact' }
}

const minus: ReadonlySet<string> = new Set(['-', '−', '‑'])

/** "-5", ".25": a sign that begins a number. */
const signed = (reader: Reader, at: number): NumberReading | null => {
  const { lexemes, words } = reader
  const [here, next] = [lexemes[at]!, lexemes[at + 1]]
  if (next?.kind !== 'digits' || !next.glued) return null
  const led = !here.glued || Object.hasOwn(words.currencyBefore, lexemes[at - 1]!.lower)
  if (!led || lexemes[at - 1]?.kind === 'digits') return null
  if (minus.has(here.lower)) return negative(reader, at)
  return here.lower === '.' || here.lower === words.decimalMark ? leading(reader, at) : null
}

/** ".25", ",08": decimals without a whole. */
const leading = ({ lexemes, words }: Reader, at: number): NumberReading => {
  const value = Number(`0.${lexemes[at + 1]!.lower}`)
  const times = timesMagnitudes(lexemes, { to: at + 2, value }, words)
  return { from: at, ...times, other: null, base: value, digits: true, shape: 'exact' }
}

/**
 * "-5 degrees", "minus five percent", "menos 1,3 %": only where something is measured or the number stands alone. Not:
 * "al menos 17", "-12 people-", which a dash sets apart.
 */
const negative = (reader: Reader, at: number): NumberReading | null => {
  const { lexemes, words } = reader
  const isWord = lexemes[at]!.kind === 'word'
  const before = lexemes[at - 1]
  // "Al menos 17", "plus or minus 3", "10 minus 3".
  const other = words.trend.again.includes(before?.lower ?? '') || before?.kind === 'digits'
  if (isWord && (other || phraseTo(lexemes, at + 1, words.modifiersBefore))) return null
  const hyphen = isWord && minus.has(lexemes[at + 1]?.lower ?? '') && lexemes[at + 2]?.glued ? at + 2 : at + 1
  const again = lexemes[hyphen]?.lower ?? ''
  const read = minus.has(again) || words.negatives.includes(again) ? null : readNumber(reader, hyphen)
  if (read?.shape !== 'exact' || !(read.value > 0)) return null
  const next = lexemes[read.to]
  const unit = unitAfter(reader, read.to)
  const measured = unit !== null && unit.sort !== 'duration'
  const bare = next?.kind !== 'word' && (!isWord || words.negativeAlone || read.digits)
  if (!measured && !bare && !(words.negativeAlone && isWord)) return null
  return { ...read, from: at, value: -read.value, other: read.other && -read.other, base: -read.base }
}

const fromWords = (reader: Reader, at: number): NumberReading | null => {
  const { lexemes, words } = reader
  const vague = readVague(lexemes, at, words)
  const plain = readWords(lexemes, at, words)
  const read = vague && (!plain || vague.to >= plain.to) ? vague : plain
  if (!read) return null
  const bare = { from: at, to: read.to, value: read.value, other: null, digits: false, shape: read.shape }
  // "Two and a half" and "half a dozen" are multiplied by what follows; "ten million" was already.
  const times = timesMagnitudes(lexemes, read, words)
  const part = read.shape === 'exact' ? fractionBehind(reader, times.to) : null
  const last = lexemes[times.to - 1]?.lower ?? ''
  const size = Object.hasOwn(words.magnitudes, last) ? words.magnitudes[last]! : 1
  const whole = part ? { to: part.to, value: times.value + part.value * size } : times
  return { ...bare, ...whole, base: read.value }
}

/** "two thirds", "a quarter of", "three quarters of a million". */
const wordFraction = (reader: Reader, at: number): NumberReading | null => {
  const read = readFraction(reader, at)
  return read && { from: at, ...read, other: null, base: read.value, digits: false }
}

const ordinalWord = ({ lexemes, words }: Reader, at: number): NumberReading | null => {
  const read = readOrdinal(lexemes, at, words)
  return read && { from: at, ...read, other: null, base: read.value, digits: false, shape: 'ordinal' }
}
