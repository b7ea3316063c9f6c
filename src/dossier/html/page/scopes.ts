import type { Difference } from '../../../model/difference.ts'
import { pointOf } from '../../../model/estimate.ts'
import type { Figure, Measure } from '../../../model/figure.ts'
import { shorten } from '../../../text/shorten.ts'
import type { Context } from '../../account/context.ts'
import { isOne } from '../../account/counts.ts'
import { figureWords, relationInWords } from '../../account/differences.ts'
import { citedAs, type Grounds } from '../../account/view.ts'

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
const mostParts = 8
const mostWords = 4

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

const bodyOf = (figures: readonly Figure[], context: Context): string | null => {
  const named = figures.find(({ authority }) => context.entity(authority?.entity ?? null))
  return (
    context.entity(named?.authority?.entity ?? null)?.name ??
    figures.find(({ authority }) => authority)?.authority?.text ??
    null
  )
}

/** What is printed as a part of a figure, by the report that prints most parts of it, each number and word once. */
const partsOf = (figures: readonly Figure[], context: Context): readonly Figure[] => {
  const ids = new Set(figures.map(({ id }) => id))
  const parts = context.dossier.figures.filter(({ partOf }) => partOf !== null && ids.has(partOf))
  const byReport = [...Map.groupBy(parts, ({ report }) => report).values()].toSorted((a, b) => b.length - a.length)
  const own = (byReport[0] ?? []).toSorted((a, b) => a.start - b.start)
  const once = new Map(
    own.toReversed().map((part) => [`${pointOf(part)} ${part.counted?.text.toLowerCase() ?? part.start}`, part]),
  )
  return [...once.values()].toSorted((a, b) => a.start - b.start).slice(0, mostParts)
}

/** Limits by role, their words once; parts with a number of their own are told as parts. */
const limitsOf = (figures: readonly Figure[], parts: readonly Figure[], context: Context): ScopeRow['limits'] => {
  const scope = figures.flatMap(({ scope: own }) => own)
  // What is included is told by its parts, where these have numbers.
  const left = scope.filter(({ role }) => role !== 'includes' || parts.length === 0)
  const places = figures
    .flatMap(({ place }) => (place ? [{ role: 'place' as const, text: place.text }] : []))
    .slice(0, 1)
  return [...Map.groupBy([...left, ...places], ({ role }) => role)].map(([role, own]) => {
    const words = [...new Map(own.map(({ text }) => [text.toLowerCase(), context.cited(text)])).values()]
    const rest = words.length > mostWords ? ` +${words.length - mostWords}` : ''
    return { role: context.phrases.scopeRoles[role], words: words.slice(0, mostWords).join(', ') + rest }
  })
}

const longest = 70
const tellingRoles = ['only', 'cause', 'excludes', 'place'] as const

/** The narrowest limit, else the parts. */
const briefLimit = (figures: readonly Figure[], parts: readonly Figure[], context: Context): string | null => {
  const scope = figures.flatMap(({ scope: own }) => own)
  const found = tellingRoles.flatMap((role) => scope.filter((limit) => limit.role === role).toSorted(byLength))[0]
  if (found) return `${context.phrases.scopeRoles[found.role]} ${context.cited(shorten(found.text, longest))}`
  const included = scope.filter(({ role }) => role === 'includes').map(({ text }) => text)
  const numbered = parts.map(({ text, counted }) => [text, counted?.text].filter(Boolean).join(' '))
  const named = numbered.length > 0 ? numbered : included
  if (named.length === 0) return null
  return `${context.phrases.scopeRoles.includes} ${shorten(named.slice(0, 3).map(context.cited).join(', '), longest)}`
}

const byLength = (a: { readonly text: string }, b: { readonly text: string }): number => b.text.length - a.text.length

/** Parts that stand one after the other and make up the figure: two or more, all of them exact. */
const sumOf = (figure: Figure, parts: readonly Figure[]): readonly number[] => {
  const whole = pointOf(figure)
  const numbers = parts.map(({ best }) => best)
  for (let from = 0; from < numbers.length; from++) {
    let sum = 0
    for (let to = from; to < numbers.length; to++) {
      const number = numbers[to]
      if (number === null || number === undefined) break
      sum += number
      if (sum === whole && to > from) return numbers.slice(from, to + 1).flatMap((one) => one ?? [])
    }
  }
  return []
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
