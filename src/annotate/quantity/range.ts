import type { NumberReading, Reader } from './reader.ts'
import { currencyBefore, unitAfter } from './unit.ts'
import { phraseFrom, tableOf, type Lexeme } from './lexeme.ts'
import { readNumber } from './reading.ts'

/** Two numbers that stand together: a range, or two values of a score, a vote or a date. */
export interface Pair {
  readonly second: NumberReading
  readonly first: NumberReading
  readonly kind: 'range' | 'score' | 'years' | 'code' | 'share'
}

const dashes = new Set(['-', '–', '—', '‑'])

/** What follows a number and makes a pair with it, or null. */
export const pairFrom = (reader: Reader, first: NumberReading): Pair | null =>
  first.shape === 'exact' || first.shape === 'approximate'
    ? (outOf(reader, first) ?? hyphened(reader, first) ?? worded(reader, first))
    : null

/** "three out of ten", "one in five", "uno de cada cinco": a share of the second. Not: "11 of the 15", which counts. */
const outOf = (reader: Reader, first: NumberReading): Pair | null => {
  const { lexemes, words } = reader
  const phrase = phraseFrom(lexemes, first.to, tableOf(words.outOf))
  const loose = phrase ? null : phraseFrom(lexemes, first.to, tableOf(words.oneIn))
  const at = phrase?.to ?? loose?.to
  const second = at === undefined ? null : readNumber(reader, at)
  if (!second || second.shape !== 'exact' || second.value <= first.value) return null
  return phrase || isShareOf(reader, first, second) ? { first, second, kind: 'share' } : null
}

/** "One in five", "nine in 10"; not "one in 2019", "two in 10 days". */
const isShareOf = (reader: Reader, first: NumberReading, second: NumberReading): boolean => {
  // "Uranium One in three deals" is a name.
  const [opening, before] = [reader.lexemes[first.from]!, reader.lexemes[first.from - 1]]
  if (opening.capital && before?.capital) return false
  if (isYear(second) || unitAfter(reader, second.to) !== null) return false
  return first.value === 1 ? second.value <= 100_000 : first.value < 10 && [5, 10, 20, 100, 1000].includes(second.value)
}

const isYear = (n: NumberReading): boolean =>
  n.digits && n.to - n.from === 1 && n.value >= 1500 && n.value <= 2100 && Number.isInteger(n.value)

/** "10-15", "600–1,000"; the larger one first is a score; more than two are a code or a vote. */
const hyphened = (reader: Reader, first: NumberReading): Pair | null => {
  const { lexemes } = reader
  const unit = first.digits ? unitAfter(reader, first.to) : null
  const at = dashes.has(lexemes[first.to]?.lower ?? '') ? first.to : (unit?.to ?? first.to)
  const dash = lexemes[at]
  if (!dash || !dashes.has(dash.lower) || dash.glued !== (lexemes[at + 1]?.glued ?? false)) return null
  if (!first.digits && !dash.glued) return null
  const money = currencyBefore(reader, at + 2)
  const second = readNumber(reader, money?.from === at + 1 ? at + 2 : at + 1)
  if (!second || second.shape !== 'exact' || second.digits !== first.digits) return null
  const more = dashes.has(lexemes[second.to]?.lower ?? '') && lexemes[second.to + 1]?.kind === 'digits'
  if (more && lexemes[second.to]!.glued) return { first, second, kind: 'code' }
  if (isYear(first) && (isYear(second) || (second.value < 100 && second.to - second.from === 1)))
    return { first, second, kind: 'years' }
  if (!dash.glued && dash.lower === '—') return null
  return ordered(first, second, dash.glued)
}

const ordered = (first: NumberReading, second: NumberReading, tied: boolean): Pair | null => {
  const scaled = scale(first, second)
  if (scaled.value < second.value) return { first: scaled, second, kind: 'range' }
  return tied ? { first, second, kind: 'score' } : null
}

/** In "2-3 million" both are millions. */
const scale = (first: NumberReading, second: NumberReading): NumberReading => {
  const times = second.base > 0 ? second.value / second.base : 1
  return times > 1 && first.value === first.base && first.value < second.base * times && first.base <= second.base * 10
    ? { ...first, value: first.value * times }
    : first
}

