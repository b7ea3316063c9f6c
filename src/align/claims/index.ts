import { cite } from '../../model/citation.ts'
import type { Claim, Matter } from '../../model/claim.ts'
import { idOfGroup } from '../../model/id.ts'
import { agreementOf } from './agree.ts'
import { grow, type Clusters } from './cluster.ts'
import { factsOf, type Fact } from './fact.ts'
import type { ClaimInput } from './input.ts'
import { likelyPairs } from './pairs.ts'
import { claimOf, originFinder, type Sides } from './status.ts'
import { thresholds } from './thresholds.ts'
import { vectorsOf } from './vector.ts'

export interface AlignedClaims {
  readonly matters: readonly Matter[]
  readonly claims: readonly Claim[]
}

/**
 * Matters and claims of a story: statements that say the same make a claim, claims about one thing a
 * matter. Every statement of weight stands in exactly one claim, every claim in one matter.
 * @example alignClaims({ reports, origins, dates, entities, figures }).claims.filter((c) => c.status === 'corroborated')
 */
export const alignClaims = (input: ClaimInput): AlignedClaims => {
  const facts = factsOf(input)
  const vectors = vectorsOf(facts)
  const pairs = likelyPairs(facts, vectors)
  const reports = new Set(facts.map((fact) => fact.report.id)).size
  const alone = facts.map((fact) => [fact.index])
  const same = (a: number, b: number): boolean => agreementOf(facts[a]!, facts[b]!) === 'same'
  const one = grow(alone, pairs, { ...thresholds.claim, most: 2 * reports + 1, allowed: same, vectors })
  const about = grow(one, pairs, { ...thresholds.matter, most: 4 * reports + 2, allowed: () => true, vectors })
  return gather({ facts, one, about }, input)
}

interface Found {
  readonly facts: readonly Fact[]
  readonly one: Clusters
  readonly about: Clusters
}

const gather = ({ facts, one, about }: Found, input: ClaimInput): AlignedClaims => {
  const originOf = originFinder(input)
  const claimBy = new Map<number, Claim>()
  const claims: Claim[] = []
  for (const members of one) {
    const sides: Sides = [members.map((member) => facts[member]!)]
    const claim = claimOf(sides, input, originOf)
    claims.push(claim)
    for (const member of members) claimBy.set(member, claim)
  }
  const matters = about.map((members): Matter => {
    const told = members.map((member) => facts[member]!)
    return {
      id: idOfGroup(
        'm',
        told.map((fact) => fact.statement.id),
      ),
      citations: told.map((fact) => cite(fact.report, fact.statement)),
      claims: [...new Set(members.map((member) => claimBy.get(member)!.id))],
    }
  })
  return { matters, claims }
}
