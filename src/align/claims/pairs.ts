import type { Fact } from './fact.ts'
import { thresholds } from './thresholds.ts'
import { dot, type Vector } from './vector.ts'

/** Two statements that may be about one thing. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
  /** What of it does not come from names and days. */
  readonly told: number
  readonly ownReport: boolean
}

/** A key of more statements than these finds no candidates any more, only weighs. */
const longestPosting = 160

/**
 * Pairs of statements alike enough to be looked at, the likest first. Candidates share a key that few
 * statements have, so the work grows in step with the statements.
 */
export const likelyPairs = (facts: readonly Fact[], vectors: readonly Vector[]): readonly Pair[] => {
  const postings = new Map<string, number[]>()
  vectors.forEach((vector, index) => {
    for (const key of vector.keys()) {
      const list = postings.get(key)
      if (list) list.push(index)
      else postings.set(key, [index])
    }
  })
  const pairs: Pair[] = []
  vectors.forEach((vector, b) => {
    const partial = new Map<number, number>()
    for (const [key, value] of vector) {
      const list = postings.get(key)!
      if (list.length > longestPosting) continue
      for (const a of list) {
        if (a >= b) break
        partial.set(a, (partial.get(a) ?? 0) + value * vectors[a]!.get(key)!)
      }
    }
    for (const [a, sum] of partial) {
      // What the long postings would add is little, and only worth adding where there is something already.
      const ownReport = facts[a]!.report === facts[b]!.report
      // Statements of one sentence lend each other their words, so their likeness tells nothing.
      if (ownReport && facts[a]!.statement.sentence === facts[b]!.statement.sentence) continue
      if (sum < thresholds.faintest * 0.5) continue
      const likeness = dot(vectors[a]!, vector) * sameAct(facts[a]!, facts[b]!)
      if (likeness < thresholds.faintest) continue
      pairs.push({ a, b, likeness, told: likeness - named(facts[a]!, [vectors[a]!, vector]), ownReport })
    }
  })
  return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a)
}

/** Two statements that name the same things but tell of different acts are less alike than their words. */
const sameAct = (a: Fact, b: Fact): number => {
  if (a.acts.size === 0 || b.acts.size === 0) return 1
  return [...a.acts].some((act) => b.acts.has(act)) ? thresholds.sameAct : thresholds.otherAct
}

/** What two statements have in common by names and days alone. */
const named = (fact: Fact, [a, b]: readonly [Vector, Vector]): number => {
  let sum = 0
  for (const key of fact.keys.keys())
    if (key.startsWith('x:') || key.startsWith('t:')) sum += (a.get(key) ?? 0) * (b.get(key) ?? 0)
  return sum
}
