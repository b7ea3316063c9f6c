import type { Fact } from './fact.ts'
import { thresholds } from './thresholds.ts'

/** A statement's keys, weighed for this story, at length 1: the dot product of two is their likeness. */
export type Vector = ReadonlyMap<string, number>

/**
 * Vectors of all facts. Names, days and concepts that many statements of the story have tell less;
 * words keep the weight of the fixed table.
 * @param named deeds that a noun names: they stand within other statements, and change nothing about what is rare
 */
export const vectorsOf = (facts: readonly Fact[], named: readonly Fact[] = []): readonly Vector[] => {
  const counts = new Map<string, number>()
  for (const { keys } of facts) for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const scale = Math.log(Math.max(facts.length, 30))
  const weigh = (key: string, weight: number): number => {
    const rarity = Math.log(Math.max(facts.length, 30) / (counts.get(key) ?? 1)) / scale
    return (
      (thresholds.kinds[key[0]!] ?? 1) *
      weight *
      Math.max(thresholds.commonest, key.startsWith('w:') ? Math.sqrt(Math.max(0, rarity)) : rarity)
    )
  }
  const bySentence = Map.groupBy(facts, (fact) => `${fact.report.id} ${fact.statement.sentence}`)
  return [...facts, ...named].map((fact) => {
    const own = new Map([...fact.keys].map(([key, weight]) => [key, weigh(key, weight)]))
    const share = Math.min(thresholds.contextShare, thresholds.contextKeys / own.size)
    for (const other of bySentence.get(`${fact.report.id} ${fact.statement.sentence}`) ?? []) {
      if (other === fact) continue
      for (const [key, weight] of other.keys) {
        const lent = weigh(key, weight) * share
        if (lent > (own.get(key) ?? 0)) own.set(key, lent)
      }
    }
    return unit(own)
  })
}

const unit = (vector: ReadonlyMap<string, number>): Vector => {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? vector : new Map([...vector].map(([key, value]) => [key, value / length]))
}

/** The dot product of two sparse vectors. */
export const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0)
  return sum
}
