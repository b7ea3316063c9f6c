import type { Difference } from '../../../model/difference.ts'
import { pointOf } from '../../../model/estimate.ts'
import type { Figure, Measure } from '../../../model/figure.ts'
import type { Context } from '../../account/context.ts'
import { isOne } from '../../account/counts.ts'
import { figureWords, relationInWords } from '../../account/differences.ts'
import { citedAs, type Grounds } from '../../account/view.ts'
import { bodyOf, briefLimit, limitsOf, partsOf, sumOf, type Limit } from './scope-parts.ts'

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
  readonly limits: readonly Limit[]
  /** What says most of what it takes in, in few words. */
  readonly limit: string | null
  /** Parts that are printed with it, each with its number. */
  readonly parts: readonly { readonly number: string; readonly what: string | null }[]
  /** Those of the numbers that add up to it; none where they do not, or where that cannot be said. */
  readonly sum: readonly number[]
  /** Whether it is the latest of its counter, or says who counts. */
  readonly current: boolean
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
      const counted = counters.map(({ points }) => liveOf(points, context))
      const latest = new Set(counted.flatMap((own) => own.at(-1) ?? []))
      const ends = endsOf([...latest])
      const known = counted.flat().filter((figure) => ends.has(figure) || isTelling(figure, context))
      const shown = mostTold([...new Set(known)], latest, context).toSorted(byNumber)
      return {
        measure,
        rows: shown.map((figure, at) => ({
          ...rowOf(figure, { before: shown[at - 1] ?? null, between, context }),
          current: latest.has(figure) || figure.authority !== null,
        })),
      }
    })
    .filter(({ rows }) => rows.length > 1)
}

/** The live counts of a counter in their order, each as the figure that says most of it. */
const liveOf = (points: readonly string[], context: Context): readonly Figure[] =>
  points
    .flatMap((id) => context.figure(id) ?? [])
    .filter(
      (figure) =>
        figure.standing === 'asserted' &&
        (figure.counts === 'total' || figure.counts === 'incident') &&
        !figure.otherEvent &&
        !isOne(figure) &&
        (pointOf(figure) ?? 0) > 0,
    )
    .map((figure) => context.figure(figure.group ?? figure.id) ?? figure)

/** The lowest and the highest: between them lie all others. */
const endsOf = (figures: readonly Figure[]): ReadonlySet<Figure> => {
  const totals = figures.filter(({ counts }) => counts === 'total')
  const sorted = (totals.length > 0 ? totals : figures).toSorted(byNumber)
  return new Set([sorted[0], sorted.at(-1)].filter((figure) => figure !== undefined))
}

/** A count of which nothing is told but the number says nothing of why others differ. */
const isTelling = (figure: Figure, context: Context): boolean =>
  figure.authority !== null || figure.scope.length > 0 || context.tellers(figure).length > 1

/** Those that several reports tell, the latest of each counter, and those that say who counts what and are told outside of headlines. */
const mostTold = (figures: readonly Figure[], latest: ReadonlySet<Figure>, context: Context): readonly Figure[] =>
  figures
    .map((figure) => ({ figure, weight: weightOf(figure, context) + (latest.has(figure) ? 3 : 0) }))
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
): Omit<ScopeRow, 'current'> => {
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
