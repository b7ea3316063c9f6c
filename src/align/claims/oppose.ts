import type { Measure } from '../../model/figure.ts'
import { agesDiffer, daysDiffer } from './dispute.ts'
import type { Clusters } from './cluster.ts'
import { partsDiffer } from './counts/parts.ts'
import { isAsserted, type Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { thresholds } from './thresholds.ts'
import type { CountConflict } from './counts/conflicts.ts'
import { Groups } from './groups.ts'
import { denies } from './denial.ts'

/** What sets statements against each other. */
export interface Disputes {
  readonly pairs: readonly Pair[]
  /** Counts that exclude each other. */
  readonly counts: readonly CountConflict[]
}

/** Claims that are sides of one, as indexes, and how: whether they exclude each other, or what each counts otherwise. */
export interface Opposed {
  readonly members: readonly number[]
  readonly excludes: boolean
  readonly differs: Measure | null
}

/**
 * Which claims exclude each other, as groups of claims (indexes into `claims`), each claim once; one that
 * nothing excludes is alone. A conflict is only what cannot be otherwise: when in doubt there is none.
 */
export const opposedClaims = (
  facts: readonly Fact[],
  claims: Clusters,
  { pairs, counts }: Disputes,
): readonly Opposed[] => {
  const groups = new Groups(claims)
  for (const pair of pairs) {
    if (!pair.ownReport && opposed(facts[pair.a]!, facts[pair.b]!, pair)) groups.join(pair.a, pair.b)
  }
  for (const { a, b } of counts) groups.join(a, b)
  return groups.all().map((members) => ({ members, excludes: members.length > 1, differs: null }))
}

/**
 * The groups with those joined that give two numbers of one happening: these are sides too, and exclude nothing. Of
 * several measures that a claim counts it has sides in one.
 */
export const withDifferences = (
  opposed: readonly Opposed[],
  claims: Clusters,
  differing: readonly CountConflict[],
): readonly Opposed[] => {
  const groups = new Groups(claims)
  for (const { members } of opposed)
    for (const claim of members) groups.join(claims[members[0]!]![0]!, claims[claim]![0]!)
  const excluding = new Set(opposed.flatMap(({ members, excludes }) => (excludes ? members : [])))
  const measures = new Map<readonly number[], Measure>()
  for (const { a, b, figures } of differing) {
    const { measure } = figures[0]
    const told = [a, b].map((fact) => measures.get(groups.of(fact)) ?? measure)
    if (told.some((each) => each !== measure)) continue
    measures.set(groups.join(a, b), measure)
  }
  return groups.all().map((members) => {
    const excludes = members.some((claim) => excluding.has(claim))
    return { members, excludes, differs: excludes ? null : (measures.get(members) ?? null) }
  })
}

/** The more the kind of conflict says itself, the less alike the words must be. */
const opposed = (a: Fact, b: Fact, pair: Pair): boolean => {
  if (!isAsserted(a) || !isAsserted(b)) return false
  const { likeness } = pair
  if (partsDiffer(a, b) || agesDiffer(a, b, pair)) return true
  const { words, evidence } = thresholds.conflict
  return (likeness >= words && daysDiffer(a, b)) || ((likeness >= words || pair.evidence >= evidence) && denies(a, b))
}
