import type { Factuality } from './attribution.ts'
import type { Because } from './because.ts'
import type { Citation } from './citation.ts'

/** What several statements are about. */
export interface Matter {
  readonly id: string
  readonly citations: readonly Citation[]
  readonly claims: readonly string[]
}

export type ClaimStatus = 'corroborated' | 'repeated' | 'single-source' | 'conflicting'

/** Whether it is clear that reports tell the same, or only likely. */
export type Certainty = 'clear' | 'likely'

export interface ClaimCitation extends Citation {
  /** Sides that exclude each other, or that count one thing otherwise, are told apart by number, from 0. */
  readonly side: number
  /** `likely` where the claim is clear of other reports, and this one may only tell of something near. */
  readonly certainty: Certainty
  readonly attribution: string | null
  readonly factuality: Factuality
}

/**
 * One proposition of one or more reports, or several sides. These exclude each other where it is `conflicting`; else they
 * give other numbers of one happening, which `because` lists.
 */
export interface Claim {
  readonly id: string
  readonly status: ClaimStatus
  /** `likely` where some of the reports may only tell of something near: nothing but likeness speaks for it. */
  readonly certainty: Certainty
  readonly citations: readonly ClaimCitation[]
  readonly reports: readonly string[]
  readonly origins: readonly string[]
  /** Ids of entities, or of reports where the outlet itself is the source. */
  readonly primarySources: readonly string[]
  readonly because: Because
}

/** A claim that a report does not tell, and whether it could have. */
export interface Omission {
  readonly claim: string
  readonly absentFrom: readonly {
    readonly report: string
    readonly basis: 'omitted' | 'could-not-have' | 'not-known'
  }[]
}
