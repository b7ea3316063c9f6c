import type { Measure, ScopePart } from './figure.ts'
import type { Citation } from './citation.ts'

/** A running tally: one measure, one scope, one counting body. */
export interface Counter {
  readonly id: string
  readonly scope: readonly (Citation & Pick<ScopePart, 'role' | 'basis'>)[]
  /** Entity id of the counting body; null where it is not told. */
  readonly authority: string | null
  readonly since: string | null
  /** Figure ids in as-of order. */
  readonly points: readonly string[]
}

/** All counters of one measure. */
export interface Ledger {
  readonly measure: Measure
  readonly counters: readonly Counter[]
  readonly lowest: number | null
  readonly highest: number | null
}
