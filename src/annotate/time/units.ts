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
  if (years !== undefined) return count === null ? 'PXY' : `P${years * count}Y`
  if (unit === 'weekend') return `P${count ?? 'X'}WE`
  return `P${clockUnits.has(unit) ? 'T' : ''}${count ?? 'X'}${isoUnits[unit] ?? 'Y'}`
}

/** Whether days can be counted in it: hours and parts of a day cannot. */
export const isCalendarUnit = (unit: Granularity): unit is CalendarUnit =>
  !clockUnits.has(unit) && unit !== 'part-of-day'