/** "between 5 and 7", "from 5 to 7", "five or six"; behind a verb of change the two are two values. */
const worded = (reader: Reader, first: NumberReading): Pair | null => {
  const { lexemes, words } = reader
  const unit = unitAfter(reader, first.to)
  for (const at of unit ? [first.to, unit.to] : [first.to]) {
    for (const form of words.ranges) {
      const behind = middleTo(lexemes, at, form.middle)
      if (behind === null || !opens(reader, first, form.open)) continue
      const second = secondOf(reader, behind)
      if (!second || (form.open === null && !tight(reader, first, second))) continue
      // Nothing falls or rises by zero: "goes 0 to 80".
      if (first.value !== 0 && form.open !== words.ranges[0]!.open && changes(reader, first)) return null
      if (!sameUnit(reader, first, second)) continue
      const scaled = scale(first, second)
      if (scaled.value < second.value) return { first: scaled, second, kind: 'range' }
    }
  }
  return null
}

/** Where the second number of a range stands, behind "to", "up to" or "-to-". */
const middleTo = (lexemes: readonly Lexeme[], at: number, middle: string): number | null => {
  const tied = dashes.has(lexemes[at]?.lower ?? '') && lexemes[at]!.glued ? at + 1 : at
  const parts = middle.split(' ')
  if (!parts.every((part, k) => lexemes[tied + k]?.lower === part)) return null
  const to = tied + parts.length
  return tied > at ? (dashes.has(lexemes[to]?.lower ?? '') ? to + 1 : null) : to
}

const secondOf = (reader: Reader, at: number): NumberReading | null => {
  const { lexemes, words } = reader
  const article = words.between.includes(lexemes[at]?.lower ?? '') && words.dateJoiner !== null ? at + 1 : at
  for (let from = article; from <= Math.min(article + 3, lexemes.length - 1); from++) {
    const second = readNumber(reader, from)
    if (second) {
      const money = from > article ? currencyBefore(reader, from) : null
      const here = from === article || money?.from === article
      return here && (second.shape === 'exact' || second.shape === 'approximate') ? second : null
    }
  }
  return null
}

/** "4 percent to $13 billion" are two amounts of two things. */
const sameUnit = (reader: Reader, first: NumberReading, second: NumberReading): boolean => {
  const [a, b] = [first, second].map(
    (number) => (currencyBefore(reader, number.from) ?? unitAfter(reader, number.to))?.unit ?? null,
  )
  return a === null || b === null || a === b
}

/** Without an opening word both must be of one size: "five or six", not "one or 400". */
const tight = (reader: Reader, first: NumberReading, second: NumberReading): boolean => {
  const priced = currencyBefore(reader, first.from) !== null
  if (!priced && (isYear(first) || isYear(second))) return false
  // Numbers below ten are written in words beside others in digits: "five to 20".
  const alike = first.digits === second.digits || (second.digits && first.value <= 10)
  return alike && (first.value === 0 || second.value <= scale(first, second).value * 20)
}

const opens = (reader: Reader, first: NumberReading, open: string | null): boolean => {
  if (open === null) return true
  const { lexemes, words } = reader
  const parts = open.split(' ')
  const from = currencyBefore(reader, first.from)?.from ?? first.from
  for (let end = from; end >= Math.max(parts.length, from - 3); end--) {
    if (parts.every((part, k) => lexemes[end - parts.length + k]?.lower === part)) return true
    const lexeme = lexemes[end - 1]
    const skip = lexeme?.kind === 'sign' || words.between.includes(lexeme?.lower ?? '')
    if (!skip && lexeme?.lower !== 'up' && lexeme?.lower !== 'to') return false
  }
  return false
}

/** Whether a verb of change stands before: "fell from 7 to 6". */
const changes = ({ lexemes, words }: Reader, first: NumberReading): boolean => {
  for (let i = first.from - 1; i >= Math.max(0, first.from - 7); i--) {
    const word = lexemes[i]!.lower
    if (word === ';' || word === '.') return false
    if (
      lexemes[i]!.kind === 'word' &&
      words.changeStems.some((stem) => word.startsWith(stem) && (stem.length > 3 || word.length <= stem.length + 3))
    )
      return true
  }
  return false
}

/** "Triple digits", "dos dígitos": from 100 to 999, or null. */
export const digitSpan = ({ lexemes, words }: Reader, at: number): Pair | null => {
  const phrase = phraseFrom(lexemes, at, words.digitCounts)
  if (!phrase) return null
  const least = 10 ** (phrase.value - 1)
  const bare = { from: at, to: phrase.to, other: null, digits: false, shape: 'exact' as const }
  const [first, last] = [least, least * 10 - 1].map((value) => ({ ...bare, value, base: value }))
  return { first: first!, second: last!, kind: 'range' }
}
