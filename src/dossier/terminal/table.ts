import type { Row } from '../account/view.ts'
import { columnsOf, fit, padTo } from './lines.ts'

/** A cell that is longer is broken into lines, within its column. */
const widest = 24
const gap = 2

/** The columns of a table: as wide as their widest cell, the last one as wide as is left. */
export const columnWidths = (rows: readonly Row[]): readonly number[] => {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length - 1))
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, Math.min(widest, columnsOf(row.cells[column] ?? ''))), 1),
  )
}

/** The lines of a row, each cell in its column; what is longer goes on below, within its column. */
export const rowLines = (row: Row, widths: readonly number[], width: number): readonly string[] => {
  const taken = widths.reduce((sum, column) => sum + column + gap, 0)
  if (isCramped(row, width - taken)) return stackedLines(row, widths, width)
  const cells = row.cells.map((cell, column) =>
    fit(cell, column < row.cells.length - 1 ? (widths[column] ?? widest) : Math.max(16, width - taken)),
  )
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) =>
        column < row.cells.length - 1 ? padTo(lines[line] ?? '', (widths[column] ?? 0) + gap) : (lines[line] ?? ''),
      )
      .join('')
      .trimEnd(),
  )
}

/** A last column that is narrower makes a long cell a tall one. */
const narrowest = 34

const isCramped = ({ cells }: Row, left: number): boolean =>
  cells.length > 1 && left < narrowest && columnsOf(cells.at(-1)!) > left

/** Where there is no room beside: the long cell below the others. */
const stackedLines = ({ cells }: Row, widths: readonly number[], width: number): readonly string[] => {
  const others = cells.slice(0, -1)
  const side = others
    .map((cell, column) => padTo(cell, Math.max(widths[column] ?? 0, columnsOf(cell)) + gap))
    .join('')
    .trimEnd()
  return [
    ...(columnsOf(side) <= width ? [side] : fit(others.join('  '), width)),
    ...fit(cells.at(-1)!, width - 2).map((line) => `  ${line}`),
  ]
}
