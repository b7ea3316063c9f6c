import type { Dossier } from '../../model/dossier.ts'
import type { Time } from '../../model/time.ts'
import type { Citation } from '../../model/citation.ts'
import { firstFrom } from './inside.ts'

/** Finds the time expressions that stand within some words. */
export type TimesFinder = (citation: Citation) => readonly Time[]

export const timesFinder = (dossier: Dossier): TimesFinder => {
  const byReport = new Map(
    [...Map.groupBy(dossier.times, (time) => time.report)].map(([report, own]) => {
      const times = own.toSorted((a, b) => a.start - b.start)
      return [report, { times, starts: times.map((time) => time.start) }] as const
    }),
  )
  return ({ report, start, end }) => {
    const own = byReport.get(report)
    if (!own) return []
    return own.times.slice(firstFrom(own.starts, start), firstFrom(own.starts, end)).filter((time) => time.end <= end)
  }
}
