import type { ReadReport } from '../../model/story.ts'
import type {
  AdoptedRows,
  GroupedStory,
  PlacedReport,
  SavedStories,
  Stories,
  StoryAdded,
  StoryChanges,
  StoryPin,
  StoryPrint,
} from '../../model/stories.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { storyPrint } from './print.ts'
import { createTeller } from './teller.ts'

export { storyPrintVersion, storyPrint } from './print.ts'

/** Groups reports into stories as they come. */
export interface StoryKeeper {
  /**
   * Takes a report in, as it was read or as its print, and gives the id of its story and what else has changed. A print
   * that is there already changes nothing; another print of a report that is there takes its place.
   */
  add(report: ReadReport | StoryPrint): StoryAdded
  /** Takes a report out; one that is not there changes nothing. */
  remove(report: string): StoryChanges
  /**
   * Takes over what another keeper of the same collection has decided since both were the same, as rows of a store: reports
   * that came or moved, those taken out, stories that are no more, pins laid and lifted. It decides nothing of its own.
   */
  adopt(rows: AdoptedRows): void
  /** Lays down where reports belong: later grouping respects it. An earlier pin that says the contrary is taken back. */
  pin(pin: StoryPin): StoryChanges
  /** Takes back a pin that says the same. */
  unpin(pin: StoryPin): StoryChanges
  /** Joins the stories around each story anew, by what is rare in the collection as it now is; it takes as long as adding all. */
  settle(): StoryChanges
  /** The id of the story that a report is in; null where the report is not there. */
  storyOf(report: string): string | null
  /** One story as it now stands, with the reason of each membership; null where there is none of this id. */
  story(id: string): GroupedStory | null
  /** All stories as they now stand, with the reason of each membership. */
  stories(): Stories
  /** All that is needed to go on later, as plain data. */
  save(): SavedStories & { readonly reports: readonly PlacedReport[] }
}

/**
 * A keeper of stories. What it needs of a report is a pure function of the report; what it decides rests on the reports
 * that it has seen, and hardly on their order: each report that comes has the stories around it joined anew. Time grows
 * little more than in step with the number of reports.
 * @param saved what an earlier keeper saved, or the same rows from a store: prints with the ids of their stories, stories
 * that are no more, and pins
 * @example
 * const keeper = createStoryKeeper({ reports: rows, pins })
 * const { story, moved, retired } = keeper.add(read) // 'y-…', the rows to write
 */
export const createStoryKeeper = (saved: SavedStories | null = null): StoryKeeper => {
  const keeper = createKeeper(saved)
  const teller = createTeller(keeper)
  const idOf = (report: string): string | undefined => keeper.book.homeAt(keeper.placeOf(report) ?? -1)?.id
  return {
    add: (report) => {
      const print = 'extraction' in report ? storyPrint(report) : report
      keeper.add(print)
      return { story: idOf(print.report)!, ...keeper.book.changes() }
    },
    remove: (report) => {
      keeper.remove(report)
      return keeper.book.changes()
    },
    adopt: (rows) => {
      keeper.adopt(rows)
      teller.forget()
      keeper.book.changes()
    },
    pin: (pin) => {
      const lifted = keeper.pin(pin)
      teller.forget()
      return { ...keeper.book.changes(), lifted }
    },
    unpin: (pin) => {
      keeper.unpin(pin)
      teller.forget()
      return keeper.book.changes()
    },
    settle: () => {
      keeper.settle()
      return keeper.book.changes()
    },
    storyOf: (report) => idOf(report) ?? null,
    story: (id) => {
      const story = keeper.book.story(id)
      return story ? teller.tell(story) : null
    },
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
  const keeper = createKeeper()
  const prints = reports.map(storyPrint).sort(earliestFirst)
  for (const print of prints) keeper.add(print)
  keeper.settle()
  return { ...storiesOf(keeper), retired: [] }
}

const earliestFirst = (a: StoryPrint, b: StoryPrint): number =>
  (a.day ?? Infinity) === (b.day ?? Infinity)
    ? a.report < b.report
      ? -1
      : 1
    : (a.day ?? Infinity) - (b.day ?? Infinity)

const storiesOf = (keeper: Keeper): Stories => {
  const { tell } = createTeller(keeper)
  return { stories: [...keeper.book.stories()].map(tell).sort(latestFirst), retired: keeper.book.retired() }
}

const latestFirst = (a: GroupedStory, b: GroupedStory): number => {
  const [x, y] = [a.last ?? '', b.last ?? '']
  return x !== y ? (x > y ? -1 : 1) : a.id < b.id ? -1 : 1
}
