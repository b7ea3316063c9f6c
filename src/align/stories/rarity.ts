import { grown } from './grown.ts'

/** How rare anchors are among the reports of a collection, as it now is. */
export interface Rarity {
  /** Counts the anchors of a report that comes, or no longer counts those of one that goes. */
  count(numbers: Uint32Array, by: 1 | -1): void
  /** How many reports are counted. */
  reports(): number
  /** The logarithm of one in how many reports has an anchor. */
  of(number: number): number
}

/** A collection begins as if it held so many reports, and each anchor in so many of them: few reports say little of what is rare. */
const supposed = 200
const supposedCount = 4

export const createRarity = (): Rarity => {
  let counts = new Uint32Array(1024)
  let reports = 0
  let ofReports = Math.log(supposed)
  /** Logarithms by count: they are asked for often. */
  let logarithms = new Float64Array(0)
  return {
    count: (numbers, by) => {
      const last = numbers.at(-1)
      if (last !== undefined) counts = grown(counts, last + 1)
      for (const number of numbers) counts[number]! += by
      reports += by
      ofReports = Math.log(reports + supposed)
      if (reports < logarithms.length) return
      logarithms = Float64Array.from({ length: 2 * reports + 64 }, (_, count) => Math.log(count + supposedCount))
    },
    reports: () => reports,
    of: (number) => ofReports - logarithms[counts[number] ?? 0]!,
  }
}
