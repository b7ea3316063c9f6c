import { createStoryKeeper, groupReports, type ReadReport, type Stories } from '../../src/index.ts'
import { bcubed } from '../score/bcubed.ts'
import { shuffled } from '../score/shuffle.ts'
import type { Mark, Published } from '../set.ts'
import { groupingMarks, groupingMisses } from './wikinews-marks.ts'
import { groupedBy, type ArticleRead, type GroupedArticle, type ReadPool } from './wikinews-pool.ts'

/** How often a pool is shuffled to see whether its stories stay. */
const shuffles = 5

/**
 * How well a pool of reports is put into stories: all at once, one after the other by the day of publication, with single
 * reports among them, and how many reports have the very same story where the reports come in another order.
 */
export const storyMarks = (
  { several, single }: ReadPool,
  published: readonly Published[],
): { readonly marks: readonly Mark[]; readonly misses: readonly string[] } => {
  const all = [...several, ...single]
  const batch = batchOf(several)
  const way = 'as stories'
  return {
    marks: [
      ...groupingMarks(batch, { among: '', way }, published),
      f1Of(streamOf(byDay(several)), 'as a stream of stories', published),
      ...(single.length === 0
        ? []
        : [
            f1Of(batchOf(all), 'with single reports, as stories', []),
            f1Of(streamOf(byDay(all)), 'with single reports, as a stream of stories', []),
          ]),
      stability(several, ''),
      ...(single.length === 0 ? [] : [stability(all, ', single ones among them,')]),
    ],
    misses: groupingMisses(batch).map((miss) => `as stories: ${miss}`),
  }
}

const f1Of = (grouped: readonly GroupedArticle[], way: string, published: readonly Published[]): Mark => ({
  name: `B-cubed F1, ${way}`,
  share: bcubed(grouped.map(({ article, group }) => ({ gold: article.event, found: group }))).f1,
  items: grouped.length,
  published,
})

const readsOf = (part: readonly ArticleRead[]): readonly ReadReport[] => part.flatMap(({ read }) => read ?? [])

const batchOf = (part: readonly ArticleRead[]): readonly GroupedArticle[] =>
  groupedBy(part, groupsOf(groupReports(readsOf(part))))

/** Grouped one after the other, and never all anew at the end. */
const streamOf = (part: readonly ArticleRead[]): readonly GroupedArticle[] => {
  const keeper = createStoryKeeper()
  for (const read of readsOf(part)) keeper.add(read)
  return groupedBy(part, groupsOf(keeper.stories()))
}

/** The story of each report, by report id. */
export const groupsOf = ({ stories }: Stories): ReadonlyMap<string, string> =>
  new Map(stories.flatMap(({ id, members }) => members.map(({ report }) => [report, id] as const)))

/** By the day of publication; those without one come last. */
const byDay = (part: readonly ArticleRead[]): readonly ArticleRead[] =>
  part.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))

const dayOf = ({ read }: ArticleRead): string => read?.report.published.value ?? '9'

/** The share of reports that are in a story with the very same others when the reports come in another order. */
const stability = (part: readonly ArticleRead[], among: string): Mark => {
  const usual = fellowsOf(streamOf(byDay(part)))
  const others = Array.from({ length: shuffles }, (_, seed) => fellowsOf(streamOf(shuffled(part, seed + 1))))
  const same = others.reduce(
    (sum, other) => sum + [...usual].filter(([key, story]) => other.get(key) === story).length,
    0,
  )
  return {
    name: `reports${among} whose story is the same in ${shuffles} other orders`,
    share: usual.size === 0 ? null : same / (usual.size * shuffles),
    items: usual.size,
    published: [],
  }
}

/** The story of each article as the list of its articles. */
const fellowsOf = (grouped: readonly GroupedArticle[]): ReadonlyMap<string, string> => {
  const groups = Map.groupBy(grouped, ({ group }) => group)
  return new Map(
    [...groups.values()].flatMap((one) => {
      const keys = one.map(({ article }) => keyOf(article)).sort()
      return keys.map((key) => [key, keys.join(' ')] as const)
    }),
  )
}

const keyOf = ({ event, url, title, text }: GroupedArticle['article']): string =>
  `${event}/${url ?? ''}/${title ?? ''}/${text.length}`.replace(/\s/g, '_')
