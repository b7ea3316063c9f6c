import { createEngine, type Dossier } from '../../src/index.ts'
import { sourceOf, type Article } from '../article.ts'
import { groupsOf } from '../score/groups.ts'

/** An article of a pool, with the event that the set groups it under. */
export interface PoolArticle extends Article {
  /** The event's id: hidden from the engine. */
  readonly event: string
  /** The event's name, for telling what went wrong. */
  readonly label: string
}

/** A pool's articles, each with the group it was put into. */
export interface GroupedArticle {
  readonly article: PoolArticle
  readonly group: string
}

/**
 * Puts a pool of reports into groups by shared incident: the pool is read as the reports of one story, and two reports
 * are of one group where the dossier has them tell one incident or share an origin; groups are the connected components.
 * The engine has no grouping of reports into stories yet. This is what its dossier says of it, and the mark to rise from.
 */
export const groupPool = async (pool: readonly PoolArticle[]): Promise<readonly GroupedArticle[]> => {
  const dossier = await createEngine().dossier(pool.map((article, i) => sourceOf(article, pathOf(i))))
  const groups = groupsIn(dossier)
  const reports = new Map(dossier.reports.map((report) => [report.file, report.id]))
  return pool.map((article, i) => {
    const report = reports.get(pathOf(i))
    return { article, group: (report && groups.get(report)) ?? pathOf(i) }
  })
}

const pathOf = (i: number): string => `${i}.txt`

/** The group of each report of a dossier, by report id. */
export const groupsIn = ({
  reports,
  incidents,
  origins,
}: Pick<Dossier, 'reports' | 'incidents' | 'origins'>): ReadonlyMap<string, string> =>
  groupsOf(
    reports.map((report) => report.id),
    [...incidents, ...origins].map((shared) => shared.reports),
  )
