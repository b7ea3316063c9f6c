import type { Direction, TimeStep } from '../../model/time.ts'
import {
  civilOf,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCivil,
  lastDayOf,
  periodAt,
  shiftDay,
  weekdayOf,
  type CalendarUnit,
  type DayNumber,
  type Period,
} from '../../text/calendar.ts'
import { partOfYear } from '../../text/edtf.ts'
import { unitsWithin } from '../../text/units-within.ts'
import type { Granularity } from '../../model/time.ts'
import { dateFrom } from './date-from.ts'

/** Where the steps lead: a period, and the end of the range where there is one. */
export interface Reached {
  readonly period: Period
  readonly until: Period | null
}

/**
 * Follows a time's steps from the day it leans on; null where they lead to no day ("29 February" of no leap year).
 * @example reach(dayNumber({ year: 2023, month: 2, day: 3 }), [{ kind: 'shift', unit: 'week', by: -1 }])
 */
export const reach = (anchor: DayNumber, steps: readonly TimeStep[]): Reached | null => {
  let reached: Reached = { period: { unit: 'day', first: anchor }, until: null }
  for (const step of steps) {
    const next = follow(reached, step)
    if (next === null) return null
    reached = next
  }
  return reached
}

const calendarUnit = (unit: Granularity): CalendarUnit =>
  unit === 'part-of-day' || unit === 'hour' || unit === 'minute' || unit === 'second' ? 'day' : unit

const follow = (reached: Reached, step: TimeStep): Reached | null => {
  const { period } = reached
  const at = (next: Period | null): Reached | null => (next === null ? null : { period: next, until: null })
  const day = (first: DayNumber): Reached => ({ period: { unit: 'day', first }, until: null })
  switch (step.kind) {
    case 'shift':
      return day(shiftDay(period.first, calendarUnit(step.unit), step.by))
    case 'widen':
      return at(periodAt(calendarUnit(step.unit), period.first))
    case 'weekday':
      return day(weekdayFrom(period.first, step))
    case 'nth-weekday':
      return at(nthWeekday(period.first, step.weekday, step.nth))
    case 'calendar':
      return at(inCalendar(period.first, step))
    case 'part':
      return at(partFrom(period.first, step))
    case 'easter':
      return at(choose(period.first, (year) => ({ unit: 'day', first: easterSunday(year) + step.by }), step.direction))
    case 'date':
      return at(dateFrom(period.first, step))
    case 'some':
      return unitsWithin(period, { ...step, unit: calendarUnit(step.unit) })
    case 'until': {
      const until = untilOf(period, step.month, step.day)
      return until === null ? null : { period, until }
    }
  }
}

const weekdayFrom = (
  from: DayNumber,
  { weekday, direction, strict }: Extract<TimeStep, { readonly kind: 'weekday' }>,
): DayNumber => {
  const back = (weekdayOf(from) - weekday + 7) % 7
  if (direction === 'past') return from - (back === 0 && strict ? 7 : back)
  const ahead = (7 - back) % 7
  return from + (ahead === 0 && strict ? 7 : ahead)
}

const nthWeekday = (from: DayNumber, weekday: number, nth: number): Period | null => {
  const month = periodAt('month', from)
  const last = lastDayOf(month)
  const first = month.first + ((weekday - weekdayOf(month.first) + 7) % 7)
  const day = nth > 0 ? first + 7 * (nth - 1) : last - ((weekdayOf(last) - weekday + 7) % 7)
  return day > last ? null : { unit: 'day', first: day }
}

const inCalendar = (
  from: DayNumber,
  { month, day, direction }: Extract<TimeStep, { readonly kind: 'calendar' }>,
): Period | null => {
  if (month === null) return null
  const make = (year: number): Period | null => {
    if (day === null) return { unit: 'month', first: dayNumber({ year, month, day: 1 }) }
    return isCivil({ year, month, day }) ? { unit: 'day', first: dayNumber({ year, month, day }) } : null
  }
  return choose(from, make, direction)
}

const partFrom = (
  from: DayNumber,
  { unit, number, direction }: Extract<TimeStep, { readonly kind: 'part' }>,
): Period | null => choose(from, (year) => partOfYear(unit, year, number), direction)

/** A report tells of a day a few weeks ahead by its date alone; the same day of the year before it would tell with the year. */
const aheadAtMost = 61
const backAtLeast = 240

/** Of the like periods of the years around, the one in the direction. */
const choose = (from: DayNumber, make: (year: number) => Period | null, direction: Direction): Period | null => {
  const { year } = civilOf(from)
  if (direction === 'within') return make(year)
  const around = [year - 1, year, year + 1].flatMap((y) => make(y) ?? [])
  const past = around.findLast((period) => period.first <= from) ?? null
  const future = around.find((period) => lastDayOf(period) >= from) ?? null
  if (direction === 'future') return future
  if (past === null || future === null) return past
  const [back, ahead] = [from - past.first, future.first - from]
  if (direction === 'nearest') return ahead < back ? future : past
  if (direction === 'past') return past
  return back >= backAtLeast && ahead <= aheadAtMost ? future : past
}

const untilOf = (period: Period, month: number | null, day: number | null): Period | null => {
  const start = civilOf(period.first)
  const m = month ?? start.month
  const year = m < start.month ? start.year + 1 : start.year
  const length = daysInMonth(year, m)
  if (day !== null && day > length) return null
  const until: Period =
    day === null
      ? { unit: 'month', first: dayNumber({ year, month: m, day: 1 }) }
      : { unit: 'day', first: dayNumber({ year, month: m, day: day === -1 ? length : day }) }
  return until.first >= period.first ? until : null
}
