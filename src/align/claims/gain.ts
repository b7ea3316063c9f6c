import { mayAgree } from './agree.ts'
import { tellsTheSame } from './tells-the-same.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Bond } from './gather.ts'
import type { Pair } from './pairs.ts'

import { thresholds } from './thresholds.ts'

/**
 * What it gains to hold two likely statements for one proposition: above 0 where they tell the same, below where they
 * do not. Where something speaks against it nothing makes up for that. A report seldom says one thing twice.
 */
const gainOf = (a: Fact, b: Fact, pair: Pair): number => {
  const { most, rule, ownReport } = thresholds.gain
  if (!mayAgree(a, b)) return -Infinity
  const evidence = Math.min(pair.evidence, most)
  const gain = tellsTheSame(a, b, pair) ? Math.max(evidence, rule) : Math.min(evidence, 0)
  return Math.max(-strangeness(a, b), pair.ownReport ? gain - ownReport : gain)
}

/** The pairs that gain something, or cost less than strangers do. */
export const bondsOf = (facts: readonly Fact[], pairs: readonly Pair[]): readonly Bond[] =>
  pairs
    .map((pair) => ({ a: pair.a, b: pair.b, gain: gainOf(facts[pair.a]!, facts[pair.b]!, pair) }))
    .filter(({ a, b, gain }) => gain > -strangeness(facts[a]!, facts[b]!))

/** What it costs to have two statements in one claim that hardly share anything. */
export const strangeness = (a: Fact, b: Fact): number => {
  const { strange, ownStrange, sameDeed } = thresholds.gain
  if (!mayAgree(a, b)) return Infinity
  const cost = a.report === b.report ? ownStrange : strange
  return compareDeeds(a.deed, b.deed) === 'same' ? cost * sameDeed : cost
}
