import type { Citation } from './citation.ts'

/** A report that takes the place of an earlier one at the same address. */
export interface Version {
  readonly report: string
  readonly supersedes: string
  /** Sentences that the earlier one does not have. */
  readonly added: readonly Citation[]
  /** Sentences of the earlier one that this one no longer has. */
  readonly removed: readonly Citation[]
}
