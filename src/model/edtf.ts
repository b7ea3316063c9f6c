import { daysOf, isoDay } from '../text/edtf.ts'

/** The first and last day (or moment) that an EDTF value allows, as ISO strings that sort by time. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

/**
 * The days that an ISO 8601 / EDTF date or interval covers, clock times left out; null where it is no
 * date or an end is open.
 * @example dayRange('2023-01') // { first: '2023-01-01', last: '2023-01-31' }
 */
export const dayRange = (value: string | null): DayRange | null => {
  const days = value === null ? null : daysOf(value.replace(/T[^/]*/g, '').replace(/[~?%]/g, ''))
  return days && { first: isoDay(days.first), last: isoDay(days.last) }
}

/**
 * Which of two EDTF values is earlier: -1 the first, 1 the second, 0 the same days; null where they
 * overlap without being the same, or one is no date. Clock times decide within one day.
 */
export const orderOf = (a: string | null, b: string | null): -1 | 0 | 1 | null => {
  const [x, y] = [dayRange(a), dayRange(b)]
  if (!x || !y) return null
  if (x.last < y.first) return -1
  if (y.last < x.first) return 1
  if (x.first !== y.first || x.last !== y.last) return null
  const [p, q] = [clockOf(a), clockOf(b)]
  if (p === null || q === null || p === q) return 0
  return p < q ? -1 : 1
}

/** Whether a day was over when something was printed: no hour of it was still to come. */
export const isPast = (day: string | null, published: string | null): boolean => orderOf(day, published) === -1

const clockOf = (value: string | null): string | null => /T(\d\d(?::\d\d)?)/.exec(value ?? '')?.[1] ?? null
