import type {
  PlacedReport,
  RetiredStory,
  SavedStories,
  StoryChanges,
  StoryPin,
  StoryPrint,
} from '../../model/stories.ts'
import { createAffinities, type Affinity } from './affinity.ts'
import { createChangeLog } from './change-log.ts'
import { createCollection, type Collection } from './collection.ts'
import { gather } from './gather.ts'
import { createPins, pinned } from './pins.ts'
import { renamed } from './rename.ts'
import { unitsOf } from './units.ts'

/** A story as it stands: its reports by their places. */
export interface KeptStory {
  readonly id: string
  readonly members: readonly number[]
}

/** Keeps the stories of a collection while reports come in. */
export interface Keeper {
  readonly collection: Collection
  affinityOf(groups: readonly (readonly number[])[]): Affinity
  stories(): Iterable<KeptStory>
  story(id: string): KeptStory | undefined
  placeOf(report: string): number | undefined
  /** The story of the report at a place. */
  homeAt(at: number): KeptStory | undefined
  retired(): readonly RetiredStory[]
  /** Takes a report in; the same print again changes nothing, another one of the same report takes its place. */
  add(print: StoryPrint): void
  remove(report: string): void
  pin(pin: StoryPin): readonly StoryPin[]
  unpin(pin: StoryPin): void
  /** Groups the reports around each story anew, by what is rare in the collection as it now is. */
  settle(): void
  /** What is other than when this was last asked. */
  changes(): StoryChanges
  save(): SavedStories & { readonly reports: readonly PlacedReport[] }
}

export const createKeeper = (saved: SavedStories | null = null): Keeper => {
  const collection = createCollection()
  const affinityOf = createAffinities(collection)
  const places = new Map<string, number>()
  const homes: (KeptStory | undefined)[] = []
  const stories = new Map<string, KeptStory>()
  const used = new Set<string>()
  const log = createChangeLog(saved?.retired ?? [])
  const pins = createPins(saved?.pins ?? [])

  const nameAt = (at: number): string => collection.cardAt(at)!.report
  const take = (print: StoryPrint): number => {
    const at = collection.add(print)
    places.set(print.report, at)
    return at
  }
  const keep = (story: KeptStory): void => {
    used.add(story.id)
    stories.set(story.id, story)
    for (const at of story.members) homes[at] = story
  }
  const mayJoin = (a: readonly number[], b: readonly number[]): boolean => {
    if (pins.list().length === 0) return true
    const foes = new Set(a.flatMap((at) => pins.foes(nameAt(at))))
    return foes.size === 0 || !b.some((at) => foes.has(nameAt(at)))
  }
  /** Joins anew what some stories hold, and reports that have none yet. */
  const regather = (old: readonly KeptStory[], loose: readonly number[]): void => {
    const units = unitsOf(old, loose, { nameAt, mates: pins.mates })
    const groups = gather(units, { collection, affinityOf, mayJoin })
    const { named, gone } = renamed(old, groups, { nameAt, isTaken: (id) => used.has(id) })
    for (const { id } of old) stories.delete(id)
    for (const story of named) {
      for (const at of story.members)
        if (homes[at]?.id !== story.id) log.move(nameAt(at), homes[at]?.id ?? null, story.id)
      keep(story)
    }
    for (const story of gone) log.retire(story)
  }
  const homesOf = (some: readonly number[]): readonly KeptStory[] => [...new Set(some.flatMap((at) => homes[at] ?? []))]
  const matesOf = (at: number): readonly number[] =>
    pins.mates(nameAt(at)).flatMap((report) => places.get(report) ?? [])
  const around = (at: number): readonly number[] => collection.near(collection.weigh(at)).map((one) => one.at)
  const place = (at: number): void => {
    regather(homesOf([...around(at), ...matesOf(at)]), [at])
  }
  const remove = (report: string): void => {
    const at = places.get(report)
    if (at === undefined) return
    const { id, members } = homes[at]!
    const left = members.filter((other) => other !== at)
    log.move(report, id, null)
    homes[at] = undefined
    places.delete(report)
    collection.drop(at)
    stories.delete(id)
    if (left.length === 0) log.retire({ id, into: [] })
    else {
      keep({ id, members: left })
      regather([homes[left[0]!]!], [])
    }
  }
  const regatherNamed = (reports: readonly string[]): void =>
    regather(homesOf(reports.flatMap((report) => places.get(report) ?? [])), [])
  const settle = (): void => {
    for (const { id } of [...stories.values()]) {
      const story = stories.get(id)
      if (story) regather(homesOf([...story.members.flatMap(around), ...story.members]), [])
    }
  }
  const restored = new Map<string, number[]>()
  for (const { print, story } of saved?.reports ?? []) {
    const at = take(print)
    const members = restored.get(story)
    if (members) members.push(at)
    else restored.set(story, [at])
  }
  for (const [id, members] of restored) keep({ id, members })
  for (const { id } of log.retired()) used.add(id)
  return {
    collection,
    affinityOf,
    stories: () => stories.values(),
    story: (id) => stories.get(id),
    placeOf: (report) => places.get(report),
    homeAt: (at) => homes[at],
    retired: log.retired,
    add: (print) => {
      const at = places.get(print.report)
      if (at !== undefined && same(collection.printAt(at), print)) return
      if (at !== undefined) remove(print.report)
      place(take(print))
    },
    remove,
    pin: (pin) => {
      const lifted = pins.add(pin)
      regatherNamed([pin, ...lifted].flatMap(pinned))
      return lifted
    },
    unpin: (pin) => {
      if (pins.remove(pin)) regatherNamed(pinned(pin))
    },
    settle,
    changes: log.take,
    save: () => ({
      reports: [...places.values()].map((at) => ({ print: collection.printAt(at), story: homes[at]!.id })),
      retired: [...log.retired()],
      pins: [...pins.list()],
    }),
  }
}

const same = (a: StoryPrint, b: StoryPrint): boolean => JSON.stringify(a) === JSON.stringify(b)
