import type { TimeStep } from '../../model/time.ts'
import { civilOf, dayNumber, isCivil, weekdayOf, type DayNumber, type Period } from '../../text/calendar.ts'

/** In days: how far from it a day told by its number and weekday lies at most; beyond, the weekday is taken for a slip. */
const nearEnough = 62
/** In months, so that every number from 1 to 31 is met. */
const around = 3

/**
 * The latest or next day of a month with a number, "the 25th"; with a weekday a near month in which that day is one,
 * "Tuesday 25", and rather in the other direction than in no near month.
 * @example dateFrom(day of 2018-09-28, { kind: 'date', day: 25, weekday: 2, direction: 'past' }) // 2018-09-25
 */
export const dateFrom = (
  from: DayNumber,
  { day, weekday, direction }: Extract<TimeStep, { readonly kind: 'date' }>,
): Period | null => {
  const days = daysAround(from, day)
  const inDirection = (among: readonly DayNumber[]): readonly DayNumber[] => {
    const past = among.filter((date) => date <= from).toReversed()
    const future = among.filter((date) => date >= from)
    return direction === 'past' ? [...past, ...future] : [...future, ...past]
  }
  const isThat = (date: DayNumber): boolean => weekdayOf(date) === weekday && Math.abs(date - from) <= nearEnough
  const chosen = inDirection(days.filter(isThat))[0] ?? inDirection(days)[0]
  return chosen === undefined ? null : { unit: 'day', first: chosen }
}

const daysAround = (from: DayNumber, day: number): readonly DayNumber[] => {
  const { year, month } = civilOf(from)
  return Array.from({ length: 2 * around + 1 }, (_, i) => month - 1 + i - around)
    .map((at) => ({ year: year + Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1, day }))
    .filter(isCivil)
    .map(dayNumber)
}
