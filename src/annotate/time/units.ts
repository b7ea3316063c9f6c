import { isoUnits } from '../../language/topics/time.ts'
import type { Granularity } from '../../model/time.ts'
import type { CalendarUnit } from '../../text/calendar.ts'

const clockUnits: ReadonlySet<string> = new Set(['hour', 'minute', 'second'])
const manyYears: Readonly<Record<string, number>> = { decade: 10, century: 100, millennium: 1000, 'half-year': 0.5 }

/**
 * A length of time as ISO 8601; `X` where the number is not told.
 * @example isoDuration(18, 'month') // 'P18M'
 */
export const isoDuration = (count: number | null, unit: Granularity | 'millennium'): string => {
  const years = manyYears[unit]
  if (years !== undefined) return count === null ? 'PXY' : isoDuration(years * count, 'year')
  if (unit === 'weekend') return `P${count ?? 'X'}WE`
  const half = count !== null && count % 1 === 0.5 ? halves[unit] : undefined
  const whole = half === undefined ? count : Math.floor(count!)
  const said = half !== undefined && whole === 0 ? '' : `${whole ?? 'X'}${isoUnits[unit] ?? 'Y'}`
  return `P${clockUnits.has(unit) ? 'T' : ''}${said}${half ?? ''}`
}

/** Half of a unit in the next smaller one, where that is whole. */
const halves: Readonly<Record<string, string>> = { year: '6M', day: 'T12H', hour: '30M', minute: '30S' }

/** Whether days can be counted in it: hours and parts of a day cannot. */
export const isCalendarUnit = (unit: Granularity): unit is CalendarUnit =>
  !clockUnits.has(unit) && unit !== 'part-of-day'
