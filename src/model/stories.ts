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

/** A story that is no more, and the stories in which its reports are now. */
export interface RetiredStory {
  readonly id: string
  readonly into: readonly string[]
}

/** All stories of a collection, the latest first. */
export interface Stories {
  readonly stories: readonly GroupedStory[]
  readonly retired: readonly RetiredStory[]
}
