import type { VerbGroup } from './tagged-groups.ts'
import type { Joint } from './cutting.ts'

/** A clause before it is described: its tokens, its verb, and the clause that it depends on. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly joint: Joint
  readonly group: VerbGroup | null
  /** Index of the part that it depends on, -1 where it depends on none. */
  readonly within: number
  /** Where the subject ends that a relative clause parts from its verb. */
  readonly subjectTo: number | null
  /** Where its subject begins, if that is not where it begins. */
  readonly subjectFrom?: number
}
