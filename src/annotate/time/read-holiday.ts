import type { TimeStep } from '../../model/time.ts'
import { dayNumber, easterSunday, lastDayOf, periodAt, weekdayOf, type DayNumber } from '../../text/calendar.ts'
import { edtfOf, isoDay, periodOf } from '../../text/edtf.ts'
import type { Atom } from './atoms.ts'
import { atomOf, draft, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'
import { fullYear } from './read-date.ts'

/** A day of each year: a date, the nth weekday of a month (-1 is the last) or Easter, and so many days from it. */
interface Holiday {
  /** None where it leans on Easter. */
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number
  readonly nth: number
  readonly by: number
}

/** "Christmas", "Navidad", "Thanksgiving Day", "Christmas Eve", "Good Friday", "Semana Santa". */
export const readHoliday = (reading: Reading): Draft | null => {
  const { found } = reading
  // Which day it is differs from country to country: it is told, and left open.
  if (atomOf(found, 'b')?.class === 'nation') return draft('day')
  const holiday = holidayOf(dayAmong(textOf(found, 'b') ?? '', found.parts.w?.[0]))
  if (holiday === null) return null
  const day = holidayDraft(reading, holiday)
  return found.parts.w?.[0]?.class === 'weekword' ? weekOf(day) : day
}

/** Of "4=easter-3;5=easter-2" the one of the weekday that is said, or of the day or week. */
const dayAmong = (said: string, at: Atom | undefined): string => {
  const key = at === undefined ? 'day' : String(at.value)
  return said.includes('=')
    ? (said.split(';').find((one) => one.startsWith(`${key}=`)) ?? '').slice(key.length + 1)
    : said
}

const weekOf = (day: Draft): Draft =>
  day.value === null
    ? { ...day, granularity: 'week', steps: [...day.steps, { kind: 'widen', unit: 'week' }] }
    : { ...day, granularity: 'week', value: edtfOf(periodAt('week', periodOf(day.value)!.first)) }

/** "New Year's Eve", "Año Nuevo": the day, not the year. */
export const readNewYear = (reading: Reading): Draft | null =>
  holidayDraft(reading, { month: 1, day: 1, weekday: 0, nth: 0, by: 0 })

/**
 * "12-25" is a date, "11-4-4" the fourth Thursday of November, "5-1-last" the last Monday of May, "11-4-4+1" the day
 * after, "easter-2" Good Friday.
 */
const holidayOf = (said: string): Holiday | null => {
  const feast = /^easter([+-]\d+)?$/.exec(said)
  if (feast) return { month: null, day: null, weekday: 0, nth: 0, by: Number(feast[1] ?? 0) }
  const [, month, second, nth, by] = /^(\d+)-(\d+)(?:-(\d+|last))?(\+\d+)?$/.exec(said) ?? []
  if (month === undefined) return null
  const more = { month: Number(month), by: Number(by ?? 0) }
  return nth === undefined
    ? { ...more, day: Number(second), weekday: 0, nth: 0 }
    : { ...more, day: null, weekday: Number(second), nth: nth === 'last' ? -1 : Number(nth) }
}

const holidayDraft = (reading: Reading, holiday: Holiday): Draft => {
  const { found } = reading
  const year = numberOf(found, 'y')
  const shift = (numberOf(found, 'i') ?? 0) + (holiday.month === null ? 0 : holiday.by)
  if (year !== null) return draft('day', { value: isoDay(dayIn(holiday, fullYear(year)) + shift) })
  const turn = numberOf(found, 'r') ?? 0
  const { month, day, weekday, nth, by } = holiday
  const direction = found.parts.u ? 'within' : turned(reading)
  const steps: TimeStep[] = [
    ...(found.parts.u ? [{ kind: 'shift', unit: 'year', by: turn } as const] : []),
    month === null ? { kind: 'easter', by, direction } : { kind: 'calendar', month, day, direction },
    ...(month !== null && day === null ? [{ kind: 'nth-weekday', weekday, nth } as const] : []),
    ...(shift === 0 ? [] : [{ kind: 'shift', unit: 'day', by: shift } as const]),
  ]
  return draft('day', { anchor: 'publication', steps })
}

const dayIn = ({ month, day, weekday, nth, by }: Holiday, year: number): DayNumber => {
  if (month === null) return easterSunday(year) + by
  if (day !== null) return dayNumber({ year, month, day })
  const first = dayNumber({ year, month, day: 1 })
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  const last = lastDayOf(periodAt('month', first))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
