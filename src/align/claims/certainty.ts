import { pointOf } from '../../model/estimate.ts'
import { scopeKeys } from '../../model/scope.ts'
import type { Certainty } from '../../model/claim.ts'
import { sharesCount } from './counts/shared.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import type { OriginFinder } from './origin-finder.ts'
import { thresholds } from './thresholds.ts'

/** The pairs of statements of two reports of which it is clear that they tell the same, by statement. */
export type ClearBonds = ReadonlyMap<number, readonly number[]>

/** All pairs for which much speaks, or that share a large count of one deed. */
export const clearBonds = (facts: readonly Fact[], pairs: readonly Pair[]): ClearBonds => {
  const bonds = new Map<number, number[]>()
  const add = (a: number, b: number): void => {
    const known = bonds.get(a)
    if (known) known.push(b)
    else bonds.set(a, [b])
  }
  for (const pair of pairs) {
    if (pair.ownReport || !isClear(facts[pair.a]!, facts[pair.b]!, pair)) continue
    add(pair.a, pair.b)
    add(pair.b, pair.a)
  }
  return bonds
}

const isClear = (a: Fact, b: Fact, { evidence }: Pair): boolean => {
  const { evidence: much, substance, count } = thresholds.clear
  if (Math.min(substanceOf(a), substanceOf(b)) < substance) return false
  if (countOthers(a, b)) return false
  const deeds = compareDeeds(a.deed, b.deed)
  // One who is named and does one thing in both is less likely to be told of two happenings.
  const doer = deeds !== 'open' && deeds !== 'other' && sharesDoer(a, b) ? thresholds.clear.doer : 0
  if (evidence + doer >= much) return true
  return (deeds === 'same' || deeds === 'near') && sharesToll(a, b, count)
}

const sharesDoer = ({ agent: a }: Fact, { agent: b }: Fact): boolean =>
  a !== null && a.entity !== null && !a.pronoun && a.entity === b?.entity && !b.pronoun

const sharesToll = (a: Fact, b: Fact, least: number): boolean =>
  sharesCount(a, b, least) &&
  a.figures.some(({ measure }) => measure !== 'other' && b.figures.some((other) => other.measure === measure))

/** "25 members of one family were killed" and "25 of its soldiers were killed": one number of two groups of people. */
const countOthers = (a: Fact, b: Fact): boolean =>
  a.figures.some((x) =>
    b.figures.some((y) => {
      const [p, q] = [scopeKeys(x, 'only'), scopeKeys(y, 'only')]
      const apart = p.size > 0 && q.size > 0 && [...p].every((key) => !q.has(key))
      return apart && x.measure === y.measure && pointOf(x) === pointOf(y)
    }),
  )

/** How much a statement tells by itself: the weight of its words, things, names and numbers. */
const substanceOf = ({ keys }: Fact): number => {
  let sum = 0
  for (const [key, weight] of keys) if (/^[ewnxq]:/.test(key)) sum += weight
  return sum
}

/** What certainty is told from. */
export interface Doubts {
  readonly facts: readonly Fact[]
  readonly bonds: ClearBonds
  readonly originOf: OriginFinder
}

/**
 * Whether two independent reports at least, and half of all that tell it, tell it clearly alike: `clear`; else they may
 * only tell of something near, and a reader should look: `likely`. Of one report and its copies there is nothing to doubt.
 */
export const certaintyOf = (members: readonly number[], doubts: Doubts): Certainty => {
  const reports = new Set(members.map((member) => doubts.facts[member]!.report.id)).size
  const clear = clearReports(members, doubts).size
  return clear >= Math.min(2, reports) && clear * 2 >= reports ? 'clear' : 'likely'
}

/** Reports that tell a claim as clearly as an independent one does: that a copy tells the same shows nothing. */
export const clearReports = (members: readonly number[], { facts, bonds, originOf }: Doubts): ReadonlySet<string> => {
  const origins = new Map(members.map((member) => [member, originOf(facts[member]!) ?? facts[member]!.report.id]))
  const reportsOf = (some: readonly number[]): ReadonlySet<string> =>
    new Set(some.map((member) => facts[member]!.report.id))
  if (new Set(origins.values()).size < 2) return reportsOf(members)
  const isApart = (a: number, b: number): boolean => origins.has(b) && origins.get(a) !== origins.get(b)
  return reportsOf(members.filter((member) => bonds.get(member)?.some((other) => isApart(member, other))))
}
