import { canAgree } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { fold } from '../../text/fold.ts'
import { refuses } from './agree.ts'
import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
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

const opposed = (a: Fact, b: Fact): boolean => isAsserted(a) && isAsserted(b) && (denies(a, b) || countsOtherwise(a, b))

const isAsserted = ({ statement }: Fact): boolean =>
  statement.factuality === 'fact' || statement.factuality === 'probable'

/** "No soldier was captured" against "a soldier was captured": one act, one who did or suffered it, one of them negative. */
const denies = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated && !refuses(a) && !refuses(b) && sameDeed(a, b) && sameParties(a, b)

const sameDeed = (a: Fact, b: Fact): boolean => {
  const lemma = a.statement.predicate?.lemma
  return lemma !== undefined && lemma === b.statement.predicate?.lemma && a.figures.length + b.figures.length === 0
}

const sameParties = (a: Fact, b: Fact): boolean =>
  (a.agent !== null && a.agent === b.agent) || (a.patient !== null && a.patient === b.patient)

/** Two counts of one thing, by one scope and of one incident, that differ though both print the same day: no update. */
const countsOtherwise = (a: Fact, b: Fact): boolean => {
  if (a.figures.length !== 1 || b.figures.length !== 1) return false
  const [x, y] = [a.figures[0]!, b.figures[0]!]
  return isCount(x) && isCount(y) && comparable(x, y) && !canAgree(x, y)
}

const isCount = (figure: Figure): boolean =>
  figure.measure !== 'other' &&
  figure.standing === 'asserted' &&
  !figure.otherEvent &&
  (figure.counts === 'total' || figure.counts === 'incident')

const comparable = (x: Figure, y: Figure): boolean =>
  x.measure === y.measure &&
  x.asOf !== null &&
  x.asOf === y.asOf &&
  x.asOfBasis === 'stated' &&
  y.asOfBasis === 'stated' &&
  x.incident === y.incident &&
  scopeOf(x) === scopeOf(y)

const scopeOf = (figure: Figure): string =>
  figure.scope
    .map((part) => `${part.role} ${fold(part.text)}`)
    .toSorted()
    .join('|')
