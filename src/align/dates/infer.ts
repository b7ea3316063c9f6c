import type { Origin } from '../../model/origin.ts'
import type { Publication } from '../../model/report.ts'
import type { ReadReport } from '../../model/story.ts'

export const inferPublication = (
  reports: readonly ReadReport[],
  _origins: readonly Origin[],
): ReadonlyMap<string, Publication> => new Map(reports.map(({ report }) => [report.id, report.published]))
