import type { Quantity } from '../../model/quantity.ts'
import { estimateOf } from './bound.ts'
import { digitSpan, pairFrom, type Pair } from './range.ts'
import type { NumberReading } from './reader.ts'
import { readNumber } from './reading.ts'
import { single, spanOf, type QuantityReading, type Single } from './single.ts'
import { tells } from './sort.ts'
import type { SortReader } from './sorted.ts'
import { trendOf, type Earlier, type Moved } from './trend.ts'

/** All quantities of the lexemes of one sentence, in order. */
export const readQuantities = (given: SortReader): readonly QuantityReading[] => {
  const reader: Omit<SortReader, 'free'> & { free: number } = { ...given, free: 0 }
  const found: QuantityReading[] = []
  let earlier: Earlier | null = null
  for (let at = 0; at < reader.lexemes.length;) {
    const digits = digitSpan(reader, at)
    const number = digits?.first ?? readNumber(reader, at)
    if (!number) {
      at++
      continue
    }
    const { readings, to, from } = digits ? alone(single(reader, number, digits.second)) : readAt(reader, number)
    const one =
      readings[0] && from !== undefined && earlier ? converted(reader, readings[0], { from, earlier }) : readings[0]
    if (from !== undefined && one) {
      const moved: Moved = { from, to, sort: one.sort, modifier: one.modifier }
      earlier = { ...moved, trend: trendOf(reader, moved, earlier) }
      found.push({ ...one, trend: earlier.trend })
    } else {
      found.push(...readings)
      earlier = null
    }
    at = Math.max(to, at + 1)
    reader.free = at
  }
  return found
}

const bounds: ReadonlySet<Quantity['modifier']> = new Set(['at-least', 'more-than', 'at-most', 'less-than'])

interface Converted {
  readonly from: number
  readonly earlier: Earlier
}

/** The bound of an amount holds for what it comes to in another unit, in parentheses: "over 100 km (60 miles)". */
const converted = (reader: SortReader, one: QuantityReading, { from, earlier }: Converted): QuantityReading => {
  const { lexemes } = reader
  const bounded = bounds.has(earlier.modifier) && earlier.sort === 'measure'
  const apart = ['(', '/'].includes(lexemes[from - 1]?.lower ?? '') && from - 1 === earlier.to
  if (!bounded || !apart || one.sort !== 'measure' || one.modifier !== 'exact' || one.best === null) return one
  return { ...one, ...estimateOf({ value: one.best, shape: 'exact' }, earlier.modifier, false) }
}

interface Read {
  readonly readings: readonly QuantityReading[]
  readonly to: number
  /** The first lexeme of one quantity; none where there are several, or a name. */
  readonly from?: number
}

const readAt = (reader: SortReader, number: NumberReading): Read => {
  if (number.shape === 'code') return forced(reader, [number], 'identifier')
  const lone = single(reader, number, null)
  if (finished.has(lone.sorted.sort)) return alone(lone)
  const pair = pairFrom(reader, number)
  if (!pair) return alone(lone)
  return paired(reader, pair)
}

const alone = ({ reading, from, to }: Single): Read => ({ readings: [reading], from, to })

/** Sorts that make no pair with what follows. */
const finished: ReadonlySet<Quantity['sort']> = new Set(['date', 'clock', 'identifier', 'ordinal', 'rank'])

/** Two numbers that stand together: one range, or two of one sort. */
const paired = (reader: SortReader, pair: Pair): Read => {
  if (pair.kind === 'code') return chained(reader, pair)
  if (pair.kind === 'share') return shared(reader, pair)
  if (pair.kind === 'years') return forced(reader, [pair.first, pair.second], 'date')
  if (pair.kind === 'range' && !isMatch(reader, pair)) {
    return alone(single(reader, pair.first, pair.second))
  }
  return forced(reader, [pair.first, pair.second], tells(reader, reader.words.votes.strong) ? 'vote' : 'score')
}

/** "three out of ten": one number, 0.3. */
const shared = (reader: SortReader, { first, second }: Pair): Read => {
  const value = first.value / second.value
  const number: NumberReading = { ...first, to: second.to, value, other: null, base: value, shape: 'share' }
  return alone(single(reader, number, null))
}

/** "1-3" is a score where a match is told and nothing is counted. */
const isMatch = (reader: SortReader, { first, second }: Pair): boolean =>
  first.digits &&
  second.to - first.from === 3 &&
  reader.lexemes[second.to]?.kind !== 'word' &&
  second.value < 20 &&
  tells(reader, reader.words.matches)

/** "54-68-2", "555-1234-12": all numbers of the chain. */
const chained = (reader: SortReader, pair: Pair): Read => {
  const numbers = [pair.first, pair.second]
  for (;;) {
    const next = numbers.at(-1)!.to + 1
    const more = reader.lexemes[next - 1]?.lower === '-' && reader.lexemes[next]?.kind === 'digits'
    const number = more ? readNumber(reader, next) : null
    if (!number) break
    numbers.push(number)
  }
  return forced(reader, numbers, tells(reader, reader.words.votes.strong) ? 'vote' : 'identifier')
}

const forced = (reader: SortReader, numbers: readonly NumberReading[], sort: Quantity['sort']): Read => ({
  readings: numbers.map((number) => {
    const span = spanOf(reader, number.from, number.to)
    const value = Number.isNaN(number.value) ? null : number.value
    const estimate = { low: value, best: value, high: value, modifier: 'exact' as const }
    return {
      ...estimate,
      unit: null,
      per: null,
      trend: null,
      sort,
      rule: sort,
      span,
      number: span,
      modifierWords: null,
    }
  }),
  to: numbers.at(-1)!.to,
})
