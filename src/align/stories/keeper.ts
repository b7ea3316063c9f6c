import type { RetiredStory } from '../../model/stories.ts'
import { createCollection, type Collection } from './collection.ts'
import { gather } from './gather.ts'
import { poolOf, type Pool } from './pool.ts'
import type { StoryPrint } from './print.ts'
import { renamed, type NamedStory } from './rename.ts'
import { poolFrom, tiesOf, unitsOf } from './units.ts'

/** A story as it stands. */
export interface KeptStory extends NamedStory {
  readonly pool: Pool
}

/** Stories as plain data, to be kept in a file or database and gone on with later. */
export interface SavedStories {
  /** In the order in which the reports came. */
  readonly prints: readonly StoryPrint[]
  /** How many of them were there when all were last grouped anew. */
  readonly settled: number
  readonly stories: readonly NamedStory[]
  readonly retired: readonly RetiredStory[]
}

/** Keeps the stories of a collection while reports come in. */
export interface Keeper {
  readonly collection: Collection
  stories(): readonly KeptStory[]
  retired(): readonly RetiredStory[]
  /** Takes a report in; one that is there already changes nothing. */
  add(print: StoryPrint): void
  /** Takes all reports in at once. */
  addAll(prints: readonly StoryPrint[]): void
  /** The id of the story that a report is in. */
  homeOf(report: string): string
  /** Groups all reports anew, by what is rare in the collection as it now is: the order in which they came no longer counts. */
  settle(): void
  save(): SavedStories
}

/** A collection is grouped anew each time that it has grown by this: in all that costs a few times one grouping. */
const growth = 1.5
const firstSettled = 24
/** Larger stories are not taken apart when a report comes. */
const large = 40

export const createKeeper = (saved: SavedStories | null = null): Keeper => {
  const collection = createCollection()
  const places = new Map<string, number>()
  const homes: KeptStory[] = []
  const stories = new Set<KeptStory>()
  const used = new Set<string>()
  const retired: RetiredStory[] = []
  let settled = 0

  const take = (print: StoryPrint): number => {
    const at = collection.add(print)
    places.set(print.report, at)
    return at
  }
  const keep = (story: KeptStory): void => {
    used.add(story.id)
    stories.add(story)
    for (const at of story.pool.members) homes[at] = story
  }
  const replace = (old: readonly KeptStory[], pools: readonly Pool[]): void => {
    const reports = pools.map(({ members }) => members.map((at) => collection.prints[at]!.report))
    const { named, gone } = renamed(old, reports, (id) => used.has(id))
    for (const story of old) stories.delete(story)
    for (const [i, story] of named.entries()) keep({ ...story, pool: pools[i]! })
    retired.push(...gone)
  }
  const place = (at: number): void => {
    const touched = [...new Set([...collection.ties(at)].map((other) => homes[other]!))]
    const units = [...touched.flatMap((story) => unitsOf(story, collection, large)), poolOf(at, collection.weighed(at))]
    replace(touched, gather(units, tiesOf(units, collection)))
  }
  const settle = (): void => {
    collection.reweigh()
    settled = collection.prints.length
    const units = collection.prints.map((_, at) => poolOf(at, collection.weighed(at)))
    replace([...stories], gather(units, tiesOf(units, collection)))
  }
  for (const [at, print] of (saved?.prints ?? []).entries()) {
    take(print)
    if (at + 1 !== saved!.settled) continue
    collection.reweigh()
    settled = saved!.settled
  }
  for (const story of saved?.stories ?? [])
    keep({
      ...story,
      pool: poolFrom(
        story.reports.map((report) => places.get(report)!),
        collection,
      ),
    })
  for (const story of saved?.retired ?? []) used.add(story.id)
  retired.push(...(saved?.retired ?? []))
  return {
    collection,
    stories: () => [...stories],
    retired: () => retired,
    add: (print) => {
      if (places.has(print.report)) return
      place(take(print))
      if (places.size >= Math.max(firstSettled, settled * growth)) settle()
    },
    addAll: (prints) => {
      for (const print of prints) if (!places.has(print.report)) take(print)
      settle()
    },
    homeOf: (report) => homes[places.get(report)!]!.id,
    settle,
    save: () => ({
      prints: [...collection.prints],
      settled,
      stories: [...stories].map(({ id, reports }) => ({ id, reports })),
      retired: [...retired],
    }),
  }
}
