import type { Measure } from './figure.ts'

/** A count that a user gives to hold reports against: no report, and never counted as one. */
export interface Reference {
  readonly measure: Measure
  /** Who counted. */
  readonly body: string
  /** What it takes in, in the user's words; null where they say nothing. */
  readonly scope: string | null
  /** EDTF day for which it holds; null where it is not given. */
  readonly day: string | null
  readonly value: number
  /** Where it was published. */
  readonly published: string | null
}
