import { bindDates } from '../../src/align/dates/index.ts'
import type { ReadReport } from '../../src/index.ts'
import type { Time } from '../../src/model/time.ts'
import { civilOf, lastDayOf } from '../../src/text/calendar.ts'
import { daysOf, isoDay, periodOf } from '../../src/text/edtf.ts'
import type { Result } from '../score/results.ts'

/**
 * Our times as the dossier gives them, bound to the case's day: the words that we cite, and our value in the set's
 * spelling. What we resolve stays resolved, whatever the set takes the words to mean or leaves open.
 */
export const boundResults = (read: ReadReport): readonly Result[] => {
  const bound = bindDates([read], []).times
  const ends = new Set(read.extraction.times.map(({ until }) => until))
  return read.extraction.times
    .filter(({ id }) => !ends.has(id))
    .map(({ id, start, until }) => {
      const time = bound.get(id)!
      const text = read.report.text.slice(start, bound.get(until ?? id)?.end ?? time.end)
      return { text, type: typeOf(time), value: timexIn(time), units: [] }
    })
}

const typeOf = ({ type, value, timex, granularity }: Time): string => {
  if (type === 'DURATION') return 'duration'
  if (type === 'SET') return 'set'
  if (timex === 'PRESENT_REF') return 'datetime'
  const ranged = value?.includes('/') ?? false
  if (type === 'DATE') return ranged || granularity !== 'day' ? 'daterange' : 'date'
  const dated = timex !== null && !timex.startsWith('T')
  const range = ranged || /T[A-Z]{2}$/.test(timex ?? '')
  return `${dated ? 'date' : ''}time${range ? 'range' : ''}`
}

/** Periods that the set tells by their first day, the first day after them, and their length. */
const spelled: Readonly<Record<string, string>> = {
  quarter: 'P3M',
  'half-year': 'P6M',
  decade: 'P10Y',
  century: 'P100Y',
}

/** The TIMEX3 value in the set's own spelling: (2016-04-01,2016-07-01,P3M) for 2016-Q2, T17 for an hour. */
const timexIn = ({ value, timex, text, granularity }: Time): string | null => {
  const [from = '', to] = (value ?? '').split('/')
  if (value !== null && to !== undefined && granularity !== 'week' && granularity !== 'weekend') {
    return intervalOf(from, to) ?? timex
  }
  const length = spelled[granularity]
  const period = length === undefined || value === null ? null : periodOf(value)
  if (period !== null) return `(${isoDay(period.first)},${isoDay(lastDayOf(period) + 1)},${length})`
  return timex !== null && !text.includes('00') ? timex.replace(/(T\d\d):00$/, '$1') : timex
}

/** An interval: its ends by their first days, and what lies between in the unit that both are told in. */
const intervalOf = (from: string, to: string): string | null => {
  const [a, b] = [daysOf(from), daysOf(to)]
  if (a === null || b === null) return null
  const [start, end] = [civilOf(a.first), civilOf(b.first)]
  const ends = `${isoDay(a.first)},${isoDay(b.first)}`
  if (from.length === 4 && to.length === 4) return `(${ends},P${end.year - start.year}Y)`
  const months = (end.year - start.year) * 12 + end.month - start.month
  return from.length === 7 && to.length === 7 ? `(${ends},P${months}M)` : `(${ends},P${b.first - a.first}D)`
}
