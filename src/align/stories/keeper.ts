import type {
  PlacedReport,
  RetiredStory,
  SavedStories,
  StoryChanges,
  StoryPin,
  StoryPrint,
} from '../../model/stories.ts'
import { createChangeLog } from './change-log.ts'
import { createCollection, type Collection } from './collection.ts'
import { gather } from './gather.ts'
import { createPins, pinned } from './pins.ts'
import type { Pool } from './pool.ts'
import { renamed, type NamedStory } from './rename.ts'
import { poolFrom, tiesOf } from './units.ts'

/** A story as it stands. */
export interface KeptStory extends NamedStory {
  readonly pool: Pool
}

/** Keeps the stories of a collection while reports come in. */
export interface Keeper {
  readonly collection: Collection
  stories(): Iterable<KeptStory>
  retired(): readonly RetiredStory[]
  pins(): readonly StoryPin[]
  /** Takes a report in; the same print again changes nothing, another one of the same report takes its place. */
  add(print: StoryPrint): StoryChanges
  /** Takes all reports in at once. */
  addAll(prints: readonly StoryPrint[]): StoryChanges
  /** Takes a report out. */
  remove(report: string): StoryChanges
  pin(pin: StoryPin): StoryChanges
  unpin(pin: StoryPin): StoryChanges
  /** Groups all reports anew, by what is rare in the collection as it now is: the order in which they came no longer counts. */
  settle(): StoryChanges
  /** The story that a report is in. */
  homeOf(report: string): KeptStory | undefined
  story(id: string): KeptStory | undefined
  save(): SavedStories & { readonly reports: readonly PlacedReport[] }
}

/** A collection is grouped anew each time that it has grown by this: in all that costs a few times one grouping. */
const growth = 1.5
const firstSettled = 24
/** Larger stories are not taken apart when a report comes. */
const large = 40

export const createKeeper = (saved: SavedStories | null = null): Keeper => {
  const collection = createCollection()
  const places = new Map<string, number>()
  const homes: (KeptStory | undefined)[] = []
  const stories = new Map<string, KeptStory>()
  const used = new Set<string>()
  const log = createChangeLog(saved?.retired ?? [])
  const pins = createPins(saved?.pins ?? [])
  let settled = 0

  const take = (print: StoryPrint): number => {
    const at = collection.add(print)
    places.set(print.report, at)
    return at
  }
  const printAt = (at: number): StoryPrint => collection.prints[at]!
  const matesOf = (at: number): readonly number[] =>
    pins.mates(printAt(at).report).flatMap((report) => places.get(report) ?? [])
  /** Reports as pools that may not be parted. */
  const unitsOf = (members: readonly number[]): readonly Pool[] => {
    const blocs = Map.groupBy(members, (at) => pins.mates(printAt(at).report)[0])
    return [...blocs.values()].map((bloc) => poolFrom(bloc, collection))
  }
  const keep = (id: string, pool: Pool): void => {
    const story = { id, reports: pool.members.map((at) => printAt(at).report), pool }
    used.add(id)
    stories.set(id, story)
    for (const at of pool.members) homes[at] = story
  }
  const mayJoin = (a: Pool, b: Pool): boolean => {
    if (pins.list().length === 0) return true
    const foes = new Set(a.members.flatMap((at) => pins.foes(printAt(at).report)))
    return foes.size === 0 || !b.members.some((at) => foes.has(printAt(at).report))
  }
  const replace = (old: readonly KeptStory[], units: readonly Pool[]): void => {
    const pools = gather(units, tiesOf(units, collection), mayJoin)
    const reports = pools.map(({ members }) => members.map((at) => printAt(at).report))
    const { named, gone } = renamed(old, reports, (id) => used.has(id))
    for (const { id, reports: members } of old) {
      stories.delete(id)
      for (const report of members) log.from(report, id)
    }
    for (const [i, { id }] of named.entries()) keep(id, pools[i]!)
    for (const { id, reports: members } of named) for (const report of members) log.to(report, id)
    for (const story of gone) log.retire(story)
  }
  /** Joins anew what the stories of some reports hold; those without a story are taken in. */
  const regather = (reports: readonly number[], most: number): void => {
    const old = [...new Set(reports.flatMap((at) => homes[at] ?? []))]
    const whole = old.filter(({ pool }) => pool.members.length > most)
    const loose = old.filter((story) => !whole.includes(story)).flatMap(({ pool }) => pool.members)
    const incoming = [...new Set(reports)].filter((at) => homes[at] === undefined)
    replace(old, [...whole.map(({ pool }) => pool), ...unitsOf([...loose, ...incoming])])
  }
  const settle = (): void => {
    collection.reweigh()
    settled = places.size
    replace([...stories.values()], unitsOf([...places.values()]))
  }
  const remove = (report: string): void => {
    const at = places.get(report)
    if (at === undefined) return
    const { id, pool } = homes[at]!
    const left = pool.members.filter((other) => other !== at)
    log.from(report, id)
    log.to(report, null)
    stories.delete(id)
    homes[at] = undefined
    collection.drop(at)
    places.delete(report)
    if (left.length === 0) log.retire({ id, into: [] })
    else keep(id, poolFrom(left, collection))
    if (left.length > 0) regather(left, large)
  }
  const regatherNamed = (reports: readonly string[]): void =>
    regather(
      reports.flatMap((report) => places.get(report) ?? []),
      Infinity,
    )
  for (const { print, story } of saved?.reports ?? []) {
    const at = take(print)
    homes[at] = { id: story, reports: [], pool: null! }
  }
  if (places.size > 0) {
    collection.reweigh()
    settled = places.size
    const members = Map.groupBy(places.values(), (at) => homes[at]!.id)
    for (const [id, reports] of members) keep(id, poolFrom(reports, collection))
  }
  for (const { id } of log.retired()) used.add(id)
  return {
    collection,
    stories: () => stories.values(),
    retired: log.retired,
    pins: pins.list,
    add: (print) => {
      const at = places.get(print.report)
      if (at !== undefined && same(printAt(at), print)) return log.take()
      if (at !== undefined) remove(print.report)
      const now = take(print)
      regather([...collection.ties(now), ...matesOf(now), now], large)
      if (places.size >= Math.max(firstSettled, settled * growth)) settle()
      return log.take()
    },
    addAll: (prints) => {
      for (const print of prints) if (!places.has(print.report)) take(print)
      settle()
      return log.take()
    },
    remove: (report) => {
      remove(report)
      return log.take()
    },
    pin: (pin) => {
      const lifted = pins.add(pin)
      regatherNamed([pin, ...lifted].flatMap(pinned))
      return { ...log.take(), lifted }
    },
    unpin: (pin) => {
      if (pins.remove(pin)) regatherNamed(pinned(pin))
      return log.take()
    },
    settle: () => {
      settle()
      return log.take()
    },
    homeOf: (report) => homes[places.get(report) ?? -1],
    story: (id) => stories.get(id),
    save: () => ({
      reports: [...places.values()].map((at) => ({ print: printAt(at), story: homes[at]!.id })),
      retired: [...log.retired()],
      pins: [...pins.list()],
    }),
  }
}

const same = (a: StoryPrint, b: StoryPrint): boolean => JSON.stringify(a) === JSON.stringify(b)
