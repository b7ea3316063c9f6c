import type { Weighed } from './pool.ts'
import { dot, type Sparse } from './sparse.ts'

/** So many of the heaviest anchors of a report lead to others, and it is found by so many. */
const asked = 24
const kept = 40
/** What more reports than these have leads to none. */
const mostReports = 200
/** So many reports that share most of them are compared as a whole. */
const mostCompared = 48
/** So many of the likest are tied to a report, and none below this likeness. */
const mostTies = 16
const leastLikeness = 0.05

/** Finds reports that have rare anchors in common, without comparing all with all. */
export interface AnchorIndex {
  /** The likest of the reports that were put before. */
  near(weighed: Weighed): readonly number[]
  put(at: number, weighed: Weighed): void
  drop(at: number): void
}

export const createAnchorIndex = (): AnchorIndex => {
  const places = new Map<number, number[]>()
  const known = new Map<number, Weighed>()
  /** The greatest first; the ids of reports break ties, so that the order in which they came does not. */
  const greatest = (scores: Iterable<readonly [at: number, score: number]>, most: number) =>
    [...scores]
      .sort((a, b) => b[1] - a[1] || (known.get(a[0])!.report < known.get(b[0])!.report ? -1 : 1))
      .slice(0, most)
  return {
    near: (weighed) => {
      const scores = new Map<number, number>()
      for (const [key, weight] of heaviest(weighed, asked)) {
        const found = places.get(key) ?? []
        if (found.length > mostReports) continue
        for (const at of found) scores.set(at, (scores.get(at) ?? 0) + weight)
      }
      const compared = greatest(scores, mostCompared).map(([at]) => [at, likeness(weighed, known.get(at)!)] as const)
      const alike = compared.filter(([, score]) => score >= leastLikeness)
      return greatest(alike, mostTies).map(([at]) => at)
    },
    put: (at, weighed) => {
      known.set(at, weighed)
      for (const [key] of heaviest(weighed, kept)) {
        const found = places.get(key)
        if (found) found.push(at)
        else places.set(key, [at])
      }
    },
    drop: (at) => {
      for (const [key] of heaviest(known.get(at)!, kept))
        places.set(
          key,
          places.get(key)!.filter((other) => other !== at),
        )
      known.delete(at)
    },
  }
}

/** How alike two reports are, from 0 to 1; those in two languages by what both languages can say. */
export const likeness = (a: Weighed, b: Weighed): number =>
  a.language === b.language ? dot(a.whole, b.whole) : dot(a.common, b.common)

/** The heaviest anchors of a report, and as many of those that any language has. */
const heaviest = ({ whole, common }: Weighed, most: number): ReadonlyMap<number, number> =>
  new Map([...heaviestOf(common, most), ...heaviestOf(whole, most)])

const heaviestOf = ({ keys, weights }: Sparse, most: number): readonly (readonly [number, number])[] =>
  [...keys.keys()]
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, most)
    .map((at) => [keys[at]!, weights[at]!])
