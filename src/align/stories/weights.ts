import type { StoryPrint } from '../../model/stories.ts'
import type { Weighed } from './pool.ts'
import { unitOf } from './sparse.ts'

/** How often each anchor stands in the reports of a collection, as it was counted at some time. */
export interface Frequencies {
  readonly reports: number
  /** By number of the anchor. */
  readonly counts: ReadonlyMap<number, number>
}

/** A collection begins as if it held so many reports, and each anchor in so many of them: few reports say little of what is rare. */
const supposed = 200
const supposedCount = 4

/** How rare an anchor is in the collection: the logarithm of one in how many reports has it. */
export const rarityIn = ({ reports, counts }: Frequencies, key: number): number =>
  Math.log((reports + supposed) / ((counts.get(key) ?? 0) + supposedCount))

/** Words go by their own language; all else is the same in any. */
const isWord = (key: string): boolean => key.startsWith('w:')

/** A report's anchors, weighed by how rare they are in the collection. */
export const weigh = (
  { report, language, day, country, town, anchors }: StoryPrint,
  numberOf: (key: string) => number,
  frequencies: Frequencies,
): Weighed => {
  const weights = anchors.map(([key, weight]) => {
    const number = numberOf(key)
    return { word: isWord(key), pair: [number, weight * rarityIn(frequencies, number)] as const }
  })
  return {
    ...{ report, language, day, country, town },
    whole: unitOf(weights.map(({ pair }) => pair)),
    common: unitOf(weights.filter(({ word }) => !word).map(({ pair }) => pair)),
  }
}
