import type { Detail } from '../../../model/statement.ts'
import type { View } from '../../../pipeline/annotator.ts'
import type { Span } from '../../../text/span.ts'

export type Needs = View<'sentences' | 'clauses' | 'tokens' | 'mentions' | 'quantities' | 'figures'>

/** An attribute with the words that tell it. */
export interface Told extends Span {
  readonly detail: Detail
  readonly sentence: number
}
