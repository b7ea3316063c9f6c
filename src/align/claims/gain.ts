import { mayAgree } from './agree.ts'
import { tellsTheSame } from './tells-the-same.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Bond } from './gather.ts'
import type { Pair } from './pairs.ts'

import { thresholds } from './thresholds.ts'

/**
 * What it gains to hold two likely statements that may agree for one proposition: above 0 where they tell the same, below
 * where they do not. A report seldom says one thing twice.
 */
const gainOf = (a: Fact, b: Fact, pair: Pair): number => {
  const { most, rule, ownReport } = thresholds.gain
  const evidence = Math.min(pair.evidence, most)
  const gain = tellsTheSame(a, b, pair) ? Math.max(evidence, rule) : Math.min(evidence, 0)
  return pair.ownReport ? gain - ownReport : gain
}

/** The pairs that gain something, or cost less than strangers do. For what speaks against one nothing makes up. */
export const bondsOf = (facts: readonly Fact[], pairs: readonly Pair[]): readonly Bond[] =>
  pairs.flatMap((pair) => {
    const [a, b] = [facts[pair.a]!, facts[pair.b]!]
    if (!mayAgree(a, b)) return []
    const gain = gainOf(a, b, pair)
    return gain > -costOf(a, b) ? [{ a: pair.a, b: pair.b, gain }] : []
  })

/** What it costs to have two statements in one claim that hardly share anything. */
export const strangeness = (a: Fact, b: Fact): number => (mayAgree(a, b) ? costOf(a, b) : Infinity)

const costOf = (a: Fact, b: Fact): number => {
  const { strange, ownStrange, sameDeed } = thresholds.gain
  const cost = a.report === b.report ? ownStrange : strange
  return compareDeeds(a.deed, b.deed) === 'same' ? cost * sameDeed : cost
}
