import type { Citation } from './citation.ts'

/** Different words of the reports for one actor or act. */
export interface Label {
  readonly id: string
  /** An entity's id, or the words that name the thing most plainly. */
  readonly of: string | Citation
  readonly words: readonly Citation[]
}
