import type { Weighed } from './pool.ts'
import { dot, type Sparse } from './sparse.ts'

/** So many of the heaviest anchors of a report lead to others, and it is found by so many. */
const asked = 24
const kept = 40
/** What more reports than these have leads to none. */
const mostReports = 200
/** So many of the likest reports are tied to a report, and none below this likeness. */
const mostTies = 16
const leastLikeness = 0.05

/** Finds reports that have rare anchors in common, without comparing all with all. */
export interface AnchorIndex {
  /** The likest of the reports that were put before. */
  near(weighed: Weighed): readonly number[]
  put(at: number, weighed: Weighed): void
}

export const createAnchorIndex = (): AnchorIndex => {
  const places = new Map<number, number[]>()
  const known = new Map<number, Weighed>()
  return {
    near: (weighed) => {
      const scores = new Map<number, number>()
      for (const [key, weight] of heaviest(weighed.common, asked).concat(heaviest(weighed.whole, asked))) {
        const found = places.get(key) ?? []
        if (found.length > mostReports) continue
        for (const at of found) scores.set(at, (scores.get(at) ?? 0) + weight)
      }
      return [...scores.keys()]
        .map((at) => ({ at, likeness: likenessOf(weighed, known.get(at)!) }))
        .filter(({ likeness }) => likeness >= leastLikeness)
        .sort((a, b) => b.likeness - a.likeness || (known.get(a.at)!.report < known.get(b.at)!.report ? -1 : 1))
        .slice(0, mostTies)
        .map(({ at }) => at)
    },
    put: (at, weighed) => {
      known.set(at, weighed)
      const keys = new Set([...heaviest(weighed.whole, kept), ...heaviest(weighed.common, kept)].map(([key]) => key))
      for (const key of keys) {
        const found = places.get(key)
        if (found) found.push(at)
        else places.set(key, [at])
      }
    },
  }
}

const likenessOf = (a: Weighed, b: Weighed): number =>
  a.language === b.language ? dot(a.whole, b.whole) : dot(a.common, b.common)

const heaviest = ({ keys, weights }: Sparse, most: number): readonly (readonly [number, number])[] =>
  Array.from(keys, (key, i) => [key, weights[i]!] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
