import type { Clusters } from './cluster.ts'
import { sharesCount } from './counts/shared.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { Bond } from './gather.ts'

/**
 * Rule `one telling`: a report does not tell one thing twice in two ways. Of two statements of one report in a claim,
 * each like a third that tells both, the one that has less in common with what other reports tell leaves it: "he was
 * fined" and "the fine is the most the league allows", joined by "fined the most that is allowed". Those that leave stay
 * together where several tell the same. Counter-examples: a headline and the sentence under it; "ten were killed, | among
 * them two guards who were shot": one deed, told on.
 */
export const oneTelling = (facts: readonly Fact[], claims: Clusters, bonds: readonly Bond[]): Clusters => {
  const home = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
  const within = bonds.filter(({ a, b, gain }) => home.get(a) === home.get(b) && gain > 0)
  const byClaim = Map.groupBy(within, ({ a }) => home.get(a)!)
  return claims
    .flatMap((members, claim) => parted(facts, members, byClaim.get(claim) ?? []))
    .toSorted((x, y) => x[0]! - y[0]!)
}

const parted = (facts: readonly Fact[], members: readonly number[], bonds: readonly Bond[]): Clusters => {
  const gains = new Map(members.map((member) => [member, 0]))
  for (const { a, b, gain } of bonds) {
    if (facts[a]!.report === facts[b]!.report || !gains.has(a) || !gains.has(b)) continue
    for (const one of [a, b]) gains.set(one, gains.get(one)! + gain)
  }
  const tied = new Set(bonds.map(({ a, b }) => tieOf(a, b)))
  const kept: number[] = []
  const left: number[] = []
  const isSetting = (member: number): number => Number(facts[member]!.statement.background ?? false)
  const telling = (member: number): number => sharedDays(facts[member]!, members, facts)
  const order = (x: number, y: number): number =>
    isSetting(x) - isSetting(y) || gains.get(y)! - gains.get(x)! || telling(y) - telling(x) || x - y
  for (const member of members.toSorted(order)) {
    const isSide = kept.some((other) => isSideline(facts[member]!, facts[other]!, tied))
    ;(isSide ? left : kept).push(member)
  }
  if (left.length === 0) return [members]
  return [kept.sort((x, y) => x - y), ...tiedIn(left, bonds).flatMap((each) => parted(facts, each, bonds))]
}

/** Of two that have as much in common, the one that dates it as other reports do tells more: how many days and months it shares. */
const sharedDays = ({ keys, report }: Fact, members: readonly number[], facts: readonly Fact[]): number => {
  const others = members.map((member) => facts[member]!).filter((other) => other.report !== report)
  return [...keys.keys()].filter((key) => key.startsWith('t:') && others.some((other) => other.keys.has(key))).length
}

/** Groups of members that gains tie. */
const tiedIn = (members: readonly number[], bonds: readonly Bond[]): Clusters => {
  const group = new Map(members.map((member) => [member, [member]]))
  for (const { a, b } of bonds) {
    const [x, y] = [group.get(a), group.get(b)]
    if (!x || !y || x === y) continue
    x.push(...y)
    for (const member of y) group.set(member, x)
  }
  return [...new Set(group.values())].map((each) => each.sort((x, y) => x - y))
}

/** Another deed in one sentence; in two, one that may be another, where nothing else ties the two statements. */
const isSideline = (a: Fact, b: Fact, tied: ReadonlySet<string>): boolean => {
  if (a.report !== b.report) return false
  const deeds = compareDeeds(a.deed, b.deed)
  if (a.statement.sentence === b.statement.sentence) return deeds !== 'same'
  if (a.statement.headline || b.statement.headline || deeds === 'same' || deeds === 'near') return false
  return !sharesCount(a, b, 2) && !tied.has(tieOf(a.index, b.index))
}

const tieOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`
