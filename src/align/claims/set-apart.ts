import type { Figure } from '../../model/figure.ts'
import type { Clusters } from './cluster.ts'
import { tellsOtherwise, versionOf } from './dispute.ts'
import type { CountConflict } from './counts/conflicts.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'

/** Statements that tell a detail which another report tells otherwise, by what they tell of it. */
export const disputedVersions = (facts: readonly Fact[], pairs: readonly Pair[]): ReadonlyMap<number, string> => {
  const versions = new Map<number, string>()
  for (const pair of pairs) {
    if (pair.ownReport || !tellsOtherwise(facts[pair.a]!, facts[pair.b]!, pair)) continue
    for (const one of [pair.a, pair.b]) versions.set(one, versionOf(facts[one]!))
  }
  return versions
}

/**
 * Parts the statements of a claim that tell a detail otherwise, each version for itself: "it fell on Monday" and "it
 * fell on Tuesday" are two sides. Those that only tell the deed are a claim of their own where several reports do: they
 * agree that the bridge fell, and differ on when. Else they stay with the version that most statements have, but not
 * with a count: "a bomb on a bus" tells of no number.
 */
export const setApart = (
  facts: readonly Fact[],
  claims: Clusters,
  { versions, counts }: { readonly versions: ReadonlyMap<number, string>; readonly counts: readonly CountConflict[] },
): Clusters => {
  const counted = countedIn(counts)
  const bySeveral = (rest: readonly number[]): boolean => new Set(rest.map((one) => facts[one]!.report.id)).size > 1
  return claims
    .flatMap((members) => versionsOf(members, withEqualCounts(facts, members, counted), () => true))
    .flatMap((members) => versionsOf(members, versions, bySeveral))
}

/**
 * Claims of one dispute that give one number are one side of it: "eleven dead", the headline, and "eleven people were
 * killed", against nine.
 */
export const withWholeSides = (claims: Clusters, groups: Clusters, counts: readonly CountConflict[]): Clusters => {
  const counted = countedIn(counts)
  return groups
    .flatMap((group) => {
      const numbers = group.map((claim) => claims[claim]!.map((member) => counted.get(member)).find(Boolean) ?? claim)
      return [...Map.groupBy(group, (_, at) => numbers[at]!).values()]
    })
    .map((same) => same.flatMap((claim) => claims[claim]!).sort((x, y) => x - y))
}

const countedIn = (counts: readonly CountConflict[]): ReadonlyMap<number, string> =>
  new Map(
    counts.flatMap(({ a, b, figures: [x, y] }) => [
      [a, countOf(x)],
      [b, countOf(y)],
    ]),
  )

/** Statements of the claim that give one of the disputed counts, though they are in no dispute themselves. */
const withEqualCounts = (
  facts: readonly Fact[],
  members: readonly number[],
  counted: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> => {
  const disputed = new Set(members.flatMap((member) => counted.get(member) ?? []))
  if (disputed.size === 0) return counted
  const more = members.flatMap((member) => {
    const equal = facts[member]!.figures.map(countOf).find((count) => disputed.has(count))
    return equal === undefined || counted.has(member) ? [] : [[member, equal] as const]
  })
  return new Map([...counted, ...more])
}

const countOf = ({ measure, low, best, high }: Figure): string => `${measure} ${low} ${best} ${high}`

/** The versions of a claim, the commonest first; those that tell none stand by themselves or go with the commonest. */
const versionsOf = (
  members: readonly number[],
  versionOf: ReadonlyMap<number, string>,
  standsAlone: (rest: readonly number[]) => boolean,
): Clusters => {
  const rest = members.filter((member) => !versionOf.has(member))
  if (rest.length === members.length) return [members]
  const telling = members.filter((member) => versionOf.has(member))
  const versions = [...Map.groupBy(telling, (member) => versionOf.get(member)!).values()].toSorted(
    (x, y) => y.length - x.length || x[0]! - y[0]!,
  )
  if (rest.length === 0) return versions
  if (standsAlone(rest)) return [rest, ...versions]
  return versions.map((version, at) => (at === 0 ? [...version, ...rest].sort((x, y) => x - y) : version))
}
