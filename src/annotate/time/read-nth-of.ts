import type { TimeStep } from '../../model/time.ts'
import { dayNumber, lastDayOf, periodAt, shiftDay, type DayNumber, type Period } from '../../text/calendar.ts'
import { edtfOf } from '../../text/edtf.ts'
import { atomOf, countOf, draft, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'
import { fullYear, sayingYear, sumOf } from './read-date.ts'

type Sub = 'day' | 'week' | 'month' | 'quarter'

/** Which units of a longer period are meant: the third, the last, the first ten, the last four. */
interface Share {
  readonly sub: Sub
  /** 1 is the first; -1 the last. */
  readonly nth: number
  /** Null where one unit is meant. */
  readonly count: number | null
}

/** The unit that is counted, in one whose steps the calendar keeps: "two weeks" are fourteen days, "a quarter" three months. */
const plain: Readonly<Record<Sub, readonly ['day' | 'month', number]>> = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  quarter: ['month', 3],
}

/**
 * "the third month of 2019", "the last day of June", "the last four months of 2021", "the first ten days of last year":
 * one unit of a longer period, or several from its beginning or up to its end.
 */
export const readNthOf = (reading: Reading): Draft | null => {
  const share = shareOf(reading)
  const outer = outerOf(reading)
  if (share === null || outer === null || !fits(share, outer)) return null
  const year = sayingYear(reading.found)
  if (year !== null) return saidShare(share, periodFrom(outer, fullYear(year), numberOf(reading.found, 'm')))
  if (reading.found.parts.y) return null
  return share.count === null ? oneOf(reading, share) : severalOf(reading, share, outer)
}

const shareOf = ({ found }: Reading): Share | null => {
  const sub = textOf(found, 'q')
  const led = atomOf(found, 'o')
  const nth = led?.class === 'turn' ? (led.value === -1 ? -1 : null) : sumOf(found.parts.o)
  const count = found.parts.c === undefined ? null : countOf(found.parts.c)
  if (sub === null || !(sub in plain) || nth === null || nth === 0) return null
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

const most: Readonly<Record<Outer, Readonly<Record<Sub, number>>>> = {
  year: { day: 366, week: 0, month: 12, quarter: 0 },
  month: { day: 31, week: 0, month: 0, quarter: 0 },
}
/** Several are kept within what every month, and every year, has. */
const mostSeveral: Readonly<Record<Outer, Readonly<Record<Sub, number>>>> = {
  year: { day: 28, week: 4, month: 11, quarter: 3 },
  month: { day: 28, week: 3, month: 0, quarter: 0 },
}

const fits = ({ sub, nth, count }: Share, outer: Outer): boolean =>
  count === null
    ? nth <= most[outer][sub] && most[outer][sub] > 0
    : (nth === 1 || nth === -1) && Number.isInteger(count) && count > 1 && count <= mostSeveral[outer][sub]

const periodFrom = (unit: Outer, year: number, month: number | null): Period => ({
  unit,
  first: dayNumber({ year, month: month ?? 1, day: 1 }),
})

/** Of a year that is said. */
const saidShare = ({ sub, nth, count }: Share, outer: Period): Draft | null => {
  const [unit, fold] = plain[sub]
  const length = (count ?? 1) * fold
  const end = lastDayOf(outer) + 1
  const first =
    nth < 0 ? shiftDay(end, unit, -length) : shiftDay(outer.first, unit, count === null ? (nth - 1) * fold : 0)
  const last = shiftDay(first, unit, length) - 1
  if (first < outer.first || last >= end) return null
  return draft(unit, { value: count === null ? edtfOf(periodAt(unit, first)) : intervalOf(unit, first, last) })
}

const intervalOf = (unit: 'day' | 'month', first: DayNumber, last: DayNumber): string =>
  [first, last].map((day) => edtfOf(periodAt(unit, day))).join('/')

/** To the first day of the period, or to the first day after it. */
const toOuter = (reading: Reading, behind: boolean): readonly TimeStep[] => {
  const { found } = reading
  const month = numberOf(found, 'm')
  const on: TimeStep[] = behind ? [{ kind: 'shift', unit: 'month', by: 1 }] : []
  if (month !== null) return [{ kind: 'calendar', month, day: 1, direction: turned(reading) }, ...on]
  const unit = textOf(found, 'u') === 'month' ? 'month' : 'year'
  const by = (numberOf(found, 'r') ?? 0) + (behind ? 1 : 0)
  return [
    { kind: 'shift', unit, by },
    { kind: 'widen', unit },
  ]
}

const oneOf = (reading: Reading, { sub, nth }: Share): Draft => {
  const step: TimeStep = { kind: 'shift', unit: sub, by: nth < 0 ? -1 : nth - 1 }
  const widen: TimeStep[] = sub === 'day' ? [] : [{ kind: 'widen', unit: sub }]
  return draft(sub, { anchor: 'publication', steps: [...toOuter(reading, nth < 0), step, ...widen] })
}

const severalOf = (reading: Reading, { sub, nth, count }: Share, outer: Outer): Draft => {
  const [unit, fold] = plain[sub]
  const length = (count ?? 1) * fold
  const from: TimeStep = { kind: 'shift', unit, by: nth < 0 ? -length : 0 }
  const widen: TimeStep[] = unit === 'day' ? [] : [{ kind: 'widen', unit }]
  const end: TimeStep =
    nth > 0
      ? { kind: 'until', month: unit === 'month' ? length : null, day: unit === 'day' ? length : null }
      : { kind: 'until', month: outer === 'year' ? 12 : null, day: unit === 'day' ? -1 : null }
  return draft(unit, { anchor: 'publication', steps: [...toOuter(reading, nth < 0), from, ...widen, end] })
}
