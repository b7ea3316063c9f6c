import type { Difference } from '../../model/difference.ts'
import type { Figure } from '../../model/figure.ts'
import type { Ledger } from '../../model/ledger.ts'
import type { AlignedStory } from '../../model/story.ts'
import { comparableIn } from './comparable.ts'
import { figureDifferences } from './differences.ts'
import { groupFigures } from './groups.ts'
import { buildLedgers } from './ledgers.ts'
import { failingSums } from './sums.ts'
import { voteDifferences } from './votes.ts'
import { pairFactsOf } from './pair-facts.ts'

export interface ReconciledFigures {
  readonly figures: readonly Figure[]
  readonly differences: readonly Difference[]
  readonly ledgers: readonly Ledger[]
}

/** Groups equal figures, says how the others differ and why, and sorts them into counters. */
export const reconcileFigures = (story: AlignedStory): ReconciledFigures => {
  const facts = pairFactsOf(story)
  const comparable = comparableIn(story.matters)
  const figures = groupFigures(story.figures, facts, comparable)
  return {
    figures,
    differences: [...figureDifferences(figures, facts, comparable), ...failingSums(figures), ...voteDifferences(story)],
    ledgers: buildLedgers(figures, { facts, bodyOf: facts.bodyOf }),
  }
}
