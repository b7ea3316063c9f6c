import type { NumberReading, UnitReading } from './reader.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../text/span.ts'
import { boundAfter, boundBefore, estimateOf, type Bound } from './bound.ts'
import { pairFrom, type Pair } from './range.ts'
import { readNumber } from './reading.ts'
import { sortOf, tells, type SortReader, type Sorted } from './sort.ts'
import { trendOf, type Earlier, type Moved } from './trend.ts'
import { compoundAfter } from './compound.ts'
import { phraseTo, tableOf } from './lexeme.ts'
import { currencyBefore, perAfter, unitAfter } from './unit.ts'

/** A quantity before it has an id and its words. */
export interface QuantityReading extends Estimate, Pick<Quantity, 'unit' | 'per' | 'sort' | 'rule' | 'trend'> {
  readonly span: Span
  readonly number: Span
  readonly modifierWords: Span | null
}

/** All quantities of the lexemes of one sentence, in order. */
export const readQuantities = (given: SortReader): readonly QuantityReading[] => {
  const reader: Omit<SortReader, 'free'> & { free: number } = { ...given, free: 0 }
  const found: QuantityReading[] = []
  let earlier: Earlier | null = null
  for (let at = 0; at < reader.lexemes.length;) {
    const number = readNumber(reader, at)
    if (!number) {
      at++
      continue
    }
    const { readings, to, from } = readAt(reader, number)
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

const spanOf = ({ lexemes }: SortReader, from: number, to: number): Span => ({
  start: lexemes[from]!.start,
  end: lexemes[to - 1]!.end,
})

interface Single {
  readonly reading: QuantityReading
  readonly sorted: Sorted
  readonly from: number
  readonly to: number
}

/** One quantity of one number, or of the two ends of a range. */
/** "From 6 years to 11": the unit stands with the first. */
const unitOfFirst = (reader: SortReader, first: NumberReading, end: number): UnitReading | null => {
  const unit = unitAfter(reader, first.to)
  return unit && { ...unit, from: end, to: end }
}

const single = (reader: SortReader, first: NumberReading, second: NumberReading | null): Single => {
  const end = (second ?? first).to
  const money = currencyBefore(reader, first.from)
  const told = money ?? unitAfter(reader, end) ?? (second ? unitOfFirst(reader, first, end) : null)
  const whole = second || money ? null : compoundAfter(reader, first, told)
  if (whole) return single(reader, whole, null)
  const unit = first.unit ?? told
  const from = money?.from ?? first.from
  const before = boundBefore(reader, from)
  const found = { number: first, to: end, unit: money ? { ...money, to: end } : unit, from, bounded: before !== null }
  const sorted = sortOf(reader, second ? { ...found, number: { ...first, to: end } } : found)
  const bound = usable(reader, before, { sorted, unit, end })
  // "About 500 or more" is bounded, "at least 500 or so" is too.
  const loose = bound === null || bound.modifier === 'approximate'
  const after = loose ? boundAfter(reader, Math.max(sorted.to, end)) : null
  const kept =
    (after?.modifier === 'approximate' ? bound : null) ??
    (sorted.sort === 'count' || sorted.sort === 'measure' || sorted.sort === 'share' || sorted.sort === 'duration'
      ? (after ?? bound)
      : bound)
  const estimate = second
    ? rangeOf(first, second)
    : estimateOf(settled(reader, first, unit), kept?.modifier ?? null, sorted.sort === 'count')
  const outer = {
    from: Math.min(from, bound && bound === kept ? bound.from : from),
    to: Math.max(sorted.to, kept?.to ?? 0, end),
  }
  return { reading: readingOf(reader, { first, end, unit, sorted, kept, outer, estimate }), sorted, ...outer }
}

interface Parts {
  readonly first: NumberReading
  readonly end: number
  readonly unit: UnitReading | null
  readonly sorted: Sorted
  readonly kept: Bound | null
  readonly outer: { readonly from: number; readonly to: number }
  readonly estimate: Estimate
}

const readingOf = (reader: SortReader, parts: Parts): QuantityReading => {
  const { first, end, unit, sorted, kept, outer, estimate } = parts
  const measured = sorted.sort === 'share' || sorted.sort === 'measure' || sorted.sort === 'duration'
  return {
    ...estimate,
    unit: unitOf(sorted, unit),
    trend: null,
    per: measured || sorted.sort === 'count' ? perAfter(reader, outer.to, unit) : null,
    sort: sorted.sort,
    rule: sorted.rule,
    span: spanOf(reader, outer.from, outer.to),
    number: spanOf(reader, first.from, end),
    modifierWords: kept ? spanOf(reader, kept.from, kept.to) : null,
  }
}

const unitOf = (sorted: Sorted, unit: UnitReading | null): string | null => {
  if (['share', 'measure', 'duration'].includes(sorted.sort)) return unit?.unit ?? null
  return sorted.sort === 'age' ? (unit?.unit ?? 'year') : null
}

/** "Over two days" says during; a date's "hasta" says until. */
const usable = (
  { lexemes, words }: SortReader,
  bound: Bound | null,
  { sorted, unit, end }: Pick<Parts, 'sorted' | 'unit' | 'end'>,
): Bound | null => {
  if (!bound || isChange({ lexemes, words }, bound, end)) return null
  if (['date', 'clock', 'identifier', 'rank', 'ordinal'].includes(sorted.sort)) return null
  // "Mayores de 60 años" bounds an age; "el mayor de 3 hermanos" bounds nothing.
  if (sorted.sort !== 'age' && phraseTo(lexemes, bound.to, tableOf(words.ageBefore))) return null
  // "For over two days" bounds them again.
  const lasting = words.lastingWords.includes(lexemes[bound.from - 1]?.lower ?? '')
  const during =
    !lasting &&
    unit?.sort === 'duration' &&
    bound.to - bound.from === 1 &&
    words.duringWords.includes(lexemes[bound.from]!.lower)
  return during ? null : bound
}

/** "Pasaron de 58 a 59" goes from one value to another; "pasen de 50" bounds one. */
const isChange = ({ lexemes, words }: Pick<SortReader, 'lexemes' | 'words'>, bound: Bound, end: number): boolean => {
  const form = words.ranges.find((range) => range.change)
  return (
    lexemes[bound.to - 1]?.lower === form?.open &&
    lexemes[end]?.lower === form?.middle &&
    lexemes[end + 1]?.kind === 'digits'
  )
}

/** A mark before three digits begins decimals where something is measured in the report's own way of writing. */
const settled = (reader: SortReader, number: NumberReading, unit: UnitReading | null): NumberReading => {
  if (number.other === null) return number
  const mark = reader.lexemes[number.to - 2]?.lower
  const next = reader.lexemes[number.to]
  const bare = reader.words.loneMark === 'decimals' && next?.kind !== 'word'
  const measured = (bare || (unit !== null && unit.sort !== 'duration')) && mark === reader.words.decimalMark
  return measured ? { ...number, value: number.other } : number
}

const rangeOf = (first: NumberReading, second: NumberReading): Estimate => ({
  low: first.value,
  best: null,
  high: second.value,
  modifier: 'range',
})
