import { lastDayOf, periodAt, shiftDay, type CalendarUnit, type Period } from './calendar.ts'

interface Units {
  readonly unit: CalendarUnit
  readonly count: number
  readonly at: 'first' | 'last'
}

/**
 * The first or last so many units of a period, from the first of them to the last; null where it has fewer. Only whole
 * units count: a week that a year shares with the next is not of it.
 * @example unitsWithin({ unit: 'year', first: day of 2023-01-01 }, { unit: 'month', count: 6, at: 'first' }) // January, June
 */
export const unitsWithin = (
  within: Period,
  { unit, count, at }: Units,
): { readonly period: Period; readonly until: Period } | null => {
  const [first, last] = [within.first, lastDayOf(within)]
  const opening = periodAt(unit, first)
  const start = opening.first < first ? shiftDay(opening.first, unit, 1) : opening.first
  const closing = periodAt(unit, last)
  const end = lastDayOf(closing) > last ? shiftDay(closing.first, unit, -1) : closing.first
  const [from, to] = at === 'first' ? [start, shiftDay(start, unit, count - 1)] : [shiftDay(end, unit, 1 - count), end]
  if (count < 1 || !Number.isInteger(count) || from < start || to > end) return null
  return { period: { unit, first: from }, until: { unit, first: to } }
}
