import type { Span } from '../text/span.ts'

/** One thing that a statement can be recognised by. */
export interface Key {
  /** `kill` of the event lexicon as `e:kill`, a thing of both languages as `n:bridge`, a word as `w:plumber`. */
  readonly key: string
  /** From 0 (every text has it) to 1 (rare), by a fixed table of word frequencies. */
  readonly weight: number
}

/** What of a statement can be met again in another report, whatever its language; names, figures and times are left out. */
export interface Signature extends Span {
  /** The statement's id. */
  readonly statement: string
  readonly keys: readonly Key[]
}
