import type { Span } from '../text/span.ts'

/** A sentence, headline or line. `index` counts from 0 in the order of the text. */
export interface Sentence extends Span {
  readonly index: number
  /** The block of the report that it stands in. */
  readonly block: number
  readonly role: 'title' | 'heading' | 'body'
}
