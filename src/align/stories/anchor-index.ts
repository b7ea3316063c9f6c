import { grown } from './grown.ts'

/** So many reports that have an anchor are looked at, the last that came first. */
const mostReports = 100

/** Finds reports by rare anchors that they have, without comparing all with all. */
export interface AnchorIndex {
  /** Puts a report under the number of an anchor. */
  put(number: number, at: number): void
  /** The reports under an anchor, the last that came first. */
  each(number: number, see: (at: number) => void): void
}

/** Each anchor has a chain of reports: all chains lie in two arrays. */
export const createAnchorIndex = (): AnchorIndex => {
  let heads = new Int32Array(1024)
  /** A place, and the link that comes next, in turns: both are read at once. */
  let links = new Int32Array(1024)
  let size = 0
  return {
    put: (number, at) => {
      heads = grown(heads, number + 1)
      // Links count from one: zero ends a chain.
      size++
      links = grown(links, 2 * size + 2)
      links[2 * size] = at
      links[2 * size + 1] = heads[number]!
      heads[number] = size
    },
    each: (number, see) => {
      let link = heads[number] ?? 0
      for (let left = mostReports; link !== 0 && left > 0; left--) {
        see(links[2 * link]!)
        link = links[2 * link + 1]!
      }
    },
  }
}
