import { refuses } from './agree.ts'
import type { Clusters } from './cluster.ts'
import { countsExclude } from './count.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'
import { thresholds } from './thresholds.ts'

/**
 * Which claims exclude each other, as groups of claims (indexes into `claims`), each claim once; one that
 * nothing excludes is alone. A conflict is only what cannot be otherwise: when in doubt there is none.
 */
export const opposedClaims = (facts: readonly Fact[], claims: Clusters, pairs: readonly Pair[]): Clusters => {
  const home = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
  const group = claims.map((_, claim) => [claim])
  for (const { a, b, likeness, ownReport } of pairs) {
    if (likeness < thresholds.conflict) break
    const [x, y] = [group[home.get(a)!]!, group[home.get(b)!]!]
    if (ownReport || x === y || !opposed(facts[a]!, facts[b]!)) continue
    x.push(...y)
    for (const claim of y) group[claim] = x
  }
  return [...new Set(group)].map((members) => members.sort((a, b) => a - b))
}

const opposed = (a: Fact, b: Fact): boolean => isAsserted(a) && isAsserted(b) && (denies(a, b) || countsExclude(a, b))

const isAsserted = ({ statement }: Fact): boolean =>
  statement.factuality === 'fact' || statement.factuality === 'probable'

/** "No soldier was captured" against "a soldier was captured": one act, one who did or suffered it, one of them negative. */
const denies = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated && !refuses(a) && !refuses(b) && sameDeed(a, b) && sameParties(a, b)

const sameDeed = (a: Fact, b: Fact): boolean => compareDeeds(a.deed, b.deed) === 'same'

const sameParties = (a: Fact, b: Fact): boolean =>
  (compareParties(a.agent, b.agent) === 'same' && compareParties(a.patient, b.patient) !== 'other') ||
  (compareParties(a.patient, b.patient) === 'same' && compareParties(a.agent, b.agent) !== 'other')
