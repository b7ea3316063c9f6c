import { idOfGroup } from '../model/id.ts'
import type { Origin } from '../model/origin.ts'
import { holding, type Corrections } from './corrections.ts'

/** The origins as corrected: a report taken out as nobody's copy, or put to the one that it was copied from. */
export const correctOrigins = (origins: readonly Origin[], corrections: Corrections): readonly Origin[] =>
  holding(corrections, 'report').reduce((all, { id, report, copyOf, correction }) => {
    if (correction.origin === undefined || report === null) return all
    const home = all.find(({ reports }) => reports.includes(report))!
    const target = copyOf === null ? null : all.find(({ reports }) => reports.includes(copyOf))!
    if (home === target || (target === null && home.reports.length === 1)) return all
    const moved = all.flatMap((origin) => {
      if (origin === target) return withReports(origin, [...origin.reports, report])
      return origin === home
        ? withReports(
            origin,
            origin.reports.filter((one) => one !== report),
          )
        : origin
    })
    if (target !== null) {
      corrections.touched.add(id, ...moved.filter(({ reports }) => reports.includes(report)).map((origin) => origin.id))
      return moved
    }
    const own: Origin = {
      id: idOfGroup('o', [report]),
      reports: [report],
      basis: 'own',
      agency: null,
      parts: [],
      evidence: [],
    }
    corrections.touched.add(id, own.id)
    return [...moved, own]
  }, origins)

/** An origin of other reports; none where none is left. */
const withReports = (origin: Origin, reports: readonly string[]): readonly Origin[] => {
  if (reports.length === 0) return []
  const basis =
    reports.length === 1
      ? origin.basis === 'agency'
        ? 'agency'
        : 'own'
      : origin.basis === 'own'
        ? 'reprint'
        : origin.basis
  return [
    {
      ...origin,
      id: idOfGroup('o', reports),
      reports,
      basis,
      parts: origin.parts.filter(({ report }) => reports.includes(report)),
    },
  ]
}
