import { datesOtherwise, refuses } from './agree.ts'
import { agesDiffer } from './dispute.ts'
import type { Clusters } from './cluster.ts'
import { countsExclude, isTally, talliesExclude } from './count.ts'
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
  const oppose = (a: number, b: number): void => {
    const [x, y] = [group[home.get(a)!]!, group[home.get(b)!]!]
    if (x === y) return
    x.push(...y)
    for (const claim of y) group[claim] = x
  }
  for (const pair of pairs) {
    if (!pair.ownReport && opposed(facts[pair.a]!, facts[pair.b]!, pair)) oppose(pair.a, pair.b)
  }
  for (const [a, b] of tallies(facts))
    if (isAsserted(a) && isAsserted(b) && talliesExclude(a, b)) oppose(a.index, b.index)
  return [...new Set(group)].map((members) => members.sort((a, b) => a - b))
}

/** Statements of two reports with a casualty figure of one measure and day: the words around two tallies may have nothing in common. */
function* tallies(facts: readonly Fact[]): Generator<readonly [Fact, Fact]> {
  const told = facts.flatMap((fact) => fact.figures.flatMap((figure) => (isTally(figure) ? [{ fact, figure }] : [])))
  for (const group of Map.groupBy(told, ({ figure }) => `${figure.measure} ${figure.asOf}`).values()) {
    if (group.length > mostTallies) continue
    for (const [i, x] of group.entries()) {
      for (const y of group.slice(i + 1)) if (x.fact.report !== y.fact.report) yield [x.fact, y.fact]
    }
  }
}
const mostTallies = 60

/** The more the kind of conflict says itself, the less alike the words must be. */
const opposed = (a: Fact, b: Fact, pair: Pair): boolean => {
  if (!isAsserted(a) || !isAsserted(b)) return false
  const { likeness } = pair
  const { words, count } = thresholds.conflict
  return (
    (likeness >= words && (denies(a, b) || datesOtherwise(a, b))) ||
    agesDiffer(a, b, pair) ||
    (likeness >= count && countsExclude(a, b))
  )
}

const isAsserted = ({ statement }: Fact): boolean =>
  statement.factuality === 'fact' || statement.factuality === 'probable'

/** "No soldier was captured" against "a soldier was captured": one act, one who did or suffered it, one of them negative. */
const denies = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated && !refuses(a) && !refuses(b) && sameDeed(a, b) && sameParties(a, b)

const sameDeed = (a: Fact, b: Fact): boolean => compareDeeds(a.deed, b.deed) === 'same'

/** One doer, or one who suffered it where neither tells a doer: "did not leak the tape" is no answer to "the tape was leaked". */
const sameParties = (a: Fact, b: Fact): boolean => {
  const [doers, patients] = [compareParties(a.agent, b.agent), compareParties(a.patient, b.patient)]
  if (doers === 'same') return patients === 'same' || (a.patient === null && b.patient === null)
  return patients === 'same' && a.agent === null && b.agent === null
}
