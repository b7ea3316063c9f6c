import type { Because } from './because.ts'
import type { Citation } from './citation.ts'

/** A report's place in a story, and why it is there. */
export interface StoryMember {
  readonly report: string
  readonly because: Because
}

/** An earlier story that a story goes on from, without being the same event. */
export interface FollowUp {
  /** The earlier story's id. */
  readonly of: string
  readonly because: Because
}

/** Reports of one event, found among many. */
export interface GroupedStory {
  /** It stays while most of its reports stay together. */
  readonly id: string
  /** What the first report is headed by, else its first words; null where it has none. */
  readonly heading: Citation | null
  /** ISO days: of the earliest and the latest report whose day is known. */
  readonly first: string | null
  readonly last: string | null
  /** In the order of days; those without a day at the end. */
  readonly members: readonly StoryMember[]
  readonly follows: readonly FollowUp[]
}

/** A story that is no more, and the stories in which its reports are now; none where they were taken out. */
export interface RetiredStory {
  readonly id: string
  readonly into: readonly string[]
}

/** All stories of a collection, the latest first. */
export interface Stories {
  readonly stories: readonly GroupedStory[]
  readonly retired: readonly RetiredStory[]
}

/** When and where the main event of a report is set, as far as the report alone tells. */
export interface StorySetting {
  /** Days since 1970 on which it was published, else the day that it tells; null where neither is known. */
  readonly day: number | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Where the town lies, as `lat,lon` in degrees: it has other names in other languages. */
  readonly town: string | null
}

/** All that grouping needs of a report: plain data, small, and a pure function of the report. */
export interface StoryPrint extends StorySetting {
  /** Of the way in which prints are made: those of another version are to be made anew. */
  readonly version: number
  readonly report: string
  readonly language: string | null
  /**
   * What the report tells and another one may tell too: words, happenings, things, numbers, names. Keys and weights in
   * turns, the heaviest first. A key is a number of 32 bits, odd for a word of the report's language. How much an anchor
   * weighs rests on how rare it is by fixed tables, and on how often and how high in the report it stands.
   */
  readonly anchors: readonly number[]
  /** Where the heaviest names among the anchors stand, by key. */
  readonly names: Readonly<Record<string, Citation>>
  readonly heading: Citation | null
}

/**
 * A person's word on where reports belong, by their ids: in one story, or each in another one. It may name reports that
 * are not there yet. Of two pins that exclude each other the later one counts.
 */
export type StoryPin = { readonly together: readonly string[] } | { readonly apart: readonly string[] }

/** A report that is in another story than before. */
export interface MovedReport {
  readonly report: string
  /** The id of the story that it was in; null where it is new. */
  readonly from: string | null
  /** The id of the story that it is in; null where it was taken out. */
  readonly to: string | null
}

/** What is other than before, so that a store can write that alone. */
export interface StoryChanges {
  /** By the order of reports' ids. */
  readonly moved: readonly MovedReport[]
  readonly retired: readonly RetiredStory[]
  /** Pins that a later one took back. */
  readonly lifted: readonly StoryPin[]
}

/** What came of a report that was taken in. */
export interface StoryAdded extends StoryChanges {
  /** The id of its story. */
  readonly story: string
}

/** A report of a collection and the id of its story. */
export interface PlacedReport {
  readonly print: StoryPrint
  readonly story: string
}

/** The stories of a collection as rows of plain data; the order of reports does not count, that of pins does. */
export interface SavedStories {
  readonly reports: Iterable<PlacedReport>
  readonly retired?: Iterable<RetiredStory>
  /** The earliest first. */
  readonly pins?: Iterable<StoryPin>
}

/** What another keeper of the same collection has decided, as rows of plain data. */
export interface AdoptedRows extends SavedStories {
  /** Ids of reports that were taken out. */
  readonly gone?: Iterable<string>
  /** Pins that were taken back. */
  readonly lifted?: Iterable<StoryPin>
}
