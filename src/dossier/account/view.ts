import type { Citation } from '../../model/citation.ts'
import type { Heading } from '../words/phrases.ts'

/** What words of a report are there for. */
export type CitedKind = 'figure' | 'time' | 'name' | 'label' | 'saying' | 'statement' | 'copied'

/** Words that something in an account stands on, exactly as and where their report has them. */
export interface Cited extends Citation {
  readonly kind: CitedKind
}

/** What a part of an account stands on: it is shown by renderings that can lead a reader to it. */
export interface Grounds {
  /** Words that are shown come first. */
  readonly citations: readonly Cited[]
  /** What of the dossier it shows. */
  readonly ids: readonly string[]
}

/** Words of reports, shown as they stand, with the letters of the reports that print them and a remark of ours. */
export interface Quote extends Grounds {
  readonly letters: readonly string[]
  /** A passage in one piece or several, or single wordings side by side. */
  readonly kind: 'passage' | 'wordings'
  readonly pieces: readonly string[]
  readonly note: string | null
}

/** A line of a table. Cited words in a cell stand in quotation marks; the last cell may be long. */
export interface Row extends Grounds {
  /** What it is called where all items are listed by their ids. */
  readonly id: string | null
  readonly cells: readonly string[]
}

/** One thing that an account tells: a head of ours or of cited words, what it stands on, and why. */
export interface Item extends Grounds {
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
  citations: [],
  ids: parts.id ? [parts.id] : [],
  ...parts,
})

/** Citations of one kind, without whatever else the things cited hold. */
export const citedAs = (kind: CitedKind, citations: readonly Citation[]): readonly Cited[] =>
  citations.map(({ report, start, end, text }) => ({ report, start, end, text, kind }))

/** Words within a report as citations of it. */
export const citedIn = (
  report: string,
  kind: CitedKind,
  words: readonly (Omit<Citation, 'report'> | null)[],
): readonly Cited[] =>
  words.flatMap((entry) =>
    entry && entry.start < entry.end ? [{ report, start: entry.start, end: entry.end, text: entry.text, kind }] : [],
  )
