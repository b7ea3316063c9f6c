import type { TimeReading } from '../../model/time.ts'
import { civilOf, dayNumber, lastDayOf, type DayNumber, type Period } from '../../text/calendar.ts'
import { edtfOf, periodOf, timexOf } from '../../text/edtf.ts'
import { reach, type Reached } from './steps.ts'

/** The value of a time in both notations; null where its anchor leaves it open. */
export interface BoundValue {
  readonly value: string | null
  readonly timex: string | null
  /** The day, month or year itself, for what leans on it. */
  readonly period: Period | null
}

const vagueTimex = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const

/**
 * Binds a time to the days its anchor can be: one where publication is known, several where only an
 * interval is. It has a value where all of them lead to the same; without any the words' own part is kept.
 */
export const bindValue = (reading: TimeReading, anchors: readonly DayNumber[]): BoundValue => {
  if (reading.vague !== null) return { value: null, timex: vagueTimex[reading.vague], period: null }
  if (reading.type === 'DURATION' || reading.type === 'SET') {
    return { value: reading.value, timex: reading.value, period: null }
  }
  if (reading.anchor.kind === 'none') return absolute(reading)
  const values = anchors.map((day) => valueOf(reading, reach(day, reading.steps)))
  const [first] = values
  const agreed = first !== undefined && values.every((other) => other.value === first.value)
  return agreed ? first : open(reading)
}

const absolute = (reading: TimeReading): BoundValue => {
  const { value } = reading
  if (value === null) return open(reading)
  const [from = '', to] = value.split('/')
  const [period, until] = [periodOf(from), to === undefined ? null : periodOf(to)]
  return period === null ? { value, timex: value, period: null } : valueOf(reading, { period, until })
}

const valueOf = (reading: TimeReading, reached: Reached | null): BoundValue => {
  if (reached === null) return { value: null, timex: null, period: null }
  const { period, until } = reached
  const { clock } = reading
  const edge = until === null ? edgeOf(reading, period) : period
  const numeric = clock !== null && /^T\d/.test(clock) ? clock : ''
  // Weeks are intervals themselves: of several, the first day of the first and the last of the last are kept.
  const value =
    until === null
      ? edtfOf(edge) + numeric
      : `${edtfOf(edge).split('/')[0]}${numeric}/${edtfOf(until).split('/').at(-1)}`
  const bare = clock === null ? '' : clock.replace(/(?:Z|[+-]\d\d:\d\d)$/, '')
  return { value, timex: someOf(reading) ?? timexOf(period) + bare, period }
}

/** "The first nine months of 1997" has no TIMEX3 value but its length. */
const someOf = ({ steps }: TimeReading): string | null => {
  const some = steps.find(({ kind }) => kind === 'some')
  const letter =
    some?.kind === 'some' ? { day: 'D', week: 'W', month: 'M', quarter: 'Q' }[some.unit as string] : undefined
  return some?.kind !== 'some' || letter === undefined ? null : `P${some.count}${letter}`
}

/** "The end of the year" is its last month, "the beginning of the year" its first; TIMEX3 keeps the year and a modifier. */
const edgeOf = (reading: TimeReading, period: Period): Period => {
  if (period.unit !== 'year' || (reading.modifier !== 'end' && reading.modifier !== 'start')) return period
  const { year } = civilOf(period.first)
  return { unit: 'month', first: dayNumber({ year, month: reading.modifier === 'end' ? 12 : 1, day: 1 }) }
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * What the words alone say, as TIMEX3 with X for what they leave to their anchor; null where they say only a
 * distance from it, as "three weeks ago" does.
 * @example saidBy(reading of 'on Sunday') // 'XXXX-WXX-7'
 */
export const saidBy = (reading: TimeReading): string | null =>
  reading.anchor.kind !== 'none' && (reading.type === 'DATE' || reading.type === 'TIME') && reading.vague === null
    ? open(reading).timex
    : bindValue(reading, []).timex

/** What the words alone give: "1 May" of an unknown year is XXXX-05-01. */
const open = (reading: TimeReading): BoundValue => {
  const [step] = reading.steps
  if (step?.kind === 'calendar' && step.month !== null && reading.steps.length === 1) {
    const value = `XXXX-${two(step.month)}${step.day === null ? '' : `-${two(step.day)}`}`
    return { value, timex: value, period: null }
  }
  const clock = reading.clock ?? ''
  if (step?.kind === 'weekday') return { value: null, timex: `XXXX-WXX-${step.weekday}${clock}`, period: null }
  return { value: null, timex: clock === '' ? null : clock, period: null }
}

/** The days that a time leaning on this one counts from. */
export const anchorDaysOf = (period: Period | null): readonly DayNumber[] =>
  period === null ? [] : period.unit === 'day' ? [period.first] : [lastDayOf(period)]
