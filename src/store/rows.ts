import type { FollowUp } from '../model/stories.ts'
import type { Citation } from '../model/citation.ts'

/** A report as a list shows it. */
export interface ReportRow {
  readonly id: string
  readonly source: string
  readonly story: string
  readonly outlet: string | null
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly textHash: string
  /** When its source was taken (ISO 8601). */
  readonly taken: string
}

/** A report that words were found in. */
export interface FoundReport extends ReportRow {
  readonly snippets: readonly Snippet[]
}

/** A piece of a report's text around words that were found. Offsets count UTF-16 units of the report's text. */
export interface Snippet {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where the words stand in the report's text. */
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** A story as a list shows it. */
export interface StoryRow {
  readonly id: string
  readonly heading: Citation | null
  readonly first: string | null
  readonly last: string | null
  readonly reports: number
  readonly outlets: readonly string[]
  readonly languages: readonly string[]
  readonly follows: readonly FollowUp[]
  readonly revision: number
}

/** What reports are asked for; all that is given must hold. */
export interface ReportQuery {
  /** Words that all stand in it; "words in quotes" stand together; a word with * behind it begins a word; -word stands nowhere. */
  readonly text?: string
  readonly story?: string
  /** The report of a source. */
  readonly source?: string
  readonly outlet?: string
  readonly language?: string
  /** Of one address: its versions. */
  readonly url?: string
  /** Days of publication, both included. */
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  /** What the page before gave as `next`. */
  readonly cursor?: string
}

/** What stories are asked for. `text`, `outlet` and `language` hold of one report of it at least. */
export interface StoryQuery {
  readonly text?: string
  readonly outlet?: string
  readonly language?: string
  /** Days: a story is there on any day from its first to its last. */
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly cursor?: string
}

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Where to go on; null behind the last. */
  readonly next: string | null
}
