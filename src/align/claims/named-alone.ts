import type { Clusters } from './cluster.ts'
import { mayAgree } from './agree.ts'
import type { Fact } from './fact.ts'
import { anchorsOf, isNamedIn } from './nominal.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'

/** Deeds of several reports that only nouns name and that are one, and a statement that holds one of them. */
export interface SharedNominal {
  readonly members: readonly number[]
  readonly host: number
  /** A noun tells little of which deed it names. */
  readonly certainty: 'likely'
}

interface Setting {
  /** All facts, those of nouns last. */
  readonly facts: readonly Fact[]
  /** Claims with what joined them. */
  readonly claims: Clusters
  /** Pairs of a statement and a deed that a noun names, in this order. */
  readonly pairs: readonly Pair[]
}

/**
 * Rule `named alone`: a deed that no report tells in a clause is a claim where nouns of two reports name it, with a name, a
 * day or a number and two things more in common: "the 1972 burglary of the Dorval mill" in both. Counter-examples: "the
 * attack on the market", which names nothing; a deed that some clause tells, whose claim it is; two nouns in statements
 * of one claim.
 */
export const namedAlone = (first: number, { facts, claims, pairs }: Setting): readonly SharedNominal[] => {
  const homes = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
  const told = new Set(
    pairs.flatMap(({ a, b, ...pair }) => (isNamedIn(facts[a]!, facts[b]!, { a, b, ...pair }) ? b : [])),
  )
  const groups: Fact[][] = []
  for (const fact of facts.slice(first)) {
    if (homes.has(fact.index) || told.has(fact.index)) continue
    const group = groups.find((each) => each.every((other) => isOne(fact, other)))
    if (group) group.push(fact)
    else groups.push([fact])
  }
  const hostOf = hostFinder(facts.slice(0, first))
  return groups.flatMap((group) => {
    const own = [...Map.groupBy(group, ({ report }) => report).values()].map((each) => each[0]!)
    const hosts = own.map(hostOf)
    const told = new Set(hosts.map((host) => (host ? homes.get(host.index) : undefined)))
    if (own.length < 2 || !hosts[0] || told.size < own.length) return []
    return { members: own.map(({ index }) => index), host: hosts[0].index, certainty: 'likely' as const }
  })
}

const hostFinder = (facts: readonly Fact[]): ((fact: Fact) => Fact | undefined) => {
  const bySentence = Map.groupBy(facts, ({ report, statement }) => `${report.id} ${statement.sentence}`)
  return ({ report, statement: { sentence, start, end } }) =>
    (bySentence.get(`${report.id} ${sentence}`) ?? [])
      .filter(({ statement }) => statement.start <= start && statement.end >= end)
      .toSorted((a, b) => a.statement.end - a.statement.start - (b.statement.end - b.statement.start))[0]
}

/** One deed, and enough that both name; of one report two nouns are one where it befell the same one or the words are the same. */
const isOne = (a: Fact, b: Fact): boolean => {
  if (![...a.deed.told].some((deed) => b.deed.told.has(deed)) || !mayAgree(a, b)) return false
  if (a.report === b.report)
    return a.statement.text === b.statement.text || compareParties(a.patient, b.patient) === 'same'
  return anchorsOf(a, b) >= enough && [...a.keys.keys()].some((key) => /^[xtq]:/.test(key) && b.keys.has(key))
}
const enough = 3
