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
  const textOf = (head: Figure): readonly Figure[] =>
    (groups.get(head.group ?? '') ?? [head]).filter((figure) => !facts.inTitle(figure))
  // Other counts are compared only with those of their unit.
  const byMeasure = Map.groupBy(heads, ({ measure, unit }) => (measure === 'other' ? `other ${unit}` : measure))
  return [...byMeasure.values()].flatMap((measured) => {
    // Pairs that cannot be compared are worth a line only while a reader can take them in.
    const whole = measured.length <= mostComparedWhole
    return candidatePairs(measured, comparable.keysOf)
      .flatMap(([first, second]) => {
        const [a, b] = ofTwoReports(groups, [first, second])
        if (!comparable(a, b) && !comparable.isNear(a, b)) return []
        const [x, y] = besideEachOther(textOf(a), textOf(b)) ?? [a, b]
        const pair = pairOf(x, y, known)
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

/** Other counts are compared across reports: where one report has both heads, another member may stand for its group. */
const ofTwoReports = (
  groups: ReadonlyMap<string, readonly Figure[]>,
  [a, b]: readonly [Figure, Figure],
): readonly [Figure, Figure] => {
  if (a.measure !== 'other' || a.report !== b.report) return [a, b]
  const elsewhere = (figure: Figure): Figure | undefined =>
    groups.get(figure.group ?? figure.id)?.find(({ report }) => report !== a.report)
  const other = elsewhere(b)
  return other ? [a, other] : [elsewhere(a) ?? a, b]
}

/** Of two groups the figures that one report prints, one near the other: what it says of them decides. */
const besideEachOther = (some: readonly Figure[], others: readonly Figure[]): readonly [Figure, Figure] | null => {
  if (some.length === 1 && others.length === 1) return null
  for (const a of some) {
    const b = others.find((other) => other.report === a.report && Math.abs(other.start - a.start) <= near)
    if (b) return [a, b]
  }
  return null
}
/** In characters. */
const near = 300

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

/** One day for both tells nothing of which is the later: then their reports did. */
const paramsOf = ({ a, b }: FigurePair): Record<string, string | null> => ({
  a: a.text,
  b: b.text,
  ...(a.asOf === b.asOf ? { dayA: null, dayB: null } : { dayA: a.asOf, dayB: b.asOf }),
  byA: a.authority?.text ?? null,
  byB: b.authority?.text ?? null,
})

const evidenceOf = ({ a, b }: FigurePair): readonly Citation[] =>
  [a, b].flatMap((figure) => [
    { report: figure.report, start: figure.start, end: figure.end, text: figure.text },
    ...figure.scope.map(({ start, end, text }) => ({ report: figure.report, start, end, text })),
  ])
