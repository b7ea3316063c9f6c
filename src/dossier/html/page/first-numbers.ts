import type { Relation } from '../../../model/difference.ts'
import { pointOf } from '../../../model/estimate.ts'
import type { Context } from '../../account/context.ts'
import { rangesOf } from '../../account/ranges.ts'
import type { PagePhrases } from '../../words/page/phrases.ts'
import { fill } from '../../words/phrases.ts'
import type { First, Known } from './first-thing.ts'
import type { ScopeRow, ScopeTable } from './scopes.ts'

/** Between which numbers the deaths lie, who counts, and why the counts differ. */
export const numbers = ({ scopes, context, words }: Known): readonly First[] => {
  const [table] = scopes
  const rows = table?.rows ?? []
  const range = table ? rangeOf(table, context) : rangesOf(context)[0]
  if (range === undefined) return []
  const reasons = reasonsOf(rows, words).join('; ')
  return [
    {
      label: words.lines.numbers,
      told: [`${capital(range)}.`, fill(words.lines.numbersWhy, { reasons })].filter((line) => line !== '').join(' '),
      quotes: [],
      counts: mostCounted(rows, context),
      more: table ? `scopes-${table.measure}` : 'figures',
    },
  ]
}

/** How the counts differ, what is certain before what may be. */
const reasonsOf = (rows: readonly ScopeRow[], { differ, lines }: PagePhrases): readonly string[] => {
  const all = rows.flatMap(({ beside }) => beside?.difference ?? [])
  const certain = new Set(all.flatMap(({ relation }) => (relation === 'undecided' ? [] : [relation])))
  const possible = new Set(all.flatMap(({ relation, possible: open }) => (relation === 'undecided' ? open : [])))
  const telling = (relations: ReadonlySet<Relation>): readonly Relation[] =>
    [...relations].filter((relation) => relation !== 'same' && relation !== 'compatible')
  return [
    ...telling(certain).map((relation) => differ[relation]),
    ...telling(possible.difference(certain)).map((relation) => fill(lines.perhaps, { reason: differ[relation] })),
  ].slice(0, mostReasons)
}

const mostReasons = 3
/** Between the lowest and the highest total of a table, as they are printed. */
const rangeOf = ({ measure, rows }: ScopeTable, context: Context): string => {
  const { lines, measures } = context.phrases
  // What is told of one group of one incident is no total.
  const totals = rows.filter(
    ({ figure, current }) =>
      current && (figure.counts === 'total' || figure.scope.every(({ role }) => role !== 'only')),
  )
  const [highest, lowest] = [totals[0] ?? rows[0]!, totals.at(-1) ?? rows.at(-1)!]
  const printed = ({ figure: { text } }: ScopeRow): string => (/^[\d.,]+$/.test(text) ? text : context.cited(text))
  const range =
    pointOf(highest.figure) === pointOf(lowest.figure)
      ? printed(highest)
      : fill(lines.range, { low: printed(lowest), high: printed(highest) })
  return `${measures[measure]}: ${range}`
}

const mostCounts = 6

/** Those that name who counts first, in the order of the table. */
const mostCounted = (rows: readonly ScopeRow[], context: Context): readonly ScopeRow[] => {
  const numbers = rows.map(({ figure }) => pointOf(figure))
  // A headline's number says less than the same number with who counts it.
  const told = rows.filter(
    ({ figure, current }) =>
      current && (!context.inTitle(figure) || numbers.filter((number) => number === pointOf(figure)).length === 1),
  )
  const kept = told.toSorted((a, b) => Number(b.body !== null) - Number(a.body !== null)).slice(0, mostCounts)
  return rows.filter((row) => kept.includes(row))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
