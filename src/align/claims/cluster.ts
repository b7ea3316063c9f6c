import type { Pair } from './pairs.ts'
import { dot, type Vector } from './vector.ts'

/** How clusters may grow. */
export interface Growth {
  /** The least likeness of the pair that joins two clusters. */
  readonly pair: number
  /** The least mean likeness of all pairs across. */
  readonly mean: number
  /** The least likeness of two statements of one report. */
  readonly ownReport: number
  /** The most members that a cluster may have. */
  readonly most: number
  /** Whether the members of two clusters may stand in one. */
  readonly agree: (x: readonly number[], y: readonly number[]) => boolean
}

/** Two members, and how alike they are. */
export type Alike = Pick<Pair, 'a' | 'b' | 'likeness' | 'ownReport'>

/** Members by cluster, in the order of their smallest member. */
export type Clusters = readonly (readonly number[])[]

/**
 * Joins clusters along pairs, the likest first, while the mean likeness across stays high enough. As
 * vectors have length 1, the mean of all pairs is the product of the clusters' sums: no pair is
 * looked at twice.
 */
export const grow = (
  start: Clusters,
  pairs: readonly Alike[],
  { vectors, ...growth }: Growth & { readonly vectors: readonly Vector[] },
): Clusters => {
  const home = new Map<number, Cluster>()
  for (const members of start) {
    const cluster: Cluster = { members: [...members], sum: sumOf(members, vectors) }
    for (const member of members) home.set(member, cluster)
  }
  for (const pair of pairs) {
    const { a, b, likeness, ownReport } = pair
    if (likeness < growth.pair) break
    if (ownReport && likeness < growth.ownReport) continue
    const [x, y] = [home.get(a)!, home.get(b)!]
    if (x === y || !mayJoin(x, y, growth)) continue
    const [large, small] = x.members.length >= y.members.length ? [x, y] : [y, x]
    for (const [key, value] of small.sum) large.sum.set(key, (large.sum.get(key) ?? 0) + value)
    for (const member of small.members) home.set(member, large)
    large.members.push(...small.members)
  }
  const clusters = [...new Set(home.values())].map(({ members }) => members.sort((a, b) => a - b))
  return clusters.sort((x, y) => x[0]! - y[0]!)
}

interface Cluster {
  readonly members: number[]
  readonly sum: Map<string, number>
}

const sumOf = (members: readonly number[], vectors: readonly Vector[]): Map<string, number> => {
  const sum = new Map<string, number>()
  for (const member of members) {
    for (const [key, value] of vectors[member]!) sum.set(key, (sum.get(key) ?? 0) + value)
  }
  return sum
}

const mayJoin = (x: Cluster, y: Cluster, growth: Growth): boolean =>
  x.members.length + y.members.length <= growth.most &&
  dot(x.sum, y.sum) >= growth.mean * x.members.length * y.members.length &&
  growth.agree(x.members, y.members)
