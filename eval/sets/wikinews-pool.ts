import type { Dossier, ReadReport } from '../../src/index.ts'
import { articleSource, sharedEngine, type Article } from '../article.ts'
import { groupsOf } from '../score/groups.ts'

/** A pool of articles, those whose event has others apart from those alone in theirs. */
export interface Pool {
  readonly several: readonly PoolArticle[]
  readonly single: readonly PoolArticle[]
}

/** The pool of all articles: how many share an event decides on which side one stands. */
export const poolFrom = (articles: readonly PoolArticle[]): Pool => {
  const sizes = Map.groupBy(articles, ({ event }) => event)
  return {
    several: articles.filter(({ event }) => sizes.get(event)!.length > 1),
    single: articles.filter(({ event }) => sizes.get(event)!.length === 1),
  }
}

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

/** A pool, alone and with noise, each article with its group. */
export interface GroupedPool {
  readonly alone: readonly GroupedArticle[]
  /** With the articles that are alone in their event; empty where there are none. */
  readonly noisy: readonly GroupedArticle[]
}

/** An article as it was read; null where it could not be. */
export interface ArticleRead {
  readonly article: PoolArticle
  readonly read: ReadReport | null
}

/** A pool, read. */
export interface ReadPool {
  readonly several: readonly ArticleRead[]
  readonly single: readonly ArticleRead[]
}

/** Reads the articles of a pool. */
export const readPool = async ({ several, single }: Pool): Promise<ReadPool> => {
  const reads: ArticleRead[] = []
  for (const [i, article] of [...several, ...single].entries()) {
    // An ordinal gives a second copy of one text an id of its own.
    const { read } = await sharedEngine().read({ ...articleSource(article), ordinal: i + 2 })
    reads.push({ article, read })
  }
  return { several: reads.slice(0, several.length), single: reads.slice(several.length) }
}

/**
 * Puts a pool of reports into groups by shared incident: the pool is read as the reports of one story, and two reports
 * are of one group where the dossier has them tell one incident or share an origin; groups are the connected components.
 */
export const groupPool = async ({ several, single }: ReadPool): Promise<GroupedPool> => {
  const group = async (part: readonly ArticleRead[]): Promise<readonly GroupedArticle[]> => {
    const groups = groupsIn(await sharedEngine().compare(part.flatMap(({ read }) => read ?? [])))
    return groupedBy(part, groups)
  }
  return {
    alone: await group(several),
    noisy: single.length === 0 ? [] : await group([...several, ...single]),
  }
}

/** Articles, each with the group that its report has; what was not read is alone. */
export const groupedBy = (
  part: readonly ArticleRead[],
  groups: ReadonlyMap<string, string>,
): readonly GroupedArticle[] =>
  part.map(({ article, read }, i) => ({ article, group: groups.get(read?.report.id ?? '') ?? `unread ${i}` }))

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
