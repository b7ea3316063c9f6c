import type { RetiredStory } from '../../model/stories.ts'
import { createAnchorIndex, type AnchorIndex } from './index-of-anchors.ts'
import { gather } from './gather.ts'
import { renamed, type NamedStory } from './names.ts'
import { poolOf, type Pool, type Weighed } from './pool.ts'
import type { StoryPrint } from './print.ts'
import { weigh, type Frequencies } from './weights.ts'

/** A story as it stands: its reports by their places in the order in which they came. */
export interface KeptStory extends NamedStory {
  readonly members: readonly number[]
  readonly pool: Pool
}

/** Keeps the stories of a collection while reports come in. */
export interface Keeper {
  readonly prints: readonly StoryPrint[]
  /** What a report is compared by, by its place. */
  weighed(at: number): Weighed
  /** Reports that are tied to a report, by place. */
  ties(at: number): ReadonlySet<number>
  stories(): readonly KeptStory[]
  retired(): readonly RetiredStory[]
  /** Takes a report in; one that is there already changes nothing. */
  add(print: StoryPrint): void
  /** Groups all reports anew, with what is rare in the collection as it now is: the order in which they came no longer counts. */
  settle(): void
}

/** A collection is grouped anew each time that it has grown by this, which costs a few times one grouping in all. */
const growth = 1.5
const firstSettled = 24
/** Larger stories are not taken apart when a report comes. */
const large = 60

export const createKeeper = (): Keeper => {
  const prints: StoryPrint[] = []
  const known = new Set<string>()
  const numbers = new Map<string, number>()
  const counts = new Map<number, number>()
  let frequencies: Frequencies = { reports: 0, counts: new Map() }
  let index: AnchorIndex = createAnchorIndex()
  let weighed: Weighed[] = []
  let near: Set<number>[] = []
  let nextSettled = firstSettled
  const storyOf: KeptStory[] = []
  const stories = new Set<KeptStory>()
  const used = new Set<string>()
  let retired: RetiredStory[] = []

  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const tie = (at: number): void => {
    const own = weigh(prints[at]!, numberOf, frequencies)
    weighed[at] = own
    const found = index.near(own)
    near[at] = new Set(found)
    for (const other of found) near[other]!.add(at)
    index.put(at, own)
  }
  const replace = (old: readonly KeptStory[], pools: readonly Pool[]): void => {
    const idsOf = ({ members }: Pool): readonly string[] => members.map((at) => prints[at]!.report)
    const made = renamed(old, pools.map(idsOf), (id) => used.has(id))
    for (const story of old) stories.delete(story)
    for (const [i, { id, reports }] of made.named.entries()) {
      const story = { id, reports, members: pools[i]!.members, pool: pools[i]! }
      used.add(id)
      stories.add(story)
      for (const at of story.members) storyOf[at] = story
    }
    retired.push(...made.retired)
  }
  const settle = (): void => {
    frequencies = { reports: prints.length, counts: new Map(counts) }
    index = createAnchorIndex()
    weighed = []
    near = []
    for (const at of inOrder(prints)) tie(at)
    const pools = prints.map((_, at) => poolOf(at, weighed[at]!))
    replace([...stories], gather(pools, tiesAmong(near)))
    nextSettled = Math.max(firstSettled, Math.ceil(prints.length * growth))
  }
  const place = (at: number): void => {
    const touched = [...new Set([...near[at]!].map((other) => storyOf[other]!))]
    const units = touched.flatMap(({ members, pool }) =>
      members.length > large ? [pool] : members.map((member) => poolOf(member, weighed[member]!)),
    )
    const pools = [...units, poolOf(at, weighed[at]!)]
    const unitOf = new Map(pools.flatMap(({ members }, unit) => members.map((member) => [member, unit] as const)))
    replace(touched, gather(pools, tiesWithin(unitOf, near)))
  }
  return {
    prints,
    weighed: (at) => weighed[at]!,
    ties: (at) => near[at]!,
    stories: () => [...stories],
    retired: () => retired,
    add: (print) => {
      if (known.has(print.report)) return
      known.add(print.report)
      const at = prints.push(print) - 1
      for (const [key] of print.anchors) counts.set(numberOf(key), (counts.get(numberOf(key)) ?? 0) + 1)
      tie(at)
      place(at)
      if (prints.length >= nextSettled) settle()
    },
    settle,
  }
}

/** The places of reports in the order of their ids, which is the same whatever order they came in. */
const inOrder = (prints: readonly StoryPrint[]): readonly number[] =>
  prints.map((_, at) => at).sort((a, b) => (prints[a]!.report < prints[b]!.report ? -1 : 1))

function* tiesAmong(near: readonly ReadonlySet<number>[]): Generator<readonly [number, number]> {
  for (const [at, others] of near.entries()) for (const other of others) if (other < at) yield [other, at]
}

function* tiesWithin(
  unitOf: ReadonlyMap<number, number>,
  near: readonly ReadonlySet<number>[],
): Generator<readonly [number, number]> {
  for (const [at, unit] of unitOf)
    for (const other of near[at]!) {
      const otherUnit = unitOf.get(other)
      if (otherUnit !== undefined) yield [unit, otherUnit]
    }
}
