import type { Fact } from './fact.ts'
import { dot, type Vector } from './vector.ts'

/** Two statements that may be about one thing. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** A key of more statements than these finds no candidates any more, only weighs. */
const longestPosting = 160
/** Below this, two statements are strangers. */
const faintest = 0.14

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
      if (sum < faintest * 0.5) continue
      const likeness = dot(vectors[a]!, vector)
      if (likeness >= faintest) pairs.push({ a, b, likeness })
    }
  })
  return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a)
}
