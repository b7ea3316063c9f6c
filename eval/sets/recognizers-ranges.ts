import type { TimeModifier } from '../../src/model/time.ts'
import { civilOf, shiftDay, weekdayOf } from '../../src/text/calendar.ts'
import { isoDay } from '../../src/text/edtf.ts'
import type { Noted } from './recognizers-timex.ts'

/** A range from one time to another: a month or year counts from its first day, and ends on that of the other. */
export const noteOfRange = (from: Noted, to: Noted): Noted => {
  const type = from.type.startsWith('datetime') && to.type.startsWith('datetime') ? 'datetimerange' : 'daterange'
  const timex = `(${startOf(from)},${startOf(to)},${between(from, to)})`
  return { type, timex, day: from.day, unit: 'range' }
}

/** A range from or to the end of something reaches to the day after it there, and from or to the middle of a month to its 16th. */
export const atEdge = (note: Noted, modifier: TimeModifier): Noted => {
  const { unit, day, timex } = note
  if (day === null || (unit !== 'month' && unit !== 'year')) return note
  if (modifier === 'mid' && unit === 'month') return { ...note, timex: `${timex}-16`, day: day + 15 }
  if (modifier !== 'end') return note
  const next = shiftDay(day, unit, 1)
  const whole = isoDay(next)
  return { ...note, unit: 'month', day: next, timex: timex.startsWith('XXXX') ? `XXXX${whole.slice(4)}` : whole }
}

/** "From next Monday to Friday": the first such day behind the one that begins the range. */
export const endOf = (to: Noted, from: Noted): Noted => {
  const weekday = Number(/^XXXX-WXX-(\d)$/.exec(to.timex)?.[1] ?? 0)
  if (weekday === 0 || from.day === null || from.timex.startsWith('XXXX')) return to
  const day = from.day + 1 + ((weekday - weekdayOf(from.day + 1) + 7) % 7)
  return { ...to, day, timex: isoDay(day) }
}

const startOf = ({ timex, unit, day }: Noted): string => {
  if (/^[\dX]{4}-\d\d-\d\d$/.test(timex)) return timex
  if (unit === 'year') return `${timex}-01-01`
  if (unit === 'month') return `${timex}-01`
  // "The last Monday of April" has no day of its own there: "XXXX-04-WXX-1-#-1".
  const isOpen = !timex.includes('-WXX-') || /^XXXX-WXX/.test(timex)
  return day === null || (unit === 'day' && isOpen) ? timex : isoDay(day)
}

const between = (from: Noted, to: Noted): string => {
  if (from.day === null || to.day === null) return 'PXD'
  const [a, b] = [civilOf(from.day), civilOf(to.day)]
  const isOpen = from.timex.startsWith('XXXX') && to.timex.startsWith('XXXX')
  const wraps = isOpen && to.day < from.day
  const end = wraps ? shiftDay(to.day, 'year', 1) : to.day
  const monthsApart = (b.year - a.year) * 12 + b.month - a.month
  if (from.unit === 'year' && to.unit === 'year') return `P${b.year - a.year}Y`
  if (from.unit === to.unit && from.unit === 'month') return `P${isOpen ? (monthsApart + 120) % 12 : monthsApart}M`
  if (from.unit === 'week' && to.unit === 'week') return `P${(to.day - from.day) / 7}W`
  const months = ['year', 'quarter', 'month']
  if (months.includes(from.unit) && months.includes(to.unit)) return `P${monthsApart}M`
  const days = end - from.day
  return `P${isOpen && days > 366 ? days - 365 : days}D`
}
