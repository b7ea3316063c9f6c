import type { AdoptedRows, PlacedReport, SavedStories, StoryPin, StoryPrint } from '../../model/stories.ts'
import { createAffinities, type Affinity } from './affinity.ts'
import { createBook, type Book } from './book.ts'
import type { KeptStory } from './kept-story.ts'
import { createCollection, type Collection } from './collection.ts'
import { gather } from './gather.ts'
import { kindred } from './kindred.ts'
import { heldIn } from './likeness.ts'
import { poolOf } from './pool.ts'
import { createTies } from './ties.ts'
import { createDoubts } from './doubts.ts'
import { joinsAtOnce } from './joins-at-once.ts'
import { createRecent } from './recent.ts'
import type { Near } from './scales.ts'
import { createPins, pinned } from './pins.ts'
import { spokesmenOf, unitsOf } from './units.ts'

/** Keeps the stories of a collection while reports come in. */
export interface Keeper {
  readonly collection: Collection
  readonly book: Book
  affinityOf(groups: readonly (readonly number[])[]): Affinity
  /** The place of a report; undefined where it is not there. */
  placeOf(report: string): number | undefined
  /** Reports near one, as they were when it came in where that was lately. */
  nearOf(at: number): readonly Near[]
  /** Takes a report in; the same print again changes nothing, another one of the same report takes its place. */
  add(print: StoryPrint): void
  remove(report: string): void
  /** Takes over what another keeper of the same reports has decided. */
  adopt(rows: AdoptedRows): void
  /** Lays a pin and gives those that it lifts. */
  pin(pin: StoryPin): readonly StoryPin[]
  unpin(pin: StoryPin): void
  /** Groups the reports around each story anew, by what is rare in the collection as it now is. */
  settle(): void
  /** Whether a person put a report together with others. */
  isPinned(report: string): boolean
  save(): SavedStories & { readonly reports: readonly PlacedReport[] }
}

/** Of so many reports what is near them is remembered. */
const mostRecent = 8000

export const createKeeper = (saved: SavedStories | null = null): Keeper => {
  const collection = createCollection()
  const affinityOf = createAffinities(collection)
  const places = new Map<string, number>()
  const pins = createPins(saved?.pins ?? [])
  const nameAt = (at: number): string => collection.cardAt(at)!.report
  const book = createBook(saved?.retired ?? [], nameAt)
  const ties = createTies((members) => {
    const pool = poolOf(members.map((at) => collection.cardAt(at)!))
    return heldIn(pool, affinityOf([members]).of(0, 0))
  })
  const doubts = createDoubts()
  const recent = createRecent<number, readonly Near[]>(mostRecent)

  const findNear = (at: number): readonly Near[] => {
    const near = collection.near(collection.weigh(at))
    recent.put(at, near)
    return near
  }
  const nearOf = (at: number): readonly Near[] => recent.get(at) ?? findNear(at)
  const take = (print: StoryPrint): number => {
    const at = collection.add(print)
    places.set(print.report, at)
    return at
  }
  const homesOfReports = (reports: readonly string[]): readonly KeptStory[] =>
    book.homesOf(reports.flatMap((report) => places.get(report) ?? []))
  const mayJoin = (a: readonly number[], b: readonly number[]): boolean => {
    if (pins.list().length === 0) return true
    const foes = new Set(a.flatMap((at) => pins.foes(nameAt(at))))
    return foes.size === 0 || !b.some((at) => foes.has(nameAt(at)))
  }
  /** Joins anew what some stories hold, and reports that have none yet. */
  const regather = (old: readonly KeptStory[], loose: readonly number[], named?: ReadonlySet<string>): void => {
    const units = unitsOf(old, loose, { nameAt, mates: pins.mates, ...(named && { named }) })
    const groups = gather(units, { collection, affinityOf, mayJoin })
    book.replace(
      old,
      groups.map(({ members }) => members),
    )
    for (const { id } of old) {
      doubts.forget(id)
      if (!book.story(id)) ties.forget(id)
    }
    for (const { members, held, isThin } of groups) {
      const story = book.homeAt(members[0]!)!
      ties.settled(story, held)
      if (isThin) doubts.put(story.id, places.size)
    }
  }
  const regatherNamed = (reports: readonly string[]): void => {
    const named = reports.flatMap(pins.mates)
    regather(homesOfReports(named), [], new Set(named))
  }
  const joining = { collection, book, ties, mayJoin }
  const around = (at: number): readonly KeptStory[] => book.homesOf(findNear(at).map((one) => one.at))
  const settle = (id: string, homesNear: (at: number) => readonly KeptStory[]): void => {
    const story = book.story(id)
    if (story) regather([...new Set([story, ...spokesmenOf(story.members).flatMap(homesNear)])], [])
  }
  const remove = (report: string): void => {
    const at = places.get(report)
    if (at === undefined) return
    const left = book.leave(at)
    places.delete(report)
    collection.drop(at)
    if (left.length > 0) regather(book.homesOf(left), [])
  }
  const forget = (at: number): void => {
    places.delete(nameAt(at))
    book.seat(at, null)
    collection.drop(at)
  }
  restore(saved?.reports ?? [], take, book)
  return {
    collection,
    book,
    affinityOf,
    placeOf: (report) => places.get(report),
    nearOf,
    add: (print) => {
      const known = places.get(print.report)
      if (known !== undefined && same(collection.printAt(known), print)) return
      if (known !== undefined) remove(print.report)
      const at = take(print)
      const alike = kindred(collection.weigh(at), around(at), collection)
      const mates = homesOfReports(pins.mates(print.report))
      if (mates.length > 0 || !joinsAtOnce(at, alike, joining))
        regather([...new Set([...alike.map(({ story }) => story), ...mates])], [at])
      const doubtful = doubts.due(places.size)
      if (doubtful !== null) settle(doubtful, (near) => book.homesOf(nearOf(near).map((one) => one.at)))
    },
    remove,
    adopt: ({ reports, gone = [], retired = [], pins: laid = [], lifted = [] }) => {
      for (const report of gone) {
        const at = places.get(report)
        if (at !== undefined) forget(at)
      }
      for (const { print, story } of reports) {
        const known = places.get(print.report)
        const stays = known !== undefined && same(collection.printAt(known), print)
        if (known !== undefined && !stays) forget(known)
        book.seat(stays ? known : take(print), story)
      }
      for (const story of retired) book.end(story)
      for (const pin of lifted) pins.remove(pin)
      for (const pin of laid) pins.add(pin)
    },
    pin: (pin) => {
      const lifted = pins.add(pin)
      regatherNamed([pin, ...lifted].flatMap(pinned))
      return lifted
    },
    unpin: (pin) => {
      if (pins.remove(pin)) regatherNamed(pinned(pin))
    },
    settle: () => {
      for (const { id } of [...book.stories()]) settle(id, around)
    },
    isPinned: (report) => pins.mates(report).length > 1,
    save: () => ({
      reports: [...places.values()].map((at) => ({ print: collection.printAt(at), story: book.homeAt(at)!.id })),
      retired: [...book.retired()],
      pins: [...pins.list()],
    }),
  }
}

const restore = (rows: Iterable<PlacedReport>, take: (print: StoryPrint) => number, book: Book): void => {
  const stories = new Map<string, number[]>()
  for (const { print, story } of rows) {
    const at = take(print)
    const members = stories.get(story)
    if (members) members.push(at)
    else stories.set(story, [at])
  }
  for (const [id, members] of stories) book.restore({ id, members })
}

const same = (a: StoryPrint, b: StoryPrint): boolean => JSON.stringify(a) === JSON.stringify(b)
