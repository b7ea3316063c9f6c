/** A value of a table; null is an empty field. */
export type Cell = string | number | null

/**
 * A table as comma-separated values (RFC 4180). Words that a spreadsheet would run as a formula are set behind an apostrophe.
 * @example separated(['a', 'b'], [[1, 'x, "y"']]) // 'a,b\r\n1,"x, ""y"""\r\n'
 */
export const separated = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')

const field = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
