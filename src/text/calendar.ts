/** A day of the proleptic Gregorian calendar as a number: days since 1970-01-01. */
export type DayNumber = number

export type CalendarUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'half-year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'

/** A whole unit of the calendar, by its first day. */
export interface Period {
  readonly unit: CalendarUnit
  readonly first: DayNumber
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The number of a day. Months outside 1 to 12 and days outside the month run over.
 * @example dayNumber({ year: 1970, month: 1, day: 2 }) // 1
 */
export const dayNumber = ({ year, month, day }: Civil): DayNumber => {
  const y = year + Math.floor((month - 1) / 12) - (mod(month - 1, 12) < 2 ? 1 : 0)
  const m = mod(month - 3, 12)
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

const mod = (a: number, b: number): number => ((a % b) + b) % b

/** Year, month and day of a day number. */
export const civilOf = (day: DayNumber): Civil => {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/**
 * Easter Sunday of a year of the Gregorian calendar. Source: the "anonymous Gregorian" computus as Jean Meeus gives it
 * in Astronomical Algorithms (1991), chapter 8.
 * @example easterSunday(2024) // the number of 31 March 2024
 */
export const easterSunday = (year: number): DayNumber => {
  const moon = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = mod(19 * moon + century - Math.floor(century / 4) - shift + 15, 30)
  const weekday = mod(32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4), 7)
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  return dayNumber({ year, month: Math.floor(count / 31), day: (count % 31) + 1 })
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => mod(day + 3, 7) + 1

export const daysInMonth = (year: number, month: number): number =>
  dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 })

/** Whether such a day exists: 30 February does not. */
export const isCivil = ({ year, month, day }: Civil): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const monthsIn: Readonly<Partial<Record<CalendarUnit, number>>> = {
  century: 1200,
  decade: 120,
  year: 12,
  'half-year': 6,
  quarter: 3,
  season: 3,
  month: 1,
}

/** Seasons are named by the northern year: spring from March; only their order is used, never their days. */
const seasonShift = 2

/** The unit of the calendar that holds a day; for a weekend outside it, the one of that week. */
export const periodAt = (unit: CalendarUnit, day: DayNumber): Period => {
  if (unit === 'day') return { unit, first: day }
  if (unit === 'week') return { unit, first: day - weekdayOf(day) + 1 }
  if (unit === 'weekend') return { unit, first: day - weekdayOf(day) + 6 }
  const months = monthsIn[unit] ?? 1
  const { year, month } = civilOf(day)
  const offset = unit === 'season' ? seasonShift : 0
  const count = year * 12 + month - 1 - offset
  const start = count - mod(count, months) + offset
  return { unit, first: dayNumber({ year: Math.floor(start / 12), month: mod(start, 12) + 1, day: 1 }) }
}

/** A day moved by whole units; the 31st of a shorter month becomes its last day. */
export const shiftDay = (day: DayNumber, unit: CalendarUnit, by: number): DayNumber => {
  const months = monthsIn[unit]
  if (months === undefined) return day + (unit === 'day' ? by : 7 * by)
  const { year, month, day: date } = civilOf(day)
  const count = year * 12 + month - 1 + months * by
  const [y, m] = [Math.floor(count / 12), mod(count, 12) + 1]
  return dayNumber({ year: y, month: m, day: Math.min(date, daysInMonth(y, m)) })
}

/** The last day of a period. */
export const lastDayOf = (period: Period): DayNumber => {
  if (period.unit === 'weekend') return period.first + 1
  return shiftDay(period.first, period.unit, 1) - 1
}
