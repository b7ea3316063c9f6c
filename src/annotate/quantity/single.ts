import type { Estimate } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../text/span.ts'
import { boundAfter, boundBefore, estimateOf, type Bound } from './bound.ts'
import { compoundAfter } from './compound.ts'
import { phraseTo, tableOf } from './lexeme.ts'
import type { NumberReading, UnitReading } from './reader.ts'
import { sortOf } from './sort.ts'
import type { SortReader, Sorted } from './sorted.ts'
import { currencyBefore, perAfter, unitAfter } from './unit.ts'

/** A quantity before it has an id and its words. */
export interface QuantityReading extends Estimate, Pick<Quantity, 'unit' | 'per' | 'sort' | 'rule' | 'trend'> {
  readonly span: Span
  readonly number: Span
  readonly modifierWords: Span | null
}

/** The place of some lexemes in the text. */
export const spanOf = ({ lexemes }: SortReader, from: number, to: number): Span => ({
  start: lexemes[from]!.start,
  end: lexemes[to - 1]!.end,
})

/** One quantity, and the lexemes that it takes. */
export interface Single {
  readonly reading: QuantityReading
  readonly sorted: Sorted
  readonly from: number
  readonly to: number
}

/** "From 6 years to 11": the unit stands with the first. */
const unitOfFirst = (reader: SortReader, first: NumberReading, end: number): UnitReading | null => {
  const unit = unitAfter(reader, first.to)
  return unit && { ...unit, from: end, to: end }
}

/** One quantity of one number, or of the two ends of a range. */
export const single = (reader: SortReader, first: NumberReading, second: NumberReading | null): Single => {
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

/** "More than the nine that the ministry lists": a known number is compared with, and not bounded. */
const isCompared = ({ lexemes, words }: Pick<SortReader, 'lexemes' | 'words'>, { modifier, to }: Bound): boolean =>
  (modifier === 'more-than' || modifier === 'less-than') &&
  words.comparers.includes(lexemes[to - 1]?.lower ?? '') &&
  words.definite.includes(lexemes[to]?.lower ?? '')

/** "Over two days" says during; a date's "hasta" says until. */
const usable = (
  { lexemes, words }: SortReader,
  bound: Bound | null,
  { sorted, unit, end }: Pick<Parts, 'sorted' | 'unit' | 'end'>,
): Bound | null => {
  if (!bound || isChange({ lexemes, words }, bound, end)) return null
  if (sorted.sort === 'count' && isCompared({ lexemes, words }, bound)) return null
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
