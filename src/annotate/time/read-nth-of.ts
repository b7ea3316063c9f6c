import type { TimeStep } from '../../model/time.ts'
import { dayNumber, type Period } from '../../text/calendar.ts'
import { edtfOf } from '../../text/edtf.ts'
import { unitsWithin } from '../../text/units-within.ts'
import { atomOf, countOf, draft, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'
import type { Found } from './match.ts'
import { fullYear, sayingYear, sumOf } from './read-date.ts'

type Sub = 'day' | 'week' | 'month' | 'quarter'
const subs: readonly string[] = ['day', 'week', 'month', 'quarter'] satisfies readonly Sub[]

/** Which units of a longer period are meant: the third, the last, the first ten, the last four. */
interface Share {
  readonly sub: Sub
  /** 1 is the first; -1 the last. */
  readonly nth: number
  /** Null where one unit is meant. */
  readonly count: number | null
}

/**
 * "the third month of 2019", "the last day of June", "the last four months of 2021", "the first ten days of last year":
 * one unit of a longer period, or several from its beginning or up to its end.
 */
export const readNthOf = (reading: Reading): Draft | null => {
  if (isLoose(reading.found)) return readLoose(reading)
  const share = shareOf(reading)
  const outer = outerOf(reading)
  if (share === null || outer === null || !fits(share, outer)) return null
  const year = sayingYear(reading.found)
  if (year !== null) return saidShare(share, periodIn(outer, fullYear(year), numberOf(reading.found, 'm')))
  if (reading.found.parts.y) return null
  return share.count === null ? oneOf(reading, share, outer) : severalOf(reading, share)
}

/** "The first days of January": how many is not told. */
const isLoose = ({ parts }: Found): boolean => parts.q?.[0]?.class === 'units' && parts.c === undefined

/** Early or late in what they are days, weeks or months of. */
const readLoose = (reading: Reading): Draft | null => {
  const { found } = reading
  const [nth, year, month] = [nthOf(found), sayingYear(found), numberOf(found, 'm')]
  const unit = month !== null ? 'month' : found.parts.y ? 'year' : textOf(found, 'u')
  if ((nth !== 1 && nth !== -1) || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null
  if (found.parts.y && year === null) return null
  const modifier = nth === 1 ? 'early' : 'late'
  if (year === null) return draft(unit, { anchor: 'publication', steps: toOuter(reading), modifier })
  return draft(unit, { value: edtfOf(periodIn(unit as Outer, fullYear(year), month)), modifier })
}

/** 1 for the first, -1 for the last; null where the words turn elsewhere. */
const nthOf = (found: Found): number | null => {
  const led = atomOf(found, 'o')
  if (led?.class === 'turn') return led.value === -1 ? -1 : null
  // "Los primeros" have a word of their own.
  return led?.class === 'stretch' && led.value === 0 ? 1 : sumOf(found.parts.o)
}

const shareOf = ({ found }: Reading): Share | null => {
  const sub = textOf(found, 'q')
  const nth = nthOf(found)
  const count = found.parts.c === undefined ? null : countOf(found.parts.c)
  if (sub === null || !subs.includes(sub) || nth === null || nth === 0) return null
  const several = found.parts.q?.[0]?.class === 'units'
  if (several !== (found.parts.c !== undefined)) return null
  return { sub: sub as Sub, nth, count }
}

type Outer = 'year' | 'month'

const outerOf = ({ found }: Reading): Outer | null => {
  if (found.parts.m) return 'month'
  const unit = textOf(found, 'u')
  if (unit === 'month') return 'month'
  return unit === 'year' || found.parts.y ? 'year' : null
}

const periodIn = (unit: Outer, year: number, month: number | null): Period => ({
  unit,
  first: dayNumber({ year, month: month ?? 1, day: 1 }),
})

/** How many of a unit a year or month has at most; 0 where others read them, or where it is not made of them. */
const most: Readonly<Record<Outer, Readonly<Record<Sub, number>>>> = {
  year: { day: 366, week: 0, month: 12, quarter: 0 },
  month: { day: 31, week: 0, month: 0, quarter: 0 },
}

const fits = ({ sub, nth, count }: Share, outer: Outer): boolean => {
  // "The first day of June" is a date like "the 1st of June".
  if (count === null && most[outer][sub] === 0) return false
  if (count === null) return nth <= most[outer][sub] && (nth < 0 || outer === 'year' || sub !== 'day')
  return (nth === 1 || nth === -1) && Number.isInteger(count) && (sub !== 'quarter' || outer === 'year')
}

/** Of a year that is said. */
const saidShare = ({ sub, nth, count }: Share, outer: Period): Draft | null => {
  const at = nth < 0 ? 'last' : 'first'
  const share = unitsWithin(outer, { unit: sub, count: count ?? Math.abs(nth), at })
  if (share === null) return null
  const { period, until } = share
  if (count === null) return draft(sub, { value: edtfOf(nth < 0 ? period : until) })
  const value = `${edtfOf(period).split('/')[0]}/${edtfOf(until).split('/').at(-1)}`
  return draft(sub, { value, steps: [{ kind: 'some', unit: sub, count, at }] })
}

/** To the year or month. */
const toOuter = (reading: Reading): readonly TimeStep[] => {
  const { found } = reading
  const month = numberOf(found, 'm')
  if (month !== null) return [{ kind: 'calendar', month, day: null, direction: turned(reading) }]
  const said = textOf(found, 'u')
  const unit = said === 'month' || said === 'week' ? said : 'year'
  return [
    { kind: 'shift', unit, by: numberOf(found, 'r') ?? 0 },
    { kind: 'widen', unit },
  ]
}

/** One by its number from the period's beginning, or the one before the period that follows. */
const oneOf = (reading: Reading, { sub, nth }: Share, outer: Outer): Draft => {
  const on: TimeStep[] = nth < 0 ? [{ kind: 'shift', unit: outer, by: 1 }] : []
  const step: TimeStep = { kind: 'shift', unit: sub, by: nth < 0 ? -1 : nth - 1 }
  const widen: TimeStep[] = sub === 'day' ? [] : [{ kind: 'widen', unit: sub }]
  return draft(sub, { anchor: 'publication', steps: [...toOuter(reading), ...on, step, ...widen] })
}

const severalOf = (reading: Reading, { sub, nth, count }: Share): Draft => {
  const some: TimeStep = { kind: 'some', unit: sub, count: count ?? 1, at: nth < 0 ? 'last' : 'first' }
  return draft(sub, { anchor: 'publication', steps: [...toOuter(reading), some] })
}
