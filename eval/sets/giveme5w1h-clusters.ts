import type { PartResult, Published } from '../set.ts'
import { groupingMisses, poolMarks } from './wikinews-marks.ts'
import { storyMarks } from './story-marks.ts'
import { groupPool, poolFrom, readPool, type Pool } from './wikinews-pool.ts'

/** An article of `news_cluster/data`, as far as it is used. */
export interface ClusterArticle {
  readonly title: string | null
  readonly text: string
  readonly date_publish: string | null
  readonly source_domain: string | null
  readonly url: string | null
  readonly newsCluster: { readonly EventId: number; readonly Event: string }
}

const published: readonly Published[] = [{ by: 'TF-IDF, average link', share: 0.92, note: 'whole set' }]

/** Texts below this many characters are remains of a page that could not be fetched. */
const shortest = 300

/** The pool of all articles that are long enough, with the day of publication that each has. */
export const poolOf = (articles: readonly ClusterArticle[]): Pool =>
  poolFrom(
    articles
      .filter(({ text }) => text.length >= shortest)
      .map(({ title, text, date_publish: day, source_domain: outlet, url, newsCluster }) => ({
        ...{ title, text, outlet, url, label: newsCluster.Event, event: String(newsCluster.EventId) },
        published: dayOf(day),
      })),
  )

/**
 * The day of a date as the set writes it, with or without a time.
 * @example dayOf('2016-11-09 00:00:00') // '2016-11-09'
 */
export const dayOf = (date: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null

/** Puts the reports of the clusters into groups and scores them. */
export const scoreClusters = async (
  articles: readonly ClusterArticle[],
): Promise<Pick<PartResult, 'marks' | 'misses'>> => {
  const read = await readPool(poolOf(articles))
  const grouped = await groupPool(read)
  const stories = storyMarks(read, published)
  return {
    marks: [...poolMarks(grouped, published), ...stories.marks],
    misses: [...stories.misses, ...groupingMisses(grouped.alone)],
  }
}
