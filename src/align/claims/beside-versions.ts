import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Bond } from './gather.ts'
import { versionOf } from './dispute.ts'

/** What is known of the pairs of statements, and of those that tell a disputed detail. */
export interface Told {
  readonly bonds: readonly Bond[]
  readonly strange: (a: number, b: number) => number
  /** Statements that tell a disputed detail, by what they tell of it. */
  readonly versions: ReadonlyMap<number, string>
}

interface Beside {
  readonly claims: Clusters
  /** Statements that tell the disputed detail, by the place of the claim of those that only tell the deed. */
  readonly guests: ReadonlyMap<number, readonly number[]>
}

/**
 * Rule `beside versions`: where reports tell one deed and differ on its day, the deed is a claim of all of them. Those that
 * tell no day stand with each other and not with the day that most tell; those that tell a disputed day are cited there
 * too; and one that names a day of the dispute stands on that side of it.
 */
export const besideVersions = (facts: readonly Fact[], claims: Clusters, told: Told): Beside => {
  if (told.versions.size === 0) return { claims, guests: new Map() }
  const moved = withSides(facts, withoutBystanders(facts, claims, told), told)
  return { claims: moved, guests: tellersOf(facts, moved, told) }
}

/** What a statement gains in the mean by standing with the members of a claim that are of other reports. */
const meanGain = (facts: readonly Fact[], told: Told): ((fact: number, members: readonly number[]) => number) => {
  const gains = new Map(told.bonds.map(({ a, b, gain }) => [keyOf(a, b), gain]))
  return (fact, members) => {
    const others = members.filter((member) => facts[member]!.report !== facts[fact]!.report)
    const sum = others.reduce((all, other) => all + (gains.get(keyOf(fact, other)) ?? -told.strange(fact, other)), 0)
    return others.length === 0 ? -Infinity : sum / others.length
  }
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const tells = ({ versions }: Told, members: readonly number[]): boolean => members.some((fact) => versions.has(fact))

/** Claims whose members that tell no version went over to those that only tell the deed. */
const withoutBystanders = (facts: readonly Fact[], claims: Clusters, told: Told): Clusters => {
  const gain = meanGain(facts, told)
  const plain = claims.map((members) => (tells(told, members) ? null : [...members]))
  const kept = claims.map((members) => {
    if (!tells(told, members)) return []
    return members.filter((fact) => {
      const home = told.versions.has(fact) ? null : best(plain, (to) => gain(fact, to))
      home?.push(fact)
      return home === null
    })
  })
  return claims.map((_, at) => (plain[at] ?? kept[at]!).toSorted((a, b) => a - b))
}

const best = <T>(options: readonly (T | null)[], worth: (option: T) => number): T | null => {
  const ranked = options.flatMap((option) => (option === null ? [] : [{ option, worth: worth(option) }]))
  const first = ranked.toSorted((a, b) => b.worth - a.worth)[0]
  return first && first.worth > 0 ? first.option : null
}

/** Claims with those of one statement joined to the side whose version they tell. */
const withSides = (facts: readonly Fact[], claims: Clusters, told: Told): Clusters => {
  const gain = meanGain(facts, told)
  const joined = claims.map((members) => [...members])
  claims.forEach((members, at) => {
    const [fact] = members
    const version = members.length === 1 && !told.versions.has(fact!) ? versionOf(facts[fact!]!) : ''
    if (version === '') return
    const sides = joined.map((side) => (side.some((one) => told.versions.get(one) === version) ? side : null))
    const side = best(sides, (to) => gain(fact!, to))
    if (!side) return
    side.push(fact!)
    joined[at] = []
  })
  return joined.filter((members) => members.length > 0).map((members) => members.sort((a, b) => a - b))
}

const tellersOf = (facts: readonly Fact[], claims: Clusters, told: Told): ReadonlyMap<number, readonly number[]> => {
  const gain = meanGain(facts, told)
  const guests = new Map<number, readonly number[]>()
  claims.forEach((members, at) => {
    if (tells(told, members) || members.length < 2) return
    const tellers = [...told.versions.keys()].filter((fact) => gain(fact, members) > 0)
    if (tellers.length > 0)
      guests.set(
        at,
        tellers.sort((a, b) => a - b),
      )
  })
  return guests
}

/** Guests by claim, with those that tell a disputed detail beside it. */
export const withGuests = (
  guests: ReadonlyMap<number, readonly number[]>,
  claims: Clusters,
  beside: Beside,
): ReadonlyMap<number, readonly number[]> => {
  const all = new Map(guests)
  for (const [claim, tellers] of beside.guests) {
    const at = claims.findIndex((members) => members.includes(beside.claims[claim]![0]!))
    const more = tellers.filter((fact) => !claims[at]!.includes(fact))
    all.set(
      at,
      [...new Set([...(all.get(at) ?? []), ...more])].sort((a, b) => a - b),
    )
  }
  return all
}
