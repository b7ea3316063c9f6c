import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Context } from './context.ts'
import { figureWords } from './differences.ts'
import { itemOf, type Item, type Row } from './view.ts'

/** A counter as a column: how it is called, and what it stood at by day. */
interface Column {
  readonly head: string
  readonly byDay: ReadonlyMap<string, readonly Figure[]>
}

/** A counter with its head and its figures. */
export interface Named {
  readonly head: string
  readonly figures: readonly Figure[]
}

const mostColumns = 3
/** Holds the place of a day above the days: a page leaves an empty cell out. */
const noDay = '\u00a0'
const fewestDays = 3
const fewestRows = 2
/** Unless everything is asked for, the latest days stand for the rest. */
const mostRows = 20

/**
 * The longest counters of one measure day by day beside one another, where two of them have a number for the same day:
 * how far apart they are, and that each goes on by itself. Null where no two meet on two days.
 * @param group the title that its counters stand under
 */
export const sideBySide = (counters: readonly Named[], group: string, context: Context): Item | null => {
  const columns = counters
    .map(columnOf)
    .filter(({ byDay }) => byDay.size >= fewestDays)
    .toSorted((a, b) => b.byDay.size - a.byDay.size)
    .slice(0, mostColumns)
  const days = [...new Set(columns.flatMap(({ byDay }) => [...byDay.keys()]))].sort()
  const told = days.filter((day) => columns.filter(({ byDay }) => byDay.has(day)).length > 1)
  if (told.length < fewestRows) return null
  const heads: Row = {
    id: null,
    cells: cellsOf(
      noDay,
      columns.map(({ head }) => head),
    ),
    citations: [],
    ids: [],
  }
  return itemOf({
    group: `${group} · ${context.phrases.lines.sideBySide}`,
    rows: [heads, ...(context.all ? days : told.slice(-mostRows)).map((day) => rowOf(day, columns, context))],
  })
}

const columnOf = ({ head, figures }: Named): Column => ({
  head,
  byDay: Map.groupBy(
    figures.filter(({ asOf, standing, counts }) => asOf !== null && standing === 'asserted' && counts === 'total'),
    ({ asOf }) => asOf!,
  ),
})

const rowOf = (day: string, columns: readonly Column[], context: Context): Row => {
  const told = columns.map(({ byDay }) => byDay.get(day) ?? [])
  return {
    id: null,
    cells: cellsOf(context.day(day) ?? day, told.map(numbersOf)),
    citations: told.flatMap((figures) => figureWords(figures)),
    ids: [],
  }
}

/** As many cells in every table, so that a page can lay them out. */
const cellsOf = (day: string, values: readonly string[]): readonly string[] => [
  day,
  ...Array.from({ length: mostColumns }, (_, column) => values[column] ?? ''),
  '',
]

/** Each number once as it is printed, in digits where a report has them; where there is none a dash. */
const numbersOf = (figures: readonly Figure[]): string => {
  const byNumber = Map.groupBy(figures, (figure) => pointOf(figure))
  const words = [...byNumber.values()].map((same) => (same.find(({ text }) => /\d/.test(text)) ?? same[0]!).text)
  return words.join(' / ') || '–'
}
