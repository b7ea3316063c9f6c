/**
 * The greatest total weight of a one-to-one assignment of rows to columns; rows and columns may stay alone.
 * `weights` is a full table of numbers from 0 up. The Hungarian method by shortest augmenting paths with
 * potentials (Jonker and Volgenant 1987), rows added one at a time: cubic in the shorter side.
 * @example greatestAssignment([[3, 2], [2, 0]]) // 4
 */
export const greatestAssignment = (weights: readonly (readonly number[])[]): number => {
  const columns = weights[0]?.length ?? 0
  if (columns === 0) return 0
  if (weights.length > columns) return greatestAssignment(transposed(weights))
  const state: State = {
    cost: (row, column) => -weights[row - 1]![column - 1]!,
    rowPotential: new Float64Array(weights.length + 1),
    columnPotential: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  }
  for (let row = 1; row <= weights.length; row++) addRow(state, row)
  let total = 0
  for (let column = 1; column <= columns; column++) {
    if (state.rowOf[column]! > 0) total -= state.cost(state.rowOf[column]!, column)
  }
  return total
}

/** Rows and columns are counted from 1; column 0 stands for the row that is being added. */
interface State {
  readonly cost: (row: number, column: number) => number
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
  readonly rowOf: Int32Array
}

const addRow = (state: State, row: number): void => {
  const { rowOf } = state
  rowOf[0] = row
  const least = new Float64Array(rowOf.length).fill(Infinity)
  const before = new Int32Array(rowOf.length)
  const reached = new Uint8Array(rowOf.length)
  let column = 0
  do {
    reached[column] = 1
    column = step(state, { column, least, before, reached })
  } while (rowOf[column] !== 0)
  while (column !== 0) {
    rowOf[column] = rowOf[before[column]!]!
    column = before[column]!
  }
}

interface Path {
  readonly column: number
  readonly least: Float64Array
  readonly before: Int32Array
  readonly reached: Uint8Array
}

/** Extends the search tree by its cheapest edge, keeps the potentials true, and gives the column it reached. */
const step = (state: State, { column, least, before, reached }: Path): number => {
  const { cost, rowOf, rowPotential, columnPotential } = state
  const row = rowOf[column]!
  let next = 0
  let delta = Infinity
  for (let j = 1; j < rowOf.length; j++) {
    if (reached[j]) continue
    const reduced = cost(row, j) - rowPotential[row]! - columnPotential[j]!
    if (reduced < least[j]!) {
      least[j] = reduced
      before[j] = column
    }
    if (least[j]! < delta) {
      delta = least[j]!
      next = j
    }
  }
  for (let j = 0; j < rowOf.length; j++) {
    if (reached[j]) {
      rowPotential[rowOf[j]!]! += delta
      columnPotential[j]! -= delta
    } else least[j]! -= delta
  }
  return next
}

const transposed = (table: readonly (readonly number[])[]): number[][] =>
  table[0]!.map((_, column) => table.map((row) => row[column]!))
