import type { Origin } from '../../model/origin.ts'
import type { BoundDates, ReadReport } from '../../model/story.ts'
import { anchorsOf, bindTimes } from './bind.ts'
import { fromDatelines } from './dateline.ts'
import { inferPublication } from './infer.ts'

/**
 * Binds times to the calendar: publication days first, those that are not printed read from the dateline or
 * inferred from the other reports, then every time expression. What leans on an unknown day has no value.
 */
export const bindDates = (reports: readonly ReadReport[], origins: readonly Origin[]): BoundDates => {
  const stated = fromDatelines(reports)
  const published = inferPublication(reports, stated)
  const anchorAt = anchorsOf({ published, written: stated.written }, origins)
  const times = reports.flatMap((read) => bindTimes(read, anchorAt))
  return { published, written: stated.written, times: new Map(times.map((time) => [time.id, time])) }
}
