import { bcubed, type BCubed } from '../score/bcubed.ts'
import { groupsOf } from '../score/groups.ts'
import type { Mark, Published } from '../set.ts'
import type { GroupedArticle, GroupedPool } from './wikinews-pool.ts'

/** How a grouping came about stands in every mark's name, so that another one is not taken for it. */
const byIncident = 'by shared incident'

/** What no grouping at all reaches on the same articles. */
const alone = (grouped: readonly GroupedArticle[]): readonly Published[] => {
  const { f1 } = bcubed(grouped.map(({ article }, i) => ({ gold: article.event, found: String(i) })))
  return f1 === null ? [] : [{ by: 'each article alone', share: f1, note: 'counted here' }]
}

interface MarkNames {
  readonly among: string
  readonly way?: string
}

/** B-cubed marks of a grouped pool; `among` says what else lay in the pool, `way` how it was grouped. */
export const groupingMarks = (
  grouped: readonly GroupedArticle[],
  { among, way = byIncident }: MarkNames,
  published: readonly Published[],
): readonly Mark[] => {
  const asGiven = bcubed(grouped.map(({ article, group }) => ({ gold: article.event, found: group })))
  const stories = kindredEvents(grouped)
  const asStories = bcubed(grouped.map(({ article, group }) => ({ gold: stories.get(article.event)!, found: group })))
  const mark = (name: string, share: BCubed['f1'], others: readonly Published[] = []): Mark => ({
    name: `B-cubed ${name}${among}, ${way}`,
    share,
    items: grouped.length,
    published: others,
  })
  return [
    mark('precision', asGiven.precision),
    mark('recall', asGiven.recall),
    mark('F1', asGiven.f1, [...published, ...alone(grouped)]),
    mark('F1, events of kindred names as one', asStories.f1),
  ]
}

/** All marks of a pool, and of the pool with its noise. */
export const poolMarks = ({ alone, noisy }: GroupedPool, published: readonly Published[]): readonly Mark[] => [
  ...groupingMarks(alone, { among: '' }, published),
  ...(noisy.length > alone.length ? groupingMarks(noisy, { among: ' with single reports' }, []) : []),
]

/**
 * The story of each event: events whose names share two names or more ("Gaza Strip", "Airlines Flight") are taken for parts
 * of one story. A rough rule on the set's own names, for telling half-right joins from wrong ones.
 */
export const kindredEvents = (grouped: readonly GroupedArticle[]): ReadonlyMap<string, string> => {
  const names = new Map(grouped.map(({ article }) => [article.event, namesIn(article.label)]))
  const events = [...names.keys()]
  const kindred = events.flatMap((a, i) =>
    events
      .slice(i + 1)
      .filter((b) => [...names.get(a)!].filter((name) => names.get(b)!.has(name)).length >= 2)
      .map((b) => [a, b]),
  )
  return groupsOf(events, kindred)
}

/** Capitalised words but the first, which a heading always capitalises. */
const namesIn = (label: string): ReadonlySet<string> =>
  new Set(label.split(/[\s_,:]+/u).filter((word, i) => i > 0 && /^\p{Lu}[\p{L}\d]{2,}/u.test(word)))

/** A line for each event that was parted, and for each two that were joined. */
export const groupingMisses = (grouped: readonly GroupedArticle[]): readonly string[] => {
  const stories = kindredEvents(grouped)
  const parted = [...Map.groupBy(grouped, ({ article }) => article.event).values()].flatMap((articles) => {
    const sizes = [...Map.groupBy(articles, ({ group }) => group).values()].map((part) => part.length)
    const told = `${sizes.length} groups of ${sizes.sort((a, b) => b - a).join('+')}`
    return sizes.length > 1 ? [`${articles[0]!.article.label}: wanted one group, given ${told}`] : []
  })
  const joined = [...Map.groupBy(grouped, ({ group }) => group).values()].flatMap((articles) => {
    const events = new Map(articles.map(({ article }) => [article.event, article.label]))
    const kin = new Set([...events.keys()].map((event) => stories.get(event))).size === 1
    const told = kin ? 'one group, events of kindred names' : 'one group'
    return events.size > 1 ? [`${[...events.values()].join(' | ')}: wanted apart, given ${told}`] : []
  })
  return [...parted, ...joined]
}
