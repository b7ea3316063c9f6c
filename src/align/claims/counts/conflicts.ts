import type { Figure } from '../../../model/figure.ts'
import { excludingCounts, excludingTallies, incidentKey, isTally, type Excluding } from './excluding.ts'
import { differingCounts, fallenCounts, type Happenings } from '../differ.ts'
import type { Fact } from '../fact.ts'
import type { Pair } from '../pairs.ts'
import { thresholds } from '../thresholds.ts'
import { isAsserted } from '../fact.ts'

/** Two statements, as indexes, that count one thing otherwise, and the figures in which they do. */
export interface CountConflict {
  readonly a: number
  readonly b: number
  readonly figures: Excluding
}

/**
 * All statements of two reports that count one thing otherwise: likely pairs, counts of one incident, tallies of one body, a
 * count of one incident below an earlier one.
 */
export const countConflicts = (
  facts: readonly Fact[],
  pairs: readonly Pair[],
  happenings: Happenings,
): readonly CountConflict[] => {
  const { found, add } = collector()
  for (const { a, b, likeness } of pairs)
    if (likeness >= thresholds.conflict.count) add(facts[a]!, facts[b]!, excludingCounts(facts[a]!, facts[b]!))
  for (const [a, b] of pairsOfOne(facts, incidentKey))
    add(a, b, excludingCounts(a, b) ?? fallenCounts(a, b, happenings))
  for (const [a, b] of pairsOfOne(facts, tallyKey)) add(a, b, excludingTallies(a, b))
  return found
}

/** All statements of two reports that give two counts of one happening, whether or not these exclude each other. */
export const countDifferences = (facts: readonly Fact[], happenings: Happenings): readonly CountConflict[] => {
  const { found, add } = collector()
  for (const [a, b] of pairsOfOne(facts, dayKey)) add(a, b, differingCounts(a, b, happenings))
  return found
}

/** Who is missing or held changes from hour to hour, for good reasons. */
const dayKey = ({ measure, asOf }: Figure): string | null =>
  asOf !== null && (measure === 'killed' || measure === 'injured') ? `${measure} ${asOf.slice(0, 10)}` : null

interface Collector {
  readonly found: readonly CountConflict[]
  readonly add: (a: Fact, b: Fact, figures: Excluding | null) => void
}

const collector = (): Collector => {
  const found: CountConflict[] = []
  return {
    found,
    add: (a, b, figures) => {
      if (figures && a.report !== b.report && isAsserted(a) && isAsserted(b))
        found.push({ a: a.index, b: b.index, figures })
    },
  }
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
