import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { datesOtherwise, refuses } from './agree.ts'
import { agesDiffer } from './dispute.ts'
import type { Clusters } from './cluster.ts'
import { excludingCounts, sharesCount, excludingTallies, incidentKey, isTally, type Excluding } from './count.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'
import { thresholds } from './thresholds.ts'

/**
 * Which claims exclude each other, as groups of claims (indexes into `claims`), each claim once; one that
 * nothing excludes is alone. A conflict is only what cannot be otherwise: when in doubt there is none.
 */
export const opposedClaims = (
  facts: readonly Fact[],
  claims: Clusters,
  { pairs, counts }: { readonly pairs: readonly Pair[]; readonly counts: readonly CountConflict[] },
): Clusters => {
  const home = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
  const group = claims.map((_, claim) => [claim])
  const oppose = (a: number, b: number): void => {
    const [x, y] = [group[home.get(a)!]!, group[home.get(b)!]!]
    if (x === y) return
    x.push(...y)
    for (const claim of y) group[claim] = x
  }
  for (const pair of pairs) {
    if (!pair.ownReport && opposed(facts[pair.a]!, facts[pair.b]!, pair)) oppose(pair.a, pair.b)
  }
  for (const { a, b } of counts) oppose(a, b)
  return [...new Set(group)].map((members) => members.sort((a, b) => a - b))
}

/** Two statements, as indexes, that count one thing otherwise, and the figures in which they do. */
export interface CountConflict {
  readonly a: number
  readonly b: number
  readonly figures: Excluding
}

/** All statements of two reports that count one thing otherwise: likely pairs, counts of one incident, tallies of one body. */
export const countConflicts = (facts: readonly Fact[], pairs: readonly Pair[]): readonly CountConflict[] => {
  const found: CountConflict[] = []
  const add = (a: Fact, b: Fact, figures: Excluding | null): void => {
    if (figures && a.report !== b.report && isAsserted(a) && isAsserted(b))
      found.push({ a: a.index, b: b.index, figures })
  }
  for (const { a, b, likeness } of pairs)
    if (likeness >= thresholds.conflict.count) add(facts[a]!, facts[b]!, excludingCounts(facts[a]!, facts[b]!))
  for (const [a, b] of pairsOfOne(facts, incidentKey)) add(a, b, excludingCounts(a, b))
  for (const [a, b] of pairsOfOne(facts, tallyKey)) add(a, b, excludingTallies(a, b))
  return found
}

const tallyKey = (figure: Figure): string | null => (isTally(figure) ? `${figure.measure} ${figure.asOf}` : null)

/** Statements with figures of one key: the words around two counts of one thing may have nothing in common. */
function* pairsOfOne(
  facts: readonly Fact[],
  keyOf: (figure: Figure) => string | null,
): Generator<readonly [Fact, Fact]> {
  const told = facts.flatMap((fact) =>
    [...new Set(fact.figures.flatMap((figure) => keyOf(figure) ?? []))].map((key) => ({ fact, key })),
  )
  for (const group of Map.groupBy(told, ({ key }) => key).values()) {
    if (group.length > mostOfOne) continue
    for (const [i, x] of group.entries())
      for (const y of group.slice(i + 1)) if (x.fact.report !== y.fact.report) yield [x.fact, y.fact]
  }
}
const mostOfOne = 60

/** The more the kind of conflict says itself, the less alike the words must be. */
const opposed = (a: Fact, b: Fact, pair: Pair): boolean => {
  if (!isAsserted(a) || !isAsserted(b)) return false
  const { likeness } = pair
  return (likeness >= thresholds.conflict.words && (denies(a, b) || datesOtherwise(a, b))) || agesDiffer(a, b, pair)
}

const isAsserted = ({ statement, outdated }: Fact): boolean =>
  !outdated && (statement.factuality === 'fact' || statement.factuality === 'probable')

/**
 * "No soldier was captured" against "a soldier was captured": one act, one who did or suffered it, one of them negative.
 * Counter-example: "two officers did not die" is no answer to "an officer died", for a denied count denies the number.
 */
const denies = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated &&
  !refuses(a) &&
  !refuses(b) &&
  sameDeed(a, b) &&
  sameParties(a, b) &&
  (counts(a) === counts(b) ? !counts(a) || sharesCount(a, b, 2) : false)

const counts = ({ figures }: Fact): boolean => figures.some((figure) => (pointOf(figure) ?? 0) >= 2)

const sameDeed = (a: Fact, b: Fact): boolean => compareDeeds(a.deed, b.deed) === 'same'

/** One doer, or one who suffered it where neither tells a doer: "did not leak the tape" is no answer to "the tape was leaked". */
const sameParties = (a: Fact, b: Fact): boolean => {
  const [doers, patients] = [compareParties(a.agent, b.agent), compareParties(a.patient, b.patient)]
  if (doers === 'same') return patients === 'same' || (a.patient === null && b.patient === null)
  return patients === 'same' && a.agent === null && b.agent === null
}
