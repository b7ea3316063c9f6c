import type { ReadReport } from '../../model/story.ts'
import type { GroupedStory, Stories } from '../../model/stories.ts'
import { isoDay } from '../../text/edtf.ts'
import { followUpsOf } from './follow-ups.ts'
import { createKeeper, type Keeper, type KeptStory, type SavedStories } from './keeper.ts'
import { printOf } from './print.ts'
import { reasonOf } from './reasons.ts'

export type { SavedStories } from './keeper.ts'

/** Groups reports into stories as they come. */
export interface StoryKeeper {
  /** Takes a report in and gives the id of its story; a report that is there already changes nothing. */
  add(read: ReadReport): string
  /** Groups all reports anew, so that the order in which they came no longer counts. Ids of stories stay where most reports stay. */
  settle(): void
  /** All stories as they now stand, with the reason of each membership. */
  stories(): Stories
  /** All that is needed to go on later, as plain data. */
  save(): SavedStories
}

/**
 * A keeper of stories. What it needs of a report is a pure function of the report; what it decides rests on the reports
 * that it has seen, and hardly on their order: it groups all anew each time that they have become half as many more. Time
 * grows little more than in step with the number of reports.
 * @param saved what an earlier keeper saved
 * @example
 * const keeper = createStoryKeeper()
 * const story = keeper.add(read) // 'y-…'
 */
export const createStoryKeeper = (saved: SavedStories | null = null): StoryKeeper => {
  const keeper = createKeeper(saved)
  return {
    add: (read) => {
      keeper.add(printOf(read))
      return keeper.homeOf(read.report.id)
    },
    settle: keeper.settle,
    stories: () => storiesOf(keeper),
    save: keeper.save,
  }
}

/**
 * Puts reports into stories, each story the reports of one event. The same reports give the same stories in whatever
 * order they are given.
 * @example groupReports([quake, quakeToo, strike]).stories.length // 2
 */
export const groupReports = (reports: readonly ReadReport[]): Stories => {
  const keeper = createKeeper(null)
  keeper.addAll(reports.map(printOf))
  return storiesOf(keeper)
}

const storiesOf = (keeper: Keeper): Stories => {
  const stories = keeper.stories()
  const homes = new Map(stories.flatMap((story) => story.pool.members.map((at) => [at, story] as const)))
  return {
    stories: stories.map((story) => storyOf(story, homes, keeper)).sort(latestFirst),
    retired: keeper.retired(),
  }
}

const latestFirst = (a: GroupedStory, b: GroupedStory): number => {
  const [x, y] = [a.last ?? '', b.last ?? '']
  return x !== y ? (x > y ? -1 : 1) : a.id < b.id ? -1 : 1
}

const storyOf = (story: KeptStory, homes: ReadonlyMap<number, KeptStory>, { collection }: Keeper): GroupedStory => {
  const { prints } = collection
  const dayOf = (at: number): number => prints[at]!.day ?? Infinity
  const inOrder = story.pool.members.toSorted(
    (a, b) => dayOf(a) - dayOf(b) || (prints[a]!.report < prints[b]!.report ? -1 : 1),
  )
  const { first, last } = story.pool
  return {
    id: story.id,
    heading: prints[inOrder[0]!]!.heading,
    first: first === null ? null : isoDay(first),
    last: last === null ? null : isoDay(last),
    members: inOrder.map((at) => ({ report: prints[at]!.report, because: reasonOf(at, story, collection) })),
    follows: followUpsOf(story, homes, collection),
  }
}
