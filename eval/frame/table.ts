import type { Mark, PartResult, Published } from '../set.ts'
import type { Outcome } from './measure.ts'

const width = 100
const columns = { mark: 44, ours: 6, items: 8 } as const
const publishedAt = 2 + columns.mark + columns.ours + columns.items + 2

/** A share as per cent with one decimal; a dash where there was nothing to measure. */
export const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1))

const row = (mark: string, ours: string, items: string): string =>
  `  ${mark.padEnd(columns.mark)}${ours.padStart(columns.ours)}${items.padStart(columns.items)}`

/** Results as lines of at most 100 columns: a heading for each set and part, and a line for each mark. */
export const tableOf = (outcomes: readonly Outcome[]): readonly string[] => [
  `${row('', 'ours %', 'items')}  published %`,
  ...outcomes.flatMap(linesOf),
]

const linesOf = (outcome: Outcome): readonly string[] => {
  if ('missing' in outcome) return [`${outcome.name}: not there: ${outcome.missing}`]
  if ('failed' in outcome) return [`${outcome.name}: failed`]
  return outcome.results.flatMap(({ part, marks }) => [
    headingOf(outcome.name, part, outcome.measures),
    ...marks.flatMap(markLines),
  ])
}

/** The name of a set and its part, as headings and misses tell it. */
export const titleOf = (name: string, part: PartResult['part']): string => (part === 'all' ? name : `${name}/${part}`)

const headingOf = (name: string, part: PartResult['part'], measures: string): string =>
  `${titleOf(name, part)}: ${measures}`.slice(0, width)

const markLines = ({ name, share, items, published }: Mark): readonly string[] => {
  const [first = '', ...rest] = wrap(name, columns.mark - 1)
  const [beside = '', ...below] = wrap(published.map(toldOf).join('; '), width - publishedAt)
  const lines = [`${row(first, percent(share), String(items))}  ${beside}`.trimEnd()]
  for (let i = 0; i < Math.max(rest.length, below.length); i++) {
    lines.push(`  ${(rest[i] ?? '').padEnd(publishedAt - 2)}${below[i] ?? ''}`.trimEnd())
  }
  return lines
}

const toldOf = ({ by, share, note }: Published): string => `${by} ${percent(share)}${note ? ` (${note})` : ''}`

/** Breaks words into lines; a word that is longer than a line is broken too. */
const wrap = (text: string, most: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => long.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
