import type { Origin } from '../../model/origin.ts'
import type { Publication } from '../../model/report.ts'
import type { BoundDates, ReadLayers } from '../../model/story.ts'
import type { Time, TimeReading } from '../../model/time.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { daysOf } from '../../text/edtf.ts'
import { sameDate } from './same-date.ts'
import { anchorDaysOf, bindValue, saidBy, type BoundValue } from './value.ts'

/** More days than a year say nothing that "this year" could lean on. */
const mostDays = 366

/** The days that a publication can be of; none where it is unknown. */
export const publicationDays = (published: Publication | undefined): readonly DayNumber[] => {
  const days = published?.value ? daysOf(published.value.slice(0, 21).replace(/T[^/]*/g, '')) : null
  if (days === null || days.last - days.first >= mostDays) return []
  return Array.from({ length: days.last - days.first + 1 }, (_, i) => days.first + i)
}

/** The day that the expressions at a place of a report lean on: its own, or its origin's in what is reprinted. */
export type AnchorAt = (report: string, offset: number) => readonly DayNumber[]

/**
 * A reprint keeps its origin's weekdays: what stands in a passage of a reprinted or agency text leans on the
 * earliest day on which that text was published, and what stands behind a dateline on the dateline's day.
 */
export const anchorsOf = (
  { published, written }: Pick<BoundDates, 'published' | 'written'>,
  origins: readonly Origin[],
): AnchorAt => {
  const shared = origins.filter(
    ({ basis, reports }) => reports.length > 1 && (basis === 'reprint' || basis === 'agency'),
  )
  return (report, offset) => {
    const dateline = written.get(report)
    if (dateline && offset >= dateline.start) return [dateline.day]
    const own = publicationDays(published.get(report))
    const origin = shared.find(({ parts }) =>
      parts.some((part) => part.report === report && part.start <= offset && offset < part.end),
    )
    const known = (origin?.reports ?? [])
      .map((id) => publicationDays(published.get(id)))
      .filter((days) => days.length === 1)
    const earliest = known.length === 0 ? undefined : Math.min(...known.map(([day]) => day!))
    return earliest === undefined ? own : [earliest]
  }
}

/** The times of one report, bound; what leans on another time is bound after it. */
export const bindTimes = ({ report, extraction }: ReadLayers<'times'>, anchorAt: AnchorAt): readonly Time[] => {
  const readings = new Map(extraction.times.map((reading) => [reading.id, reading]))
  const bound = new Map<string, BoundValue>()
  const bind = (reading: TimeReading, depth: number): BoundValue => {
    const known = bound.get(reading.id)
    if (known) return known
    const days = anchorDays(reading, depth)
    const twin = days.length === 0 ? sameDate(reading, extraction.times) : null
    const value = bindEnd(reading, depth) ?? bindValue(twin ?? alike(reading), days)
    bound.set(reading.id, value)
    return value
  }
  const starts = new Map(
    extraction.times.flatMap((start) => (start.until === null ? [] : [[start.until, start] as const])),
  )
  const anchorDays = (reading: TimeReading, depth: number): readonly DayNumber[] => {
    const { anchor } = reading
    const publication = anchorAt(report.id, reading.start)
    if (anchor.kind !== 'told') return publication
    const told = anchor.time === null || depth > 20 ? undefined : readings.get(anchor.time)
    if (told) return anchorDaysOf(bind(told, depth + 1).period)
    return reading.granularity === 'day' || reading.type === 'TIME' ? [] : publication
  }
  /** "From next Monday to Friday": a weekday that ends a range is the first one behind the weekday that begins it. */
  const bindEnd = (reading: TimeReading, depth: number): BoundValue | null => {
    const start = starts.get(reading.id)
    const [step, more] = reading.steps
    if (
      start?.steps[0]?.kind !== 'weekday' ||
      depth > 20 ||
      step?.kind !== 'weekday' ||
      step.strict ||
      more !== undefined
    )
      return null
    const from = bind(start, depth + 1).period
    if (from?.unit !== 'day') return null
    return bindValue({ ...reading, steps: [{ ...step, direction: 'future' }] }, [from.first])
  }
  /** "A year earlier" of a quarter or month is the like quarter or month. */
  const alike = (reading: TimeReading): TimeReading => {
    const unit =
      reading.anchor.kind === 'told' && reading.anchor.time !== null
        ? readings.get(reading.anchor.time)?.granularity
        : null
    if (!comparing.has(reading.rule) || reading.granularity !== 'year' || (unit !== 'quarter' && unit !== 'month'))
      return reading
    return { ...reading, steps: reading.steps.map((step) => (step.kind === 'widen' ? { kind: 'widen', unit } : step)) }
  }
  return extraction.times.map((reading) => timeOf(reading, ranged(reading, bind, readings)))
}

/** "The previous year" and "that year" are years, whatever they lean on. */
const comparing: ReadonlySet<string> = new Set(['time/ago', 'time/back', 'time/apart', 'time/year-ago'])

/** A range's first end carries the whole range as its value; its TIMEX3 value stays its own. */
const ranged = (
  reading: TimeReading,
  bind: (reading: TimeReading, depth: number) => BoundValue,
  readings: ReadonlyMap<string, TimeReading>,
): BoundValue => {
  const own = bind(reading, 0)
  const until = reading.until === null ? undefined : readings.get(reading.until)
  const end = until && bind(until, 0)
  if (!own.value || !end?.value || own.value.includes('/') || end.value.includes('/')) return own
  return isLater(end.value, own.value) ? { ...own, value: `${own.value}/${end.value}` } : own
}

/** Years before our era go down as time goes on, so that days are compared; what has none (XXXX-05) is compared as text. */
const isLater = (end: string, start: string): boolean => {
  const [a, b] = [daysOf(start), daysOf(end)]
  if (!a || !b) return end > start
  return b.first === a.first ? b.last > a.last || (b.last === a.last && end > start) : b.first > a.first
}

const timeOf = (reading: TimeReading, { value, timex }: BoundValue): Time => {
  const { kind, id, report, start, end, text, rule, type, granularity, modifier, anchor } = reading
  const leans = anchor.kind === 'told' ? (anchor.time ?? 'publication') : anchor.kind
  const said = saidBy(reading)
  const { until } = reading
  const words = { kind, id, report, start, end, text, rule }
  return { ...words, type, granularity, modifier, anchor: leans, value, timex, said, until }
}
