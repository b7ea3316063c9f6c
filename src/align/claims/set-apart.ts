import { datesOtherwise } from './agree.ts'
import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'

/**
 * Parts the statements whose day or hour another report tells otherwise from those that only tell the
 * deed, where several reports do: they agree that the bridge fell, and differ on when.
 */
export const setApart = (facts: readonly Fact[], claims: Clusters, pairs: readonly Pair[]): Clusters => {
  const disputed = new Set<number>()
  for (const { a, b, ownReport } of pairs) {
    if (!ownReport && datesOtherwise(facts[a]!, facts[b]!)) disputed.add(a).add(b)
  }
  if (disputed.size === 0) return claims
  return claims.flatMap((members) => {
    const rest = members.filter((member) => !disputed.has(member))
    const reports = new Set(rest.map((member) => facts[member]!.report.id))
    return reports.size < 2 || rest.length === members.length
      ? [members]
      : [rest, members.filter((member) => disputed.has(member))]
  })
}
