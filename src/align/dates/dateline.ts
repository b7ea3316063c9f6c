import { because } from '../../model/because.ts'
import { cite } from '../../model/citation.ts'
import type { Publication } from '../../model/report.ts'
import type { BoundDates, ReadLayers, Written } from '../../model/story.ts'
import type { TimeReading } from '../../model/time.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { daysOf, isoDay } from '../../text/edtf.ts'
import { contains } from '../../text/span.ts'
import { publicationDays } from './bind.ts'
import { bindValue } from './value.ts'

/** A text printed more than these days behind its dateline is another year's, or the dateline is no date. */
const mostBehind = 31
/** A dateline without a year is of the year in which it stands nearest to the other reports, and this near. */
const nearOthers = 60

/** Publications with what datelines add to them, and the days on which words behind a dateline were written. */
export const fromDatelines = (reports: readonly ReadLayers<'times'>[]): Pick<BoundDates, 'published' | 'written'> => {
  const published = new Map(reports.map(({ report }) => [report.id, report.published]))
  const written = new Map<string, Written>()
  const daysFor = (read: ReadLayers<'times'>): readonly DayNumber[] => publicationDays(published.get(read.report.id))
  const around = reports.map(daysFor).flatMap((days) => (days.length === 1 ? days : []))
  for (const read of reports) {
    const { report } = read
    const day = datelineDay(read, daysFor(read), around)
    if (day === null) continue
    written.set(report.id, { day, start: report.dateline!.end })
    if (report.published.value === null) published.set(report.id, publicationFrom(read, day))
  }
  return { published, written }
}

/**
 * The day that a report's dateline prints, when its words were written: what they say of "today" and "Monday"
 * leans on it, however much later they were printed. Null without a dateline or a day in it.
 * @param published the days on which the report can have been published; none where that is not known
 * @param around days of the other reports, by which a dateline without a year finds its own
 * @example datelineDay(read of 'LIMA, Jan 30 (Agency) - …', [day of 2023-02-02], []) // the day of 2023-01-30
 */
const datelineDay = (
  read: ReadLayers<'times'>,
  published: readonly DayNumber[],
  around: readonly DayNumber[],
): DayNumber | null => {
  const reading = timeIn(read)
  if (!reading) return null
  const [own] = published
  if (own === undefined) return saysItsYear(reading) ? dayAt(reading, []) : nearest(reading, around)
  const day = dayAt(reading, [own])
  return day !== null && day <= own && own - day <= mostBehind ? day : null
}

/** The publication of a report that its dateline alone dates. */
const publicationFrom = (read: ReadLayers<'times'>, day: DayNumber): Publication => {
  const reading = timeIn(read)!
  const evidence = [cite(read.report, reading)]
  const value = isoDay(day)
  return saysItsYear(reading)
    ? { value, basis: 'stated', because: because('published-dateline', { value }, evidence) }
    : { value, basis: 'inferred', because: because('published-dateline-near', { value }, evidence) }
}

const timeIn = ({ report, extraction }: ReadLayers<'times'>): TimeReading | undefined => {
  const { dateline } = report
  return dateline
    ? extraction.times.find((time) => time.granularity === 'day' && time.type === 'DATE' && contains(dateline, time))
    : undefined
}

const saysItsYear = (reading: TimeReading): boolean => reading.anchor.kind === 'none'

const dayAt = (reading: TimeReading, anchors: readonly DayNumber[]): DayNumber | null => {
  const { value } = bindValue(reading, anchors)
  const days = value === null ? null : daysOf(value)
  return days && days.first === days.last ? days.first : null
}

const nearest = (reading: TimeReading, around: readonly DayNumber[]): DayNumber | null => {
  if (reading.steps[0]?.kind !== 'calendar') return null
  const read = { ...reading, steps: reading.steps.map((step) => ('direction' in step ? turned(step) : step)) }
  const found = around.flatMap((day) => {
    const near = dayAt(read, [day])
    return near !== null && Math.abs(near - day) <= nearOthers ? [near] : []
  })
  // Other reports of two years that both come near leave the year open.
  return new Set(found).size === 1 ? found[0]! : null
}

const turned = (step: TimeReading['steps'][number]): TimeReading['steps'][number] =>
  step.kind === 'calendar' ? { ...step, direction: 'nearest' } : step
