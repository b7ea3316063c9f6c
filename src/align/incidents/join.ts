import { candidatePairs } from './candidates.ts'
import { oneEvent, type Likeness } from './likeness.ts'
import type { Told } from './told.ts'

/** So many of each side speak for their group where two groups are weighed. */
const spokesmen = 4

/**
 * Main events in groups that are one incident each, in the order of their first: the likest pair is joined first, and two
 * groups only where their members are alike on the whole, so that no chain of half-like reports makes one incident.
 * @param told in the order of days
 */
export const joinEvents = (told: readonly Told[], likeness: Likeness): readonly (readonly Told[])[] => {
  const pairs = candidatePairs(told)
    .map(({ a, b }) => ({ a, b, score: likeness(told[a]!, told[b]!) }))
    .filter(({ score }) => score >= oneEvent)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const groupOf: number[][] = told.map((_, at) => [at])
  const between = (x: number, y: number): number => likeness(told[x]!, told[y]!)
  for (const { a, b } of pairs) {
    const [into, from] = [groupOf[a]!, groupOf[b]!].sort((x, y) => y.length - x.length)
    if (into === from || meanOf(into!, from!, between) < oneEvent) continue
    for (const member of from!) {
      into!.push(member)
      groupOf[member] = into!
    }
  }
  return [...new Set(groupOf)].map((group) => group.sort((x, y) => x - y).map((at) => told[at]!))
}

const meanOf = (a: readonly number[], b: readonly number[], between: (x: number, y: number) => number): number => {
  const [some, others] = [a.slice(0, spokesmen), b.slice(0, spokesmen)]
  const sum = some.reduce((all, x) => all + others.reduce((own, y) => own + between(x, y), 0), 0)
  return sum / (some.length * others.length)
}
