/** The first and last day (or moment) that an EDTF value allows, as ISO strings that sort by time. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

/**
 * The days that an ISO 8601 / EDTF date or interval covers; null where it is no date.
 * @example dayRange('2023-01') // { first: '2023-01-01', last: '2023-01-31' }
 */
export const dayRange = (value: string | null): DayRange | null => {
  if (value === null) return null
  const [from, to] = value.replace(/[~?%]/g, '').split('/')
  const first = dayOf(from ?? '', '-01', '-01-01')
  const last = dayOf(to ?? from ?? '', '', '-12')
  return first && last ? { first, last } : null
}

const dayOf = (value: string, month: string, year: string): string | null => {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  if (!match) return null
  const [, y, m, d] = match
  if (d) return `${y}-${m}-${d}`
  if (month) return m ? `${y}-${m}${month}` : `${y}${year}`
  return lastDay(Number(y), m ? Number(m) : 12)
}

const lastDay = (year: number, month: number): string => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
  return `${year}-${String(month).padStart(2, '0')}-${days}`
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

const clockOf = (value: string | null): string | null => /T(\d\d(?::\d\d)?)/.exec(value ?? '')?.[1] ?? null
