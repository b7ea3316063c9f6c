import type { Span } from '../text/span.ts'
import type { Key } from './signature.ts'

/** What of a clause another report may tell too, whatever its language: by this a report meets others of its story. */
export interface Anchors extends Span {
  readonly sentence: number
  readonly headline: boolean
  readonly keys: readonly Key[]
}
