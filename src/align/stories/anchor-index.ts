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
  let places = new Int32Array(1024)
  let next = new Int32Array(1024)
  let size = 0
  return {
    put: (number, at) => {
      heads = grown(heads, number + 1)
      places = grown(places, size + 2)
      next = grown(next, size + 2)
      // Links count from one: zero ends a chain.
      size++
      places[size] = at
      next[size] = heads[number]!
      heads[number] = size
    },
    each: (number, see) => {
      let link = heads[number] ?? 0
      for (let left = mostReports; link !== 0 && left > 0; left--) {
        see(places[link]!)
        link = next[link]!
      }
    },
  }
}
