import { candidatePairs } from './candidates.ts'
import { profilesOf, type Profile } from './profile.ts'
import type { Known } from './reading.ts'
import { areAgainst, likeness } from './same.ts'

/**
 * Clusters of entities that are one, surest pairs first. No cluster takes two of one report, nor one that
 * speaks against any of its members' full names.
 */
export const clusterReadings = (all: readonly Known[]): readonly (readonly Known[])[] => {
  const profiles = profilesOf(all)
  const likenessOf = remembered(profiles.length)
  const clusterOf = profiles.map(clusterOfOne)
  for (const { a, b, sure } of pairsOf(profiles, likenessOf)) {
    const [x, y] = [clusterOf[a.index]!, clusterOf[b.index]!]
    if (x === y || !canMerge(x, y, { sure, likenessOf })) continue
    const [from, into] = x.profiles.length < y.profiles.length ? [x, y] : [y, x]
    merge(from, into)
    for (const profile of from.profiles) clusterOf[profile.index] = into
  }
  const of = new Map(profiles.flatMap(({ index, members }) => members.map((known) => [known, clusterOf[index]!])))
  return [...new Set(all.map((known) => of.get(known)!))].map(({ profiles: own }) =>
    own.flatMap(({ members }) => members).sort((a, b) => a.order - b.order || firstStart(a) - firstStart(b)),
  )
}

const firstStart = (known: Known): number => known.mentions[0]?.start ?? 0

type LikenessOf = (a: Profile, b: Profile) => number

const remembered = (size: number): LikenessOf => {
  const known = new Map<number, number>()
  return (a, b) => {
    const key = a.index < b.index ? a.index * size + b.index : b.index * size + a.index
    const old = known.get(key)
    if (old !== undefined) return old
    const made = likeness(a.known, b.known)
    known.set(key, made)
    return made
  }
}

interface Cluster {
  readonly profiles: Profile[]
  /** What each report has in it, by the report's place in the order given. */
  readonly byReport: Map<number, Profile[]>
}

const clusterOfOne = (profile: Profile): Cluster => ({
  profiles: [profile],
  byReport: new Map(profile.members.map(({ order }) => [order, [profile]])),
})

const merge = (from: Cluster, into: Cluster): void => {
  into.profiles.push(...from.profiles)
  for (const [order, profiles] of from.byReport) {
    into.byReport.set(order, [...(into.byReport.get(order) ?? []), ...profiles])
  }
}

interface Pair {
  readonly a: Profile
  readonly b: Profile
  readonly sure: number
}

const pairsOf = (profiles: readonly Profile[], likenessOf: LikenessOf): readonly Pair[] =>
  candidatePairs(profiles)
    .filter(([a, b]) => !areOfOneReport(a, b))
    .map(([a, b]) => ({ a, b, sure: likenessOf(a, b) }))
    .filter(({ sure }) => sure > 0)
    .sort((x, y) => y.sure - x.sure)

/** What one report keeps apart, only another report can join. */
const areOfOneReport = (a: Profile, b: Profile): boolean =>
  a.members.length === 1 && b.members.length === 1 && a.known.order === b.known.order

const canMerge = (
  x: Cluster,
  y: Cluster,
  { sure, likenessOf }: { readonly sure: number; readonly likenessOf: LikenessOf },
): boolean => {
  const [few, many] = x.byReport.size < y.byReport.size ? [x, y] : [y, x]
  for (const [order, own] of few.byReport) {
    const others = many.byReport.get(order)
    // Two entities of one report stay two, unless likeness finds them one by name or office: then the report split one.
    if (others?.some((b) => own.some((a) => likenessOf(a, b) < 2))) return false
  }
  return x.profiles.every((a) =>
    y.profiles.every((b) => !areAgainst(a.known, b.known, { sure, like: () => likenessOf(a, b) })),
  )
}
