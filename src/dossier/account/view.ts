import type { Heading } from '../words/phrases.ts'

/** Words of reports, shown as they stand, with the letters of the reports that print them and a remark of ours. */
export interface Quote {
  readonly letters: readonly string[]
  /** A passage in one piece or several, or single wordings side by side. */
  readonly kind: 'passage' | 'wordings'
  readonly pieces: readonly string[]
  readonly note: string | null
}

/** A line of a table. Cited words in a cell stand in quotation marks; the last cell may be long. */
export interface Row {
  readonly id: string | null
  readonly cells: readonly string[]
}

/** One thing that an account tells: a head of ours or of cited words, what it stands on, and why. */
export interface Item {
  readonly id: string | null
  /** The title under which it stands together with those beside it that have the same one. */
  readonly group: string | null
  /** May be empty where the rest says all. */
  readonly head: string
  readonly rows: readonly Row[]
  readonly quotes: readonly Quote[]
  readonly notes: readonly string[]
}

export interface Section {
  readonly heading: Heading
  readonly items: readonly Item[]
  /** Said where there is nothing to list. */
  readonly empty: string | null
  /** How many more things there are than are listed. */
  readonly hidden: number
}

/** What every rendering shows, in its order. */
export interface AccountView {
  /** Lines at the top: what there is, and what came of it. */
  readonly summary: readonly string[]
  readonly sections: readonly Section[]
}

/** An item of the parts that it has. */
export const itemOf = (parts: Partial<Item>): Item => ({
  id: null,
  group: null,
  head: '',
  rows: [],
  quotes: [],
  notes: [],
  ...parts,
})
