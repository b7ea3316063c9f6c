import type { TimeStep } from '../../model/time.ts'
import { dayNumber, lastDayOf, periodAt, weekdayOf, type DayNumber } from '../../text/calendar.ts'
import { isoDay } from '../../text/edtf.ts'
import { draft, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'
import { fullYear } from './read-date.ts'

/** A day of each year: a date, or the nth weekday of a month; -1 is the last. */
interface Holiday {
  readonly month: number
  readonly day: number | null
  readonly weekday: number
  readonly nth: number
}

/** "Christmas", "Navidad", "Thanksgiving Day", "Christmas Eve". */
export const readHoliday = (reading: Reading): Draft | null =>
  holidayDraft(reading, holidayOf(textOf(reading.found, 'b') ?? ''))

/** "New Year's Eve", "Año Nuevo": the day, not the year. */
export const readNewYear = (reading: Reading): Draft | null =>
  holidayDraft(reading, { month: 1, day: 1, weekday: 0, nth: 0 })

/** "12-25" is a date, "11-4-4" the fourth Thursday of November, "5-1-last" the last Monday of May. */
const holidayOf = (said: string): Holiday => {
  const [month, second, nth] = said.split('-')
  return nth === undefined
    ? { month: Number(month), day: Number(second), weekday: 0, nth: 0 }
    : { month: Number(month), day: null, weekday: Number(second), nth: nth === 'last' ? -1 : Number(nth) }
}

const holidayDraft = (reading: Reading, holiday: Holiday): Draft | null => {
  const { found } = reading
  const year = numberOf(found, 'y')
  const shift = numberOf(found, 'i') ?? 0
  if (year !== null) return draft('day', { value: isoDay(dayIn(holiday, fullYear(year)) + shift) })
  const turn = numberOf(found, 'r') ?? 0
  const { month, day, weekday, nth } = holiday
  const steps: TimeStep[] = [
    ...(found.parts.u ? [{ kind: 'shift', unit: 'year', by: turn } as const] : []),
    { kind: 'calendar', month, day, direction: found.parts.u ? 'within' : turned(reading) },
    ...(day === null ? [{ kind: 'nth-weekday', weekday, nth } as const] : []),
    ...(shift === 0 ? [] : [{ kind: 'shift', unit: 'day', by: shift } as const]),
  ]
  return draft('day', { anchor: 'publication', steps })
}

const dayIn = ({ month, day, weekday, nth }: Holiday, year: number): DayNumber => {
  if (day !== null) return dayNumber({ year, month, day })
  const first = dayNumber({ year, month, day: 1 })
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  const last = lastDayOf(periodAt('month', first))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
