import type { Citation } from './citation.ts'

/** An independent text: a report and its reprints share one. */
export interface Origin {
  readonly id: string
  readonly reports: readonly string[]
  readonly basis: 'own' | 'reprint' | 'rewrite' | 'agency'
  /** The agency that is credited, as printed. */
  readonly agency: string | null
  /** Passages that the reports have in common. */
  readonly parts: readonly { readonly report: string; readonly start: number; readonly end: number }[]
  readonly evidence: readonly Citation[]
}
