import { dayRange } from './edtf.ts'
import type { Granularity, Time } from './time.ts'

/** Granularities of a day and what is finer. */
export const dayOrFiner: ReadonlySet<Granularity> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])

/** Rules of parts of a day whose day is filled in: "the morning", "la madrugada". */
const dayless: ReadonlySet<string> = new Set(['time/overnight', 'time/part-of-day'])

/** "Around midnight", "the morning": a time whose day nobody says. */
const isClockAlone = ({ type, anchor, granularity, rule }: Time): boolean =>
  type === 'TIME' &&
  anchor !== 'none' &&
  (anchor !== 'publication' || granularity === 'part-of-day' || dayless.has(rule))

/**
 * Whether a time says when something was: a bound date that is no bound of another ("before May") and no clock time
 * alone.
 * @example 'on Friday night', 'in May 1998' // true
 * @example 'around midnight', 'since Monday', 'for three days' // false
 */
export const saysWhen = (time: Time): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') &&
  time.value !== null &&
  time.modifier !== 'before' &&
  time.modifier !== 'after' &&
  dayRange(time.value) !== null &&
  !isClockAlone(time)

/** The day of a time that says one, without its clock time; null for what is wider. */
export const dayOf = (time: Time): string | null => {
  if (!saysWhen(time) || !dayOrFiner.has(time.granularity)) return null
  const range = dayRange(time.value)
  return range && range.first === range.last ? range.first : null
}
