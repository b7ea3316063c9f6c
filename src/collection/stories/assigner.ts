import type { GroupedStory, RetiredStory, StoryChanges, StoryKeeper, StoryPin, StoryPrint } from '../../index.ts'
import { heard } from '../heard.ts'
import { unpack, type Assignment, type Desk, type Entry, type Store, type UnplacedReading } from '../../store/index.ts'
import { currentKeeper, type KeptKeeper } from './keeper.ts'
import { createWrittenRows } from './written-rows.ts'

/** Puts reports into stories. Only one assigns at a time, in this process and in all others. */
export interface Assigner {
  /**
   * Places the readings by this fingerprint that are in no story yet, in the order in which their sources were taken.
   * @param isReady asked of each source; nothing behind the first that is not is placed
   */
  placeAll(fingerprint: string, isReady?: (source: string) => boolean): Promise<Placed>
  /** Places readings at a desk that is held already, in one write. */
  placeThese(readings: readonly UnplacedReading[], desk: Desk): Promise<void>
  /** Takes reports out of their stories for good; what is asked for is written together with it. Gives stories that are other now. */
  remove(asked: () => Promise<Removal>): Promise<readonly string[]>
  /** Lays down what a person says, and writes it into the journal. */
  pin(pins: readonly StoryPin[], entry: (changed: readonly string[]) => Entry): Promise<readonly string[]>
}

export interface Placed {
  readonly reports: number
  /** Stories that are new or other than before. */
  readonly stories: readonly string[]
  /** Stories that are no more. */
  readonly gone: readonly string[]
}

/** Reports that are to be in no story, and what that is written with. */
export interface Removal {
  readonly reports: readonly string[]
  /** Stories whose rows are to be written anew, whether they are other or not. */
  readonly touched: readonly string[]
  readonly forgotten: NonNullable<Assignment['forgotten']>
  entry(changed: readonly string[]): Entry
}

/** So many are placed in one write: enough that a write is cheap for each, and few enough that nobody waits long. */
const batch = 200
/** After so many reports threads and readers are heard: each takes some milliseconds to place. */
const together = 8

export const createAssigner = (store: Store): Assigner => {
  let kept: KeptKeeper | null = null
  const rows = createWrittenRows()
  let line: Promise<unknown> = Promise.resolve()
  const write = async (desk: Desk, assignment: Assignment): Promise<void> => {
    await desk.write({ ...assignment, unmoved: rows.unmoved(assignment) })
    rows.wrote(assignment.stories)
  }
  const withKeeper = async <T>(desk: Desk, work: (keeper: StoryKeeper) => Promise<T>): Promise<T> => {
    const known = kept
    // A keeper that has gone on, while the store has not, is of no use any more.
    kept = null
    const { keeper } = await currentKeeper(desk, known)
    const result = await work(keeper)
    kept = { keeper, revision: desk.revision }
    return result
  }
  const atDesk = <T>(work: (desk: Desk, keeper: StoryKeeper) => Promise<T>): Promise<T> => {
    const turn = line.then(() => store.assigning((desk) => withKeeper(desk, (keeper) => work(desk, keeper))))
    line = turn.catch(() => {})
    return turn
  }
  return {
    placeAll: async (fingerprint, isReady = () => true) => {
      // A keeper of all reports is not made for nothing, as where a feed brings nothing new.
      if ((await store.unplaced(fingerprint, { limit: 1 })).length === 0) return { reports: 0, stories: [], gone: [] }
      return atDesk(async (desk, keeper) => {
        const [stories, gone] = [new Set<string>(), new Set<string>()]
        let reports = 0
        for (;;) {
          const unplaced = await store.unplaced(fingerprint, { limit: batch })
          const wait = unplaced.findIndex(({ source }) => !isReady(source))
          const readings = wait < 0 ? unplaced : unplaced.slice(0, wait)
          if (readings.length === 0) return { reports, stories: [...stories], gone: [...gone] }
          const changes = await placed(readings, keeper)
          await write(desk, changes)
          for (const { id } of changes.stories) stories.add(id)
          for (const { id } of changes.retired) {
            stories.delete(id)
            gone.add(id)
          }
          reports += readings.length
        }
      })
    },
    placeThese: (readings, desk) =>
      withKeeper(desk, async (keeper) => {
        await write(desk, await placed(readings, keeper))
      }),
    remove: (asked) =>
      atDesk(async (desk, keeper) => {
        const { reports, touched, forgotten, entry } = await asked()
        const changes = gathered(
          reports.map((report) => keeper.remove(report)),
          keeper,
          touched,
        )
        const ids = changes.stories.map(({ id }) => id)
        await write(desk, { ...changes, placed: [], gone: reports, forgotten, journal: [entry(ids)] })
        return ids
      }),
    pin: (pins, entry) =>
      atDesk(async (desk, keeper) => {
        const changes = gathered(
          pins.map((pin) => keeper.pin(pin)),
          keeper,
        )
        const ids = changes.stories.map(({ id }) => id)
        await write(desk, { ...changes, placed: [], pins, journal: [entry(ids)] })
        return ids
      }),
  }
}

const placed = async (readings: readonly UnplacedReading[], keeper: StoryKeeper): Promise<Assignment> => {
  const gone = readings.flatMap(({ was }) => was ?? [])
  const steps: StoryChanges[] = gone.map((report) => keeper.remove(report))
  for (const [at, { print }] of readings.entries()) {
    if (at % together === 0) await heard()
    steps.push(keeper.add(unpack<StoryPrint>(print)))
  }
  const homes = readings.flatMap(({ report }) => keeper.storyOf(report) ?? [])
  return {
    ...gathered(steps, keeper, homes),
    gone,
    placed: readings.map(({ source, report }) => ({ source, report })),
  }
}

/** What is to be written after some steps: each story as it stands after the last one. */
const gathered = (
  steps: readonly StoryChanges[],
  keeper: StoryKeeper,
  touched: readonly string[] = [],
): Pick<Assignment, 'stories' | 'retired' | 'lifted'> => {
  const ids = new Set([
    ...touched,
    ...steps.flatMap(({ moved }) => moved.flatMap(({ from, to }) => [from, to].filter((id) => id !== null))),
  ])
  const retired = new Map<string, RetiredStory>()
  for (const step of steps) for (const one of step.retired) retired.set(one.id, one)
  return {
    stories: [...ids].map((id) => keeper.story(id)).filter((story): story is GroupedStory => story !== null),
    retired: [...retired.values()].filter(({ id }) => keeper.story(id) === null),
    lifted: steps.flatMap(({ lifted }) => lifted),
  }
}
