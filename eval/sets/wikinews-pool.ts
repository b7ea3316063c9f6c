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

/**
 * Puts a pool of reports into groups by shared incident: the pool is read as the reports of one story, and two reports
 * are of one group where the dossier has them tell one incident or share an origin; groups are the connected components.
 * The engine has no grouping of reports into stories yet. This is what its dossier says of it, and the mark to rise from.
 */
export const groupPool = async ({ several, single }: Pool): Promise<GroupedPool> => {
  const engine = sharedEngine()
  const reads: ArticleRead[] = []
  for (const [i, article] of [...several, ...single].entries()) {
    // An ordinal gives a second copy of one text an id of its own.
    const { read } = await engine.read({ ...articleSource(article), ordinal: i + 2 })
    reads.push({ article, read })
  }
  const group = async (part: readonly ArticleRead[]): Promise<readonly GroupedArticle[]> => {
    const groups = groupsIn(await engine.compare(part.flatMap(({ read }) => read ?? [])))
    return part.map(({ article, read }, i) => ({ article, group: groups.get(read?.report.id ?? '') ?? `unread ${i}` }))
  }
  return {
    alone: await group(reads.slice(0, several.length)),
    noisy: single.length === 0 ? [] : await group(reads),
  }
}

interface ArticleRead {
  readonly article: PoolArticle
  readonly read: ReadReport | null
}

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
