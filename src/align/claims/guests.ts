import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Bond } from './gather.ts'
import { thresholds } from './thresholds.ts'

/** The likeliest statement of a report to be a guest of a claim. */
interface Guest {
  readonly fact: number
  readonly worth: number
}

/**
 * Rule `guest`: a statement that tells two facts is of two claims. Beside its own it is cited where its pairs with the
 * members of another gain much in the mean, one of each report: "Ivo Lenz, 21, was crushed by a crane on Monday" is of
 * the crane's fall and of the day that others dispute. Counter-example: a statement that is like one member only.
 * @returns guests by claim, as indexes of facts
 */
export const guestsOf = (
  facts: readonly Fact[],
  claims: Clusters,
  { bonds, strange }: { readonly bonds: readonly Bond[]; readonly strange: (a: number, b: number) => number },
): ReadonlyMap<number, readonly number[]> => {
  const home = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
  const keyOf = (a: number, b: number): number => Math.min(a, b) * facts.length + Math.max(a, b)
  const gains = new Map(bonds.map(({ a, b, gain }) => [keyOf(a, b), gain]))
  const gainOf = (a: number, b: number): number => gains.get(keyOf(a, b)) ?? -strange(a, b)
  const asked = new Set<number>()
  const wished = new Map<number, Map<string, Guest>>()
  for (const { a, b, gain } of bonds) {
    if (gain < thresholds.guest) continue
    for (const [host, fact] of [
      [a, b],
      [b, a],
    ] as const) {
      const claim = home.get(host)!
      if (home.get(fact) === claim || facts[host]!.report === facts[fact]!.report) continue
      // Several members of a claim may ask for one statement, and what it is worth there is the same.
      const visit = fact * claims.length + claim
      if (asked.has(visit)) continue
      asked.add(visit)
      // Its own report's headline says nothing against it.
      const members = claims[claim]!.filter((member) => !isOwnHeadline(facts[member]!, facts[fact]!))
      const worth = members.reduce((sum, member) => sum + gainOf(member, fact), 0) / members.length
      if (worth < thresholds.guest) continue
      const guests = wished.get(claim) ?? new Map<string, Guest>()
      wished.set(claim, guests)
      const report = facts[fact]!.report.id
      if (worth > (guests.get(report)?.worth ?? 0)) guests.set(report, { fact, worth })
    }
  }
  return new Map(
    [...wished].map(([claim, guests]) => [claim, [...guests.values()].map(({ fact }) => fact).sort(order)]),
  )
}

const isOwnHeadline = (member: Fact, { report }: Fact): boolean => member.report === report && member.statement.headline

const order = (a: number, b: number): number => a - b
