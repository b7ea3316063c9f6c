import type { Heading } from '../words/phrases.ts'

/** Words of a report, shown as they stand, with the report's letter and a remark of ours. */
export interface Quote {
  readonly letter: string
  readonly text: string
  readonly note: string | null
}

/** One thing that an account tells: a head of ours or of cited words, what it stands on, and why. */
export interface Item {
  readonly id: string | null
  readonly head: string
  readonly quotes: readonly Quote[]
  readonly notes: readonly string[]
}

export interface Section {
  readonly heading: Heading
  readonly items: readonly Item[]
  /** Said where there is nothing to list. */
  readonly empty: string | null
  /** How many more items there are than are listed. */
  readonly hidden: number
}

/** What every rendering shows, in its order. */
export interface AccountView {
  readonly summary: string
  readonly sections: readonly Section[]
}
