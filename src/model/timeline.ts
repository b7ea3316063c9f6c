import type { Citation } from './citation.ts'
import type { Granularity } from './time.ts'

export interface TimelineEntry {
  readonly id: string
  /** EDTF. */
  readonly value: string
  readonly precision: Granularity
  readonly incident: string | null
  readonly citations: readonly Citation[]
  /** Other days that reports give for the same; empty where they agree. */
  readonly conflict: readonly { readonly value: string; readonly citations: readonly Citation[] }[]
}
