/** What a column holds, which says how it is printed. */
export type Unit = 'text' | 'count' | 'ms' | 'seconds' | 'MB' | 'percent' | 'ratio' | 'exponent'

export type Cell = string | number | null

export interface Table {
  readonly title: string
  readonly columns: readonly (readonly [name: string, unit: Unit])[]
  readonly rows: readonly (readonly Cell[])[]
  /** How it was measured, and what must be known to read it. */
  readonly notes?: readonly string[]
}

const digits = (value: number, decimals: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

const shown: Readonly<Record<Exclude<Unit, 'text'>, (value: number) => string>> = {
  count: (value) => digits(value, 0),
  ms: (value) => digits(value, value < 10 ? 1 : 0),
  seconds: (value) => digits(value, 1),
  MB: (value) => digits(value, 0),
  percent: (value) => digits(100 * value, 1),
  ratio: (value) => `${digits(value, value < 10 ? 2 : 0)} x`,
  exponent: (value) => digits(value, 2),
}

const cellText = (cell: Cell | undefined, unit: Unit): string => {
  if (cell === null || cell === undefined || Number.isNaN(cell)) return '-'
  return typeof cell === 'string' || unit === 'text' ? String(cell) : shown[unit](cell)
}

/**
 * A table as lines, words to the left and numbers to the right.
 * @example printTable({ title: 'Speed', columns: [['step', 'text'], ['words/s', 'count']], rows: [['token', 90000]] })
 */
export const printTable = ({ title, columns, rows, notes = [] }: Table): string => {
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, unit], i) => cellText(row[i], unit))),
  ]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  const aligned = (line: readonly string[]): string =>
    line
      .map((cell, i) => (columns[i]![1] === 'text' ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  const [head, ...body] = lines.map(aligned)
  return [title, '', ...[head, rule, ...body].map((line) => `  ${line}`), ...notes.map((note) => `  ${note}`)].join(
    '\n',
  )
}
