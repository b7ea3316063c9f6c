import type { Difference, Relation } from '../../model/difference.ts'
import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Context } from './context.ts'
import { isOne } from './counts.ts'

/** A difference with the figures that stand for its two sides. */
export interface Pair {
  readonly difference: Difference
  readonly a: Figure
  readonly b: Figure
}

/** What a reader wants to see first: what excludes itself, then what is open, then what explains itself. */
const points: Readonly<Partial<Record<Relation, number>>> = {
  contradiction: -60,
  correction: 0,
  undecided: 20,
  update: 30,
  scope: 40,
}

/** The differences that say something to a reader, as pairs: those of live counts, and the rest. */
export const pairsOf = (context: Context): { readonly live: readonly Pair[]; readonly rest: readonly Pair[] } => {
  const pairs = context.dossier.differences.flatMap((difference) => {
    const [a, b] = [context.figure(difference.a), context.figure(difference.b)]
    return a && b && difference.relation in points ? [{ difference, a, b }] : []
  })
  const ranked = pairs
    .map((pair) => ({ pair, rank: rank(pair, context) }))
    .toSorted((x, y) => x.rank - y.rank)
    .map(({ pair }) => pair)
  const isEcho = echoFinder(context)
  const live = ranked.filter((pair) => isTold(pair) && !isEcho(pair.a) && !isEcho(pair.b))
  const told = new Set(live)
  return { live, rest: ranked.filter((pair) => !told.has(pair) && pair.difference.relation === 'undecided') }
}

/** Parts, forecasts and what is replaced are told with their totals; here stand live counts against each other. */
const isTold = ({ difference, a, b }: Pair): boolean => {
  // A list that does not add up to its total is told by its parts.
  if (difference.because.code === 'figure-sum') return true
  const stated = difference.relation === 'correction' && difference.basis === 'stated'
  return (
    !isPersonBesideCount(a, b) &&
    [a, b].every(
      (figure) =>
        figure.measure !== 'other' &&
        !figure.otherEvent &&
        (figure.counts === 'total' || figure.counts === 'incident') &&
        (figure.standing === 'asserted' || stated),
    )
  )
}

/** One person who is told of beside a count of many is no other count, nor is one beside one. */
export const isPersonBesideCount = (a: Figure, b: Figure): boolean =>
  (isOne(a) && isOne(b)) || (isOne(a) && (pointOf(b) ?? 0) > 3) || (isOne(b) && (pointOf(a) ?? 0) > 3)

/** A headline's number that the text of the report prints as well, without a limit of its own. */
const echoFinder = (context: Context): ((figure: Figure) => boolean) => {
  const keyOf = (figure: Figure): string => `${figure.report} ${figure.measure} ${pointOf(figure)}`
  const body = new Set(context.dossier.figures.filter((figure) => !context.inTitle(figure)).map(keyOf))
  return (figure) =>
    context.inTitle(figure) && figure.scope.every((part) => part.role !== 'only') && body.has(keyOf(figure))
}

/** Lower comes first: across reports, what several tell, deaths, totals, figures with a day and a body. */
const rank = ({ difference, a, b }: Pair, context: Context): number => {
  const each = [a, b].map(
    (figure) =>
      (figure.counts === 'total' ? 0 : 5) +
      (figure.asOf === null ? 4 : 0) +
      (figure.authority === null ? 2 : 0) +
      (context.inTitle(figure) ? 2 : 0) -
      3 * Math.min(3, context.tellers(figure).length - 1),
  )
  const stated = difference.relation === 'correction' && difference.basis === 'stated'
  const within = a.report === b.report && !stated ? 40 : 0
  const minor = a.measure === 'killed' ? 0 : 20
  const near = Math.abs((pointOf(a) ?? 0) - (pointOf(b) ?? 0)) / Math.max(1, pointOf(a) ?? 1, pointOf(b) ?? 1)
  // One number twice says little, whatever it counts.
  const equal = difference.possible.includes('same') ? 15 : 0
  return points[difference.relation]! + equal + within + minor + 25 * near + each[0]! + each[1]!
}

/** Two numbers are set against each other once, by the pair that is told best. */
export const oncePerNumbers = (pairs: readonly Pair[]): readonly Pair[] => {
  const seen = new Set<string>()
  return pairs.filter(({ difference, a, b }) => {
    const key = [a.measure, difference.relation, ...[a, b].map((f) => `${f.low}/${f.best}/${f.high}`).sort()].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
