import { cite } from '../../model/citation.ts'
import { dayRange } from '../../model/edtf.ts'
import type { EventDay } from '../../model/incident.ts'
import type { ReadReport } from '../../model/story.ts'
import type { Time } from '../../model/time.ts'
import { dayOf } from '../../model/told-day.ts'
import { daysOf, isoDay } from '../../text/edtf.ts'
import { publishedHour } from './published-hour.ts'
import { background, ownTimes, nounTimes, speakerTimes, relevanceTo, type DayContext } from './day-evidence.ts'

/** A day that the report tells, and how much speaks for its being that of the main event. */
interface Candidate {
  readonly time: Time
  readonly day: string
  readonly weight: number
  readonly own: boolean
}

/** In days: how far back a report looks for its news; what is older is background. */
const recent = 31

/** So much must speak for a day. */
const enough = 3

/**
 * The day of the main event, of all days that a report tells: what speaks for one is that its clause stands in headline
 * or lead, tells the same kind of happening, and names whom the headline names. A day of a noun counts only where the
 * noun tells the main event. Where nothing speaks for any, the day of publication, as inferred, or the day before where
 * the report is known to be of the morning.
 * @example 'Guards strike. Guards walked out on Monday over Friday's vote.' // Monday, stated
 */
export const mainDay = (read: ReadReport, context: DayContext): EventDay | null => {
  const published = dayRange(context.dates.published.get(read.report.id)?.value ?? null)
  const candidates = candidatesIn(read, context).filter(({ day }) => isNews(day, published?.last ?? null))
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null)
  if (best !== null && best.weight >= enough)
    return { value: best.day, basis: best.own ? 'stated' : 'carried', citation: cite(read.report, best.time) }
  if (published === null || published.first !== published.last) return null
  return { value: dayBehind(published.first, read), basis: 'inferred', citation: null }
}

/** Most of what a day brings comes after noon: what a report of the morning tells without a day was the day before. */
const dayBehind = (published: string, { report }: ReadReport): string => {
  const hour = publishedHour(report, published)
  return hour === null || hour >= noon ? published : isoDay(daysOf(published)!.first - 1)
}
const noon = 12

const isNews = (day: string, published: string | null): boolean =>
  published === null || (day <= published && daysBetween(day, published) <= recent)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

const candidatesIn = (read: ReadReport, context: DayContext): readonly Candidate[] => {
  const relevance = relevanceTo(context, read)
  const published = dayRange(context.dates.published.get(read.report.id)?.value ?? null)?.last ?? null
  const timed = [...ownTimes(read), ...nounTimes(read), ...speakerTimes(read)]
  return timed.flatMap((told): readonly Candidate[] => {
    const time = context.dates.times.get(told.time)
    const day = time ? dayOf(time) : null
    const { weight, own, does } = relevance(told)
    if (!time || day === null || (told.needs !== undefined && !(told.needs === 'kind' ? own : does))) return []
    return [{ time, day, weight: weight + ageWeight(day, { published, own }), own: own || does }]
  })
}

/** In days: most news is of this week. */
const newsDays = 7
const lately = 1.5

/** What is older than a week is background, unless it tells the same kind of happening. */
const ageWeight = (
  day: string,
  { published, own }: { readonly published: string | null; readonly own: boolean },
): number => {
  if (published === null) return 0
  if (daysBetween(day, published) <= newsDays) return lately
  return own ? 0 : background
}
