import { dayRange } from '../../model/edtf.ts'
import type { CountingBody } from '../../model/counting-body.ts'
import { equalEstimates, pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureFacts } from '../../model/figure-facts.ts'
import { keysOf } from '../../model/scope.ts'

/** What ledgers are built with: facts of the story, and who counts. */
export interface LedgerFacts {
  readonly facts: FigureFacts
  readonly bodyOf: CountingBody
}

/**
 * Figures of one measure sorted into counters: those of one body with the same printed limits and place. A total is of
 * the whole story where its place is a country or is not printed; totals and single incidents are two things.
 * @example 47 'in clashes' and 58 of one body: two counters; 58 'in the protests' and 60 of it: one
 */
export const sortIntoCounters = (figures: readonly Figure[], known: LedgerFacts): readonly (readonly Figure[])[] => {
  const ranked = withHeadlines(
    figures.map((figure) => ({ figure, ...keyOf(figure, known) })),
    known.facts,
  )
  const wholes = Map.groupBy(
    ranked.filter(({ part }) => part === ''),
    ({ tally }) => tally,
  )
  const series = new Map([...wholes].map(([tally, items]) => [tally, seriesOf(items, known.facts)]))
  const sorted = Map.groupBy(ranked, ({ figure, tally, part }) =>
    part === '' || fits(figure, series.get(tally) ?? nothing, known.facts) ? tally : `${tally}|${part}`,
  )
  return [...sorted.values()].map((members) => members.map(({ figure }) => figure))
}

interface Placed {
  readonly figure: Figure
  /** Who counts, within which limits. */
  readonly tally: string
  /** Empty for a total of the whole; else of which place or incident it is. */
  readonly part: string
}

const keyOf = (figure: Figure, { facts, bodyOf }: LedgerFacts): Omit<Placed, 'figure'> => {
  const place = facts.placeOf(figure)
  const isWhole = figure.counts === 'total' && (place === null || facts.isCountry(place))
  return {
    tally: [
      bodyOf(figure) ?? figure.authority?.text.toLowerCase() ?? '',
      ...limits.map((role) => limitOf(figure, role)),
    ].join('|'),
    part: isWhole ? '' : `${figure.counts} ${place ?? ''}`,
  }
}

const limits = ['only', 'cause', 'by', 'excludes'] as const

/** An unrest is what all its deaths are counted in, and limits nothing; its clashes alone do. */
const umbrellas: ReadonlySet<string> = new Set(['protest'])

/** What limits a count, in words that are the same in both languages; not the name of who counts ("a count by X"). */
const limitOf = (figure: Figure, role: (typeof limits)[number]): string => {
  const parts = figure.scope.filter(
    (part) =>
      part.role === role &&
      (role !== 'cause' || Boolean(part.concept)) &&
      !(role === 'by' && figure.authority && part.start < figure.authority.end && figure.authority.start < part.end),
  )
  return [...new Set(parts.flatMap(keysOf))]
    .filter((key) => !umbrellas.has(key))
    .sort()
    .join(',')
}

/** A headline that names no body tells in short what the text tells in full: the equal number there is its own. */
const withHeadlines = (items: readonly Placed[], facts: FigureFacts): readonly Placed[] => {
  const byReport = Map.groupBy(items, ({ figure }) => figure.report)
  return items.map((item) => {
    if (item.figure.authority !== null || !facts.inTitle(item.figure)) return item
    const told = byReport
      .get(item.figure.report)
      ?.find(({ figure }) => !facts.inTitle(figure) && figure.authority && equalEstimates(figure, item.figure))
    return told ? { ...item, tally: told.tally, part: told.part } : item
  })
}

/** A count of the whole on its day. */
interface Point {
  readonly day: string
  readonly value: number
}

/** The counts of a whole in the order of days, and those of each day. */
interface Series {
  readonly points: readonly Point[]
  readonly on: ReadonlyMap<string, ReadonlySet<number>>
}

const nothing: Series = { points: [], on: new Map() }

const seriesOf = (items: readonly Placed[], facts: FigureFacts): Series => {
  const points = items.flatMap(({ figure }) => {
    const value = pointOf(figure)
    return value === null ? [] : [{ day: dayOf(figure, facts), value }]
  })
  const on = new Map<string, Set<number>>()
  for (const { day, value } of points) on.set(day, (on.get(day) ?? new Set()).add(value))
  return { points: points.toSorted((a, b) => compareDays(a.day, b.day)), on }
}

/**
 * Whether a number that seems to be of a part lies between the counts of the whole before and after it: then it is the
 * whole that was counted, for a part of it has fewer, and the place is that of something told beside it.
 * @example 48 'after a man was shot in Calca' between 47 and 49; not 18 'in Calca'
 */
const fits = (figure: Figure, { points, on }: Series, facts: FigureFacts): boolean => {
  const [day, value] = [dayOf(figure, facts), pointOf(figure)]
  if (value === null) return false
  if (on.get(day)?.has(value)) return true
  const before = points[firstFrom(points, (other) => other >= day) - 1]
  const after = points[firstFrom(points, (other) => other > day)]
  return after !== undefined && value <= after.value && (before === undefined || value >= before.value)
}

/** Where the counts of such days begin, or would stand. */
const firstFrom = (points: readonly Point[], isReached: (day: string) => boolean): number => {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(points[middle]!.day)) high = middle
    else low = middle + 1
  }
  return low
}

/** The day for which a figure holds, else that of its report; what has none comes last. */
export const dayOf = (figure: Figure, facts: FigureFacts): string =>
  dayRange(figure.asOf ?? facts.published(figure.report))?.first ?? '9999'

export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
