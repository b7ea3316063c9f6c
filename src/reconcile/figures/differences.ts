import { because } from '../../model/because.ts'
import type { Citation } from '../../model/citation.ts'
import type { Difference } from '../../model/difference.ts'
import type { Figure } from '../../model/figure.ts'
import { idOf } from '../../model/id.ts'
import { candidatePairs, mostComparedWhole } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import type { PairFacts } from './pair-facts.ts'
import { pairOf, type FigurePair } from './pair.ts'
import { decide, type Verdict } from './rules.ts'

/**
 * How figures of one measure relate: one difference for two groups, or for two figures that stand
 * alone. The earlier figure, where days tell, is `a`.
 */
export const figureDifferences = (
  figures: readonly Figure[],
  facts: PairFacts,
  comparable: Comparable,
): readonly Difference[] => {
  const groups = Map.groupBy(figures, (figure) => figure.group ?? figure.id)
  const heads = [...groups.values()].map((members) => headOf(members, facts))
  const known: PairFacts = {
    ...facts,
    replacedBy: (figure) => (groups.get(figure.group ?? figure.id) ?? [figure]).flatMap(facts.replacedBy),
  }
  const byMeasure = Map.groupBy(heads, (figure) => figure.measure)
  return [...byMeasure.values()].flatMap((measured) => {
    // Pairs that cannot be compared are worth a line only while a reader can take them in.
    const whole = measured.length <= mostComparedWhole
    return candidatePairs(measured, comparable.keysOf)
      .flatMap(([a, b]) => {
        if (!comparable(a, b) && !comparable.isNear(a, b)) return []
        const pair = pairOf(a, b, known)
        return differenceOf(pair, comparable(a, b) ? decide(pair) : ofOtherThings)
      })
      .filter((difference) => whole || difference.relation !== 'not-comparable')
  })
}

/** One figure for each group, the one that says most of its scope; a headline only where the text does not tell it. */
const headOf = (members: readonly Figure[], { inTitle }: PairFacts): Figure => {
  const texts = members.filter((figure) => !inTitle(figure))
  return (texts.length > 0 ? texts : members).reduce((best, next) => (told(next) > told(best) ? next : best))
}

const told = (figure: Figure): number =>
  figure.scope.length + (figure.asOf === null ? 0 : 1) + (figure.authority === null ? 0 : 1)

interface Decision {
  readonly rule: { readonly code: string }
  readonly verdict: Verdict
}

const ofOtherThings: Decision = { rule: { code: 'figure-other-thing' }, verdict: { relation: 'not-comparable' } }

const differenceOf = (pair: FigurePair, { rule, verdict }: Decision): Difference => {
  const [a, b] = [pair.a.group ?? pair.a.id, pair.b.group ?? pair.b.id]
  return {
    id: idOf('d', [a, b]),
    a,
    b,
    relation: verdict.relation,
    possible: verdict.possible ?? [],
    basis: verdict.basis ?? 'inferred',
    because: because(rule.code, paramsOf(pair), evidenceOf(pair)),
  }
}

const paramsOf = ({ a, b }: FigurePair): Record<string, string | null> => ({
  a: a.text,
  b: b.text,
  dayA: a.asOf,
  dayB: b.asOf,
  byA: a.authority?.text ?? null,
  byB: b.authority?.text ?? null,
})

const evidenceOf = ({ a, b }: FigurePair): readonly Citation[] =>
  [a, b].flatMap((figure) => [
    { report: figure.report, start: figure.start, end: figure.end, text: figure.text },
    ...figure.scope.map(({ start, end, text }) => ({ report: figure.report, start, end, text })),
  ])
