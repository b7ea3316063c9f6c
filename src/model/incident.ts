import type { Citation } from './citation.ts'
import type { Attribute } from './mention.ts'
import type { Granularity } from './time.ts'

/**
 * Where the day of an incident is from: `stated` in a clause that tells it, `carried` from another clause of the
 * report, or `inferred` from the day of publication, which is then no day that anybody told.
 */
export type DayBasis = 'stated' | 'carried' | 'inferred'

/** The day of a report's main event, with the words that say it; none where it is inferred. */
export interface EventDay {
  /** EDTF. */
  readonly value: string
  readonly basis: DayBasis
  readonly citation: Citation | null
}

/** How one report tells its main event, in headline and lead. */
export interface Telling {
  readonly report: string
  /** The predicate and all behind it. */
  readonly what: Citation
  readonly who: Citation | null
  readonly where: Citation | null
  readonly when: EventDay | null
}

/** One happening at a place and a time. */
export interface Incident {
  readonly id: string
  /** EDTF; `basis` says whether a report told it. */
  readonly when: string | null
  readonly precision: Granularity | null
  readonly basis: DayBasis | null
  /** Entity id of the place. */
  readonly where: string | null
  /** The words of the report that tells it first; null where it is known by a figure or a victim alone. */
  readonly what: Citation | null
  readonly reports: readonly string[]
  /** How the reports tell it whose main event it is. */
  readonly tellings: readonly Telling[]
  readonly figures: readonly string[]
  readonly victims: readonly string[]
  /** The incident that it is part of. */
  readonly within: string | null
}

export interface Victim {
  readonly id: string
  readonly entity: string | null
  readonly outcome: string
  readonly standing: 'reported' | 'withdrawn' | 'denied'
  readonly attributes: readonly Attribute[]
  readonly incident: string | null
}
