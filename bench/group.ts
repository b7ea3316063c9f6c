import type { Table } from './table.ts'

/** What a group of measurements is told. */
export interface Asked {
  /** The folder with `bench` and `cases`; null where only the project's own texts are read. */
  readonly data: string | null
  /** Fewer words and rounds: to see that it runs, not to quote. */
  readonly quick: boolean
  /** Read 1,000 reports too, which takes minutes. */
  readonly memory: boolean
}

/** One subject of `npm run bench`. */
export interface Group {
  /** What `--only` asks for. */
  readonly name: string
  readonly measures: string
  run(asked: Asked): AsyncIterable<Table>
}
