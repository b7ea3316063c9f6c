import type { Difference } from '../../../model/difference.ts'
import { pointOf } from '../../../model/estimate.ts'
import type { Figure, Measure } from '../../../model/figure.ts'
import type { Context } from '../../account/context.ts'
import { isOne } from '../../account/counts.ts'
import { figureWords, relationInWords } from '../../account/differences.ts'
import { citedAs, type Grounds } from '../../account/view.ts'
import { bodyOf, briefLimit, limitsOf, partsOf, sumOf } from './scope-parts.ts'

/** What the counts of one measure take in, side by side, and why each differs from the one before it. */
export interface ScopeTable {
  readonly measure: Measure
  readonly rows: readonly ScopeRow[]
}

export interface ScopeRow {
  readonly part: Grounds
  readonly figure: Figure
  /** Who counts, as printed or by name. */
  readonly body: string | null
  readonly day: string | null
  /** The limits of what is counted: a role, and cited words. */
  readonly limits: readonly { readonly role: string; readonly words: string }[]
  /** What says most of what it takes in, in few words. */
  readonly limit: string | null
  /** Parts that are printed with it, each with its number. */
  readonly parts: readonly { readonly number: string; readonly what: string | null }[]
  /** Those of the numbers that add up to it; none where they do not, or where that cannot be said. */
  readonly sum: readonly number[]
  /** How it goes with the row before. */
  readonly beside: {
    readonly difference: Difference
    readonly relation: string
    readonly reason: string
    readonly other: string
  } | null
}

const mostRows = 8

/** A table for each measure of casualties with several counts. */
export const scopesOf = (context: Context): readonly ScopeTable[] => {
  const between = differencesBetween(context)
  return context.dossier.ledgers
    .filter(({ measure }) => measure !== 'other')
    .map(({ measure, counters }) => {
      const figures = counters.flatMap(({ points }) => lastOf(points, context) ?? [])
      const ends = endsOf(figures)
      const known = figures.filter((figure) => ends.has(figure) || isTelling(figure, context))
      const once = [...new Map(known.map((figure) => [figure.id, figure])).values()]
      const shown = mostTold(once, context).toSorted(byNumber)
      return {
        measure,
        rows: shown.map((figure, at) => rowOf(figure, { before: shown[at - 1] ?? null, between, context })),
      }
    })
    .filter(({ rows }) => rows.length > 1)
}

/** The latest live count of a counter, as the figure that says most of it. */
const lastOf = (points: readonly string[], context: Context): Figure | null => {
  const byId = points.flatMap((id) => context.figure(id) ?? [])
  const live = byId.filter(
    (figure) =>
      figure.standing === 'asserted' &&
      (figure.counts === 'total' || figure.counts === 'incident') &&
      !figure.otherEvent &&
      !isOne(figure) &&
      (pointOf(figure) ?? 0) > 0,
  )
  const last = live.at(-1)
  return last ? (context.figure(last.group ?? last.id) ?? last) : null
}

/** The lowest and the highest: between them lie all others. */
const endsOf = (figures: readonly Figure[]): ReadonlySet<Figure> => {
  const totals = figures.filter(({ counts }) => counts === 'total')
  const sorted = (totals.length > 0 ? totals : figures).toSorted(byNumber)
  return new Set([sorted[0], sorted.at(-1)].filter((figure) => figure !== undefined))
}

/** A count of which nothing is told but the number says nothing of why others differ. */
const isTelling = (figure: Figure, context: Context): boolean =>
  figure.authority !== null || figure.scope.length > 0 || context.tellers(figure).length > 1

/** Those that several reports tell, that say who counts what, and that are told outside of headlines. */
const mostTold = (figures: readonly Figure[], context: Context): readonly Figure[] =>
  figures
    .map((figure) => ({ figure, weight: weightOf(figure, context) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostRows)
    .map(({ figure }) => figure)

const weightOf = (figure: Figure, context: Context): number =>
  3 * Math.min(4, context.tellers(figure).length) +
  (figure.authority === null ? 0 : 3) +
  Math.min(3, figure.scope.length) +
  (figure.counts === 'total' ? 4 : 0) -
  (context.inTitle(figure) ? 3 : 0)

const byNumber = (a: Figure, b: Figure): number =>
  (pointOf(b) ?? 0) - (pointOf(a) ?? 0) || (a.asOf ?? '9').localeCompare(b.asOf ?? '9')

const rowOf = (
  figure: Figure,
  {
    before,
    between,
    context,
  }: { readonly before: Figure | null; readonly between: Between; readonly context: Context },
): ScopeRow => {
  const members = [figure, ...context.members(figure).filter(({ id }) => id !== figure.id)]
  const parts = partsOf(members, context)
  const difference = before && between(before, figure)
  return {
    figure,
    part: { citations: [...figureWords(members), ...citedAs('figure', parts)], ids: [] },
    body: bodyOf(members, context),
    day: context.day(figure.asOf),
    limits: limitsOf(members, parts, context),
    limit: briefLimit(members, parts, context),
    parts: parts.map(({ text, counted }) => ({ number: text, what: counted && context.cited(counted.text) })),
    sum: sumOf(figure, parts),
    beside:
      before && difference
        ? {
            difference,
            relation: relationInWords(difference, context),
            reason: context.reason(difference.because, false),
            other: before.text,
          }
        : null,
  }
}

type Between = (a: Figure, b: Figure) => Difference | null

const differencesBetween = (context: Context): Between => {
  const key = (a: string, b: string): string => [a, b].toSorted().join(' ')
  const known = new Map(
    context.dossier.differences.flatMap((difference) => {
      const [a, b] = [context.figure(difference.a), context.figure(difference.b)]
      return a && b ? [[key(a.id, b.id), difference]] : []
    }),
  )
  return (a, b) => known.get(key(a.id, b.id)) ?? null
}
