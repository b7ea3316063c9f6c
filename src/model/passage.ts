import type { Span } from '../text/span.ts'

/** A paragraph's word shingles, for finding copies without the text. */
export interface Passage extends Span {
  readonly block: number
  /** Hashes of runs of five words, sorted, each once. */
  readonly shingles: readonly number[]
  /** Number of words. */
  readonly words: number
}
