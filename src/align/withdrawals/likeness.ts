import type { Fact } from '../claims/fact.ts'
import { dot, type Vector } from '../claims/vector.ts'

interface Worded {
  readonly fact: Fact
  readonly vector: Vector
}

/**
 * How alike two statements are, from 0 to 1. Across languages only what is the same in every language counts: things,
 * deeds, numbers, names; one thing in common is then no likeness.
 */
export const likenessOf = (a: Worded, b: Worded): number => {
  if (a.fact.report.language === b.fact.report.language) return dot(a.vector, b.vector)
  const [x, y] = [shared(a.vector), shared(b.vector)]
  const common = [...x.keys()].filter((key) => /^[nek]:/.test(key) && y.has(key)).length
  return common < fewest ? 0 : dot(x, y) / (lengthOf(x) * lengthOf(y))
}
const fewest = 2

const shared = (vector: Vector): Vector => new Map([...vector].filter(([key]) => !key.startsWith('w:')))
const lengthOf = (vector: Vector): number => Math.sqrt(dot(vector, vector)) || 1
