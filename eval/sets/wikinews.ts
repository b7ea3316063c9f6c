import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MissingSet, type EvaluationSet, type PartResult, type Published } from '../set.ts'
import { groupingMisses, poolMarks } from './wikinews-marks.ts'
import { storyMarks } from './story-marks.ts'
import { groupPool, poolFrom, readPool, type Pool, type PoolArticle } from './wikinews-pool.ts'

interface RawEvent {
  readonly event_id: string
  readonly event: string
  readonly sets: readonly string[]
  readonly articles: readonly {
    readonly url: string
    readonly domain: string | null
    readonly title: string | null
    readonly published: string | { readonly $date: string } | null
    readonly text: string
  }[]
}

const published: readonly Published[] = [{ by: 'TF-IDF, average link', share: 0.834, note: 'whole set' }]

/** Reports of several outlets, to be put into groups by event. */
export const wikinews: EvaluationSet = {
  name: 'wikinews',
  measures: 'which reports tell of one event, in a pool of many',
  run: async (data) => {
    const path = join(data, 'bench', 'wikinews-sources.json')
    if (!existsSync(path)) throw new MissingSet(path)
    return [await score(poolOf(JSON.parse(readFileSync(path, 'utf8')) as readonly RawEvent[]))]
  },
}

const score = async (pool: Pool): Promise<PartResult> => {
  const read = await readPool(pool)
  const grouped = await groupPool(read)
  const stories = storyMarks(read, published)
  return {
    part: 'all',
    marks: [...poolMarks(grouped, published), ...stories.marks],
    misses: [...stories.misses, ...groupingMisses(grouped.alone)],
  }
}

/** The pool of a file: addresses that stand under two events, and texts without words, are left out. */
export const poolOf = (events: readonly RawEvent[]): Pool => {
  const places = new Map<string, Set<string>>()
  for (const { event_id: event, articles } of events)
    for (const { url } of articles) places.set(url, (places.get(url) ?? new Set()).add(event))
  return poolFrom(
    events.flatMap((event) =>
      event.articles
        .filter(({ url, text }) => places.get(url)!.size === 1 && text.trim() !== '')
        .map((article) => articleOf(event, article)),
    ),
  )
}

const articleOf = (event: RawEvent, article: RawEvent['articles'][number]): PoolArticle => ({
  event: event.event_id,
  label: event.event,
  title: article.title,
  text: article.text,
  published: dayOf(article.published, event.sets),
  outlet: article.domain,
  url: article.url,
})

/**
 * The day that `published` says, where it can be: seconds since 1970 of the sets 10E, 20E, 30E, and the days of the
 * articles picked by hand. What the three wikinews sets hold are days of fetching: null.
 * @example dayOf({ $date: '2014-04-25 17:53:00-04:00' }, ['handpicked']) // '2014-04-25'
 */
export const dayOf = (value: RawEvent['articles'][number]['published'], sets: readonly string[]): string | null => {
  if (typeof value === 'string')
    return /^\d{9,10}(?:\.\d+)?$/.test(value) ? new Date(Number(value) * 1000).toISOString().slice(0, 10) : null
  return value !== null && sets.includes('handpicked') && /^\d{4}-\d\d-\d\d/.test(value.$date)
    ? value.$date.slice(0, 10)
    : null
}
