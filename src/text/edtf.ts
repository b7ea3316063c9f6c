import { civilOf, dayNumber, isCivil, lastDayOf, weekdayOf, type DayNumber, type Period } from './calendar.ts'

const pad = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0')
const yearText = (year: number): string => (year < 0 ? '-' : '') + pad(year, 4)

/** EDTF numbers what is between year and month: seasons 21 to 24, quarters 33 to 36, half-years 40 and 41. */
const firstCode = { season: 21, quarter: 33, 'half-year': 40 } as const
const seasonNames = ['SP', 'SU', 'FA', 'WI'] as const

/** A day as ISO 8601. @example isoDay(0) // '1970-01-01' */
export const isoDay = (day: DayNumber): string => {
  const { year, month, day: date } = civilOf(day)
  return `${yearText(year)}-${pad(month, 2)}-${pad(date, 2)}`
}

const partNumber = (period: Period): number => {
  const { month } = civilOf(period.first)
  if (period.unit === 'quarter') return Math.floor((month - 1) / 3)
  if (period.unit === 'half-year') return Math.floor((month - 1) / 6)
  return Math.floor((month - 3) / 3)
}

/**
 * A period as EDTF (ISO 8601-2). A week or weekend is an interval of days.
 * @example edtfOf({ unit: 'month', first: 0 }) // '1970-01'
 */
export const edtfOf = (period: Period): string => {
  const { year, month } = civilOf(period.first)
  switch (period.unit) {
    case 'century':
      return `${yearText(year).slice(0, -2)}XX`
    case 'decade':
      return `${yearText(year).slice(0, -1)}X`
    case 'year':
      return yearText(year)
    case 'half-year':
    case 'quarter':
    case 'season':
      return `${yearText(year)}-${firstCode[period.unit] + partNumber(period)}`
    case 'month':
      return `${yearText(year)}-${pad(month, 2)}`
    case 'week':
    case 'weekend':
      return `${isoDay(period.first)}/${isoDay(lastDayOf(period))}`
    case 'day':
      return isoDay(period.first)
  }
}

/** The ISO week of a day. */
const isoWeek = (day: DayNumber): { readonly year: number; readonly week: number } => {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/**
 * A period as a TIMEX3 value, which names weeks, quarters and seasons in its own way.
 * @example timexOf({ unit: 'decade', first: 7305 }) // '199'
 */
export const timexOf = (period: Period): string => {
  const { year } = civilOf(period.first)
  switch (period.unit) {
    case 'year':
      return year > 0 ? yearText(year) : `BC${pad(1 - year, 4)}`
    case 'century':
      return yearText(year).slice(0, -2)
    case 'decade':
      return yearText(year).slice(0, -1)
    case 'half-year':
      return `${yearText(year)}-H${partNumber(period) + 1}`
    case 'quarter':
      return `${yearText(year)}-Q${partNumber(period) + 1}`
    case 'season':
      return `${yearText(year)}-${seasonNames[partNumber(period)] ?? 'WI'}`
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = isoWeek(period.first)
      return `${yearText(weekYear)}-W${pad(week, 2)}${period.unit === 'weekend' ? '-WE' : ''}`
    }
    default:
      return edtfOf(period)
  }
}

/** The period of one of a year's parts: the second quarter, the winter that begins in it. */
export const partOfYear = (unit: 'season' | 'quarter' | 'half-year', year: number, number: number): Period => {
  const month = { season: number * 3, quarter: number * 3 - 2, 'half-year': number * 6 - 5 }[unit]
  return { unit, first: dayNumber({ year, month, day: 1 }) }
}

const shapes: readonly (readonly [RegExp, (parts: readonly string[]) => Period | null])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/, ([, y, m, d]) => dayPeriod(Number(y), Number(m), Number(d))],
  [/^(\d{4})-(\d\d)$/, ([, y, m]) => codePeriod(Number(y), Number(m))],
  [/^(-?\d{4})$/, ([, y]) => ({ unit: 'year', first: dayNumber({ year: Number(y), month: 1, day: 1 }) })],
  [/^(\d{3})X$/, ([, y]) => ({ unit: 'decade', first: dayNumber({ year: Number(y) * 10, month: 1, day: 1 }) })],
  [/^(\d\d)XX$/, ([, y]) => ({ unit: 'century', first: dayNumber({ year: Number(y) * 100, month: 1, day: 1 }) })],
]

const dayPeriod = (year: number, month: number, day: number): Period | null =>
  isCivil({ year, month, day }) ? { unit: 'day', first: dayNumber({ year, month, day }) } : null

const codePeriod = (year: number, code: number): Period | null => {
  if (code >= 1 && code <= 12) return { unit: 'month', first: dayNumber({ year, month: code, day: 1 }) }
  if (code >= 21 && code <= 24) return partOfYear('season', year, code - 20)
  if (code >= 33 && code <= 36) return partOfYear('quarter', year, code - 32)
  return code === 40 || code === 41 ? partOfYear('half-year', year, code - 39) : null
}

/** The period that an EDTF value names; null for an interval and for what is no date. */
export const periodOf = (edtf: string): Period | null => {
  const plain = edtf.replace(/[~?%]/g, '')
  for (const [shape, make] of shapes) {
    const match = shape.exec(plain)
    if (match) return make(match)
  }
  return null
}

/**
 * First and last day of an EDTF value: a date, a month, a season, an interval; null where an end is open or unknown.
 * @example daysOf('2023-01-30/2023-01-31') // { first: 19387, last: 19388 }
 */
export const daysOf = (edtf: string): { readonly first: DayNumber; readonly last: DayNumber } | null => {
  const [from = '', to = from] = edtf.split('/')
  const [a, b] = [periodOf(from), periodOf(to)]
  if (!a || !b) return null
  const [first, last] = [a.first, lastDayOf(b)]
  return first <= last ? { first, last } : null
}

/** Days as EDTF: one day, or an interval. */
export const edtfOfDays = (first: DayNumber, last: DayNumber): string =>
  first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`
