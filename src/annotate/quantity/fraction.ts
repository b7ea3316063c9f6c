import type { Reader } from './reader.ts'
import type { NumberWords } from '../../language/topics/number.ts'
import { phraseFrom, phraseTo, tableOf, type Lexeme } from './lexeme.ts'
import { readOrdinal } from './ordinal.ts'
import { readWords } from './words.ts'

/** A fraction in words, alone ("two thirds") or of a magnitude ("three quarters of a million"). */
export interface FractionReading {
  readonly to: number
  readonly value: number
  readonly shape: 'share' | 'exact'
}

/** Above this many a fraction in words is none that anybody writes. */
const most = 99_999

/** "two thirds", "one-third", "a quarter of", "la mitad", "una cuarta parte", "tres veinteavos". */
export const readFraction = (reader: Reader, at: number): FractionReading | null => {
  const { lexemes, words } = reader
  const whole = phraseFrom(lexemes, at, tableOf(words.halfShares))
  if (whole) return halfOf(reader, at, whole.to) ? { to: whole.to, value: 1 / 2, shape: 'share' } : null
  const alone = phraseFrom(lexemes, at, words.fractions)
  if (alone) {
    const magnitude = lexemes[alone.to]?.lower === words.of ? null : magnitudeBehind(reader, alone.to)
    return magnitude && { to: magnitude.to, value: alone.value * magnitude.value, shape: 'exact' }
  }
  const article = words.articles.includes(lexemes[at]!.lower)
  const part = partAt(reader, at, article)
  return part && ofMagnitude(reader, part)
}

/** A quarter before a magnitude needs no number before it: "quarter million". */
const partAt = (reader: Reader, at: number, article: boolean): FractionReading | null => {
  const { lexemes, words } = reader
  const top = article ? { to: at + 1, value: 1 } : (readWords(lexemes, at, words) ?? one(reader, at))
  if (!top || top.value > most || !Number.isInteger(top.value)) return null
  const below = denominatorAt(lexemes, hyphened(lexemes, top.to), below10(words, top.value))
  if (!below) return null
  const value = top.value * below.value
  if (article && !isPartOf(reader, below) && !magnitudeBehind(reader, below.to)) return null
  return { to: below.to, value, shape: 'share' }
}

const hyphened = (lexemes: readonly Lexeme[], at: number): number =>
  lexemes[at]?.lower === '-' && lexemes[at].glued ? at + 1 : at

/** "A third of" is a part, "a third man" is not; "a half" is one anyway, and so is "a hundredth" before a sign. */
const isPartOf = (
  { lexemes, words }: Reader,
  { to, value }: { readonly to: number; readonly value: number },
): boolean => {
  if (value >= 1 / 2 || lexemes[to]?.lower === words.of) return true
  if (value <= 1 / 20 && lexemes[to]?.kind !== 'word') return true
  return phraseFrom(lexemes, to, words.units)?.value.sort === 'share'
}

interface Denominated {
  readonly words: NumberWords
  /** Whether the number above is one, or below ten. */
  readonly one: boolean
  readonly small: boolean
}

const below10 = (words: NumberWords, top: number): Denominated => ({ words, one: top === 1, small: top < 10 })

/** What a number is divided by: "thirds", "cuartas partes", "twenty-firsts", "veinteavos". */
const denominatorAt = (
  lexemes: readonly Lexeme[],
  at: number,
  { words, one: single, small }: Denominated,
): { readonly to: number; readonly value: number } | null => {
  const named = phraseFrom(lexemes, at, words.fractions)
  const plural = named !== null && lexemes[named.to - 1]!.lower.endsWith('s')
  // "Two hundredth" and "thirty-fifth" are ordinals; "a two-third majority" is a share.
  if (named && (single || plural || (small && named.value >= 1 / 4))) return { to: named.to, value: named.value }
  const first = lexemes[at]
  if (first?.kind !== 'word') return null
  const ending = words.fractionEndings.find((end) => first.lower.endsWith(end))
  const stem = ending && stemValue(words, first.lower.slice(0, -ending.length))
  if (stem) return { to: at + 1, value: 1 / stem }
  return pluralOrdinal(lexemes, at, { words, one: single, small })
}

/** "veint-avo", "once-avo": the stem of a number word. */
const stemValue = (words: NumberWords, stem: string): number | null => {
  const form = ['', 'a', 'e', 'o', 'i'].map((end) => stem + end).find((word) => Object.hasOwn(words.addends, word))
  if (form !== undefined) return words.addends[form]!
  const [, tens, ones] = /^(.+?a)i(.+)$/.exec(stem) ?? []
  const [high, low] = [words.addends[tens ?? ''], words.addends[ones ?? '']]
  return high !== undefined && low !== undefined ? high + low : null
}

