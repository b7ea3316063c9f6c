import type { Clusters } from './cluster.ts'
import { tellsOtherwise, versionOf } from './dispute.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'

/**
 * Parts the statements of a claim that tell a detail otherwise, each version for itself: "it fell on Monday" and "it
 * fell on Tuesday" are two sides. Those that only tell the deed are a claim of their own where several reports do: they
 * agree that the bridge fell, and differ on when. Else they stay with the version that most statements have.
 */
export const setApart = (facts: readonly Fact[], claims: Clusters, pairs: readonly Pair[]): Clusters => {
  const disputed = new Set<number>()
  for (const pair of pairs) {
    const { a, b, ownReport } = pair
    if (!ownReport && tellsOtherwise(facts[a]!, facts[b]!, pair)) disputed.add(a).add(b)
  }
  if (disputed.size === 0) return claims
  return claims.flatMap((members) => {
    const rest = members.filter((member) => !disputed.has(member))
    if (rest.length === members.length) return [members]
    const versions = [
      ...Map.groupBy(
        members.filter((member) => disputed.has(member)),
        (member) => versionOf(facts[member]!),
      ).values(),
    ].toSorted((x, y) => y.length - x.length || x[0]! - y[0]!)
    const reports = new Set(rest.map((member) => facts[member]!.report.id))
    if (reports.size > 1) return [rest, ...versions]
    return versions.map((version, at) => (at === 0 ? [...version, ...rest].sort((x, y) => x - y) : version))
  })
}
