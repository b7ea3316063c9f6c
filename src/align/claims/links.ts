import type { ClaimLinks } from '../../model/claim-links.ts'
import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Disputes } from './oppose.ts'

/** Links of statements, as indexes of facts. */
interface Linked {
  readonly one: readonly (readonly [number, number])[]
  readonly two: readonly (readonly [number, number])[]
}

/** What a person said of claims, in facts; statements that are none are left out. */
export const linksIn = (facts: readonly Fact[], links: ClaimLinks): Linked => {
  const index = new Map(facts.map((fact) => [fact.statement.id, fact.index]))
  const inFacts = (pairs: ClaimLinks['one']): Linked['one'] =>
    pairs.flatMap(([a, b]) => {
      const [x, y] = [index.get(a), index.get(b)]
      return x === undefined || y === undefined ? [] : [[x, y] as const]
    })
  return { one: inFacts(links.one), two: inFacts(links.two) }
}

/** Claims joined where a person says that two statements are one claim, and parted where they are of two. */
export const withLinks = (claims: Clusters, { one, two }: Linked): Clusters => {
  const joined = one.reduce((now, [a, b]) => {
    const [x, y] = [now.find((each) => each.includes(a))!, now.find((each) => each.includes(b))!]
    if (x === y) return now
    return now.flatMap((each) => (each === x ? [[...x, ...y].sort((p, q) => p - q)] : each === y ? [] : [each]))
  }, claims)
  return two.reduce(
    (now, [a, b]) =>
      now.flatMap((each) => (each.includes(a) && each.includes(b) ? [each.filter((fact) => fact !== b), [b]] : [each])),
    joined,
  )
}

/** Two statements of two claims are no two sides of one. */
export const withoutParted = ({ pairs, counts }: Disputes, { two }: Linked): Disputes => {
  if (two.length === 0) return { pairs, counts }
  const parted = new Set(two.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const stays = ({ a, b }: { readonly a: number; readonly b: number }): boolean => !parted.has(`${a} ${b}`)
  return { pairs: pairs.filter(stays), counts: counts.filter(stays) }
}
