import type { Report } from '../../model/report.ts'

/**
 * The hour at which a report was published on its day, 0 to 23, as its page or list says it; null where none does. An
 * hour of midnight to the minute is what is written where only the day is known.
 * @example publishedHour(report with the fact published 2016-11-13T06:18:08, '2016-11-13') // 6
 */
export const publishedHour = ({ facts }: Pick<Report, 'facts'>, day: string): number | null => {
  for (const { name, value } of facts ?? []) {
    if (name !== 'published' || !value.startsWith(day)) continue
    const [, hour, minute] = /^[T ](\d\d):(\d\d)/.exec(value.slice(day.length)) ?? []
    if (hour !== undefined && Number(hour) < 24 && hour + minute! !== '0000') return Number(hour)
  }
  return null
}