/** "three twenty-firsts", "dos millonésimas": an ordinal in the plural, or behind one in the singular with a hyphen. */
const pluralOrdinal = (
  lexemes: readonly Lexeme[],
  at: number,
  { words, one: single }: Denominated,
): { readonly to: number; readonly value: number } | null => {
  if (Object.hasOwn(words.magnitudes, lexemes[at]!.lower)) return null
  const plain = readOrdinal(lexemes, at, words)
  const far = single ? plain : pluralAt(lexemes, at, words)
  if (!far || far.value < 20 || (single && words.joins === 'tens' && far.value < 100)) return null
  return { to: far.to, value: 1 / far.value }
}

/** An ordinal whose last word is in the plural; English ones are told by their "s". */
const pluralAt = (lexemes: readonly Lexeme[], at: number, words: NumberWords): ReturnType<typeof readOrdinal> => {
  for (let end = at; end < Math.min(lexemes.length, at + 6); end++) {
    const { lower, kind } = lexemes[end]!
    if (kind !== 'word' && lower !== '-') return null
    if (!lower.endsWith('s') || !Object.hasOwn(words.ordinals, lower.slice(0, -1))) continue
    const singular = lexemes
      .slice(at, end + 1)
      .map((l, i) => (i === end - at ? { ...l, lower: lower.slice(0, -1) } : l))
    const read = readOrdinal(singular, 0, words)
    return read && read.to === singular.length ? { to: end + 1, value: read.value } : null
  }
  return null
}

const one = ({ lexemes, words }: Reader, at: number): { readonly to: number; readonly value: number } | null =>
  words.addends[lexemes[at]!.lower] === 1 ? { to: at + 1, value: 1 } : null

interface Magnitude {
  readonly to: number
  readonly value: number
}

/** "of a million", "million", "de millón" behind a fraction. */
const magnitudeBehind = ({ lexemes, words }: Reader, at: number): Magnitude | null => {
  let i = lexemes[at]?.lower === words.of ? at + 1 : at
  if (i > at && words.articles.includes(lexemes[i]?.lower ?? '')) i++
  const word = lexemes[i]?.lower ?? ''
  const value = Object.hasOwn(words.magnitudes, word) ? words.magnitudes[word]! : 0
  return value >= 1000 ? { to: i + 1, value } : null
}

const ofMagnitude = (reader: Reader, part: FractionReading): FractionReading => {
  const magnitude = magnitudeBehind(reader, part.to)
  return magnitude ? { to: magnitude.to, value: part.value * magnitude.value, shape: 'exact' } : part
}

/** "half of", "half the", not "the first half", nor "half a million", which is read elsewhere. */
const halfOf = ({ lexemes, words }: Reader, from: number, to: number): boolean => {
  const [before, after] = [lexemes[from - 1]?.lower ?? '', lexemes[to]]
  if (Object.hasOwn(words.ordinals, before) || words.noHalfBefore.includes(before)) return false
  const behind = lexemes[to + 1]?.lower ?? ''
  if (Object.hasOwn(words.magnitudes, behind) || Object.hasOwn(words.collectives, behind)) return false
  if (after?.lower !== '-' && phraseTo(lexemes, from, words.modifiersBefore)) return true
  return to - from > 1 || (after?.kind === 'word' && words.halfOf.includes(after.lower))
}

/** Behind a whole number, "and a third", "y tres cuartos", "con dos quintos". */
export const fractionBehind = (reader: Reader, at: number): { readonly to: number; readonly value: number } | null => {
  const { lexemes, words } = reader
  if (!words.mixers.includes(lexemes[at]?.lower ?? '') || lexemes[at + 1]?.kind !== 'word') return null
  const article = words.articles.includes(lexemes[at + 1]!.lower)
  const top = article ? { to: at + 2, value: 1 } : (readWords(lexemes, at + 1, words) ?? one(reader, at + 1))
  if (!top || top.value > 99) return null
  const below = denominatorAt(lexemes, hyphened(lexemes, top.to), below10(words, top.value))
  // "Two and a third of the staff" tells two things.
  return below && top.value * below.value < 1 && lexemes[below.to]?.lower !== words.of
    ? { to: below.to, value: top.value * below.value }
    : null
}
