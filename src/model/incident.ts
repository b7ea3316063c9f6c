import type { Attribute } from './mention.ts'

/** One happening at a place and a time. */
export interface Incident {
  readonly id: string
  /** EDTF. */
  readonly when: string | null
  /** Entity id of the place. */
  readonly where: string | null
  readonly reports: readonly string[]
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
