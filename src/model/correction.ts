import type { Because } from './because.ts'
import type { Citation } from './citation.ts'
import type { Estimate } from './estimate.ts'
import type { ScopePart } from './figure.ts'

/**
 * Where a correction stands: words of a report, told apart from the same words elsewhere by what stands before and
 * behind them (a W3C TextQuoteSelector).
 */
export interface Anchor {
  /** The report's file, address or id. */
  readonly report: string
  readonly exact: string
  readonly prefix: string | null
  readonly suffix: string | null
}

/** Who corrected, when (ISO 8601) and why. */
interface Signed {
  readonly who: string
  readonly when: string
  readonly why: string
}

/** What two pieces of words can be said to be one or two of. */
export type Pairing = 'person' | 'claim' | 'incident'

/** What a person corrected. Words that a correction gives stand in the report, so that they can be cited. */
export type Correction = Signed &
  (
    | { readonly kind: 'not-a-figure'; readonly at: Anchor }
    | { readonly kind: 'figure-value'; readonly at: Anchor; readonly value: Estimate }
    | {
        readonly kind: 'figure-scope'
        readonly at: Anchor
        readonly scope: readonly { readonly role: ScopePart['role']; readonly at: Anchor }[]
      }
    /** EDTF; null where no day holds. */
    | { readonly kind: 'figure-as-of'; readonly at: Anchor; readonly asOf: string | null }
    | { readonly kind: 'figure-authority'; readonly at: Anchor; readonly authority: Anchor | null }
    /** `at` stands in what is said. */
    | { readonly kind: 'speaker'; readonly at: Anchor; readonly speaker: Anchor | null }
    /** Two people, claims or incidents are one, or one is two. */
    | { readonly kind: 'one' | 'two'; readonly what: Pairing; readonly at: Anchor; readonly and: Anchor }
    /** What is known of a report; `copyOf` names the report that it was copied from, `own` says it is nobody's copy. */
    | {
        readonly kind: 'report'
        readonly report: string
        readonly published?: string
        readonly outlet?: string
        readonly origin?: { readonly kind: 'own' } | { readonly kind: 'copy'; readonly of: string }
      }
    | { readonly kind: 'note'; readonly at: Anchor; readonly note: string }
  )

/** A correction as a dossier shows it. */
export interface AppliedCorrection {
  readonly id: string
  readonly correction: Correction
  /**
   * `lost` where its words are no longer found, or found more than once; `overridden` by a later one on the same thing;
   * `idle` where its words are there, but nothing that it could change.
   */
  readonly standing: 'applied' | 'lost' | 'overridden' | 'idle'
  readonly because: Because
  /** The words that it was found at. */
  readonly citations: readonly Citation[]
  /** Ids of the dossier's items that it changed. */
  readonly items: readonly string[]
}
