import { createAnchorIndex, type AnchorIndex } from './anchor-index.ts'
import type { Weighed } from './pool.ts'
import type { StoryPrint } from '../../model/stories.ts'
import { weigh, type Frequencies } from './weights.ts'

/** The reports of a collection, each with those that have something rare in common with it. A report goes by its place. */
export interface Collection {
  /** By place; that of a report that was taken out stays empty. */
  readonly prints: readonly (StoryPrint | undefined)[]
  weighed(at: number): Weighed
  /** Reports that are tied to a report. */
  ties(at: number): ReadonlySet<number>
  /** Takes a report in and gives its place. */
  add(print: StoryPrint): number
  /** Takes the report at a place out. */
  drop(at: number): void
  /** Weighs and ties all reports anew, by what is rare in the collection as it now is. */
  reweigh(): void
}

export const createCollection = (): Collection => {
  const prints: (StoryPrint | undefined)[] = []
  const numbers = new Map<string, number>()
  const counts = new Map<number, number>()
  let frequencies: Frequencies = { reports: 0, counts: new Map() }
  let index: AnchorIndex = createAnchorIndex()
  let weighed: Weighed[] = []
  let near: Set<number>[] = []
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const tie = (at: number): void => {
    const own = weigh(prints[at]!, numberOf, frequencies)
    const found = index.near(own)
    weighed[at] = own
    near[at] = new Set(found)
    for (const other of found) near[other]!.add(at)
    index.put(at, own)
  }
  return {
    prints,
    weighed: (at) => weighed[at]!,
    ties: (at) => near[at]!,
    add: (print) => {
      const at = prints.push(print) - 1
      for (const [key] of print.anchors) counts.set(numberOf(key), (counts.get(numberOf(key)) ?? 0) + 1)
      tie(at)
      return at
    },
    drop: (at) => {
      for (const [key] of prints[at]!.anchors) counts.set(numberOf(key), counts.get(numberOf(key))! - 1)
      index.drop(at)
      for (const other of near[at]!) near[other]!.delete(at)
      near[at] = new Set()
      prints[at] = undefined
    },
    reweigh: () => {
      frequencies = { reports: inOrder(prints).length, counts: new Map(counts) }
      index = createAnchorIndex()
      weighed = []
      near = []
      for (const at of inOrder(prints)) tie(at)
    },
  }
}

/** The places of reports in the order of their ids, which is the same in whatever order they came. */
const inOrder = (prints: Collection['prints']): readonly number[] =>
  prints.flatMap((print, at) => (print ? [at] : [])).sort((a, b) => (prints[a]!.report < prints[b]!.report ? -1 : 1))
