import { mayAgree } from './agree.ts'
import { tellsTheSame } from './tells-the-same.ts'
import type { Clusters } from './cluster.ts'
import { sharesCount } from './counts/shared.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties } from './party.ts'
import { thresholds } from './thresholds.ts'

/**
 * Rule `nominal`: a deed that only a noun names ("the bombing of two embassies") joins the claim of the clauses of other
 * reports that tell it, where its own report tells nothing there yet, and the one that it has most in common with. It
 * makes no claim alone (see `namedAlone`), and nothing follows from what joins none. Counter-examples: "the attack" says
 * of no deed which it is; "calls for the removal of the mayor" tells of none.
 * @param opposed claims that exclude each other: which of them a noun means it does not say
 * @param pairs of a statement and a deed named by a noun, in this order
 */
export const withNominals = (
  { claims, opposed }: { readonly claims: Clusters; readonly opposed: Clusters },
  facts: readonly Fact[],
  pairs: readonly Pair[],
): Clusters => {
  const disputed = new Set(opposed.filter((sides) => sides.length > 1).flat())
  const home = new Map(
    claims.flatMap((members, claim) => (disputed.has(claim) ? [] : members.map((member) => [member, claim] as const))),
  )
  const joined = new Map<number, number[]>()
  for (const [nominal, own] of Map.groupBy(pairs, ({ b }) => b)) {
    const naming = own.filter((pair) => home.has(pair.a) && isNamedIn(facts[pair.a]!, facts[nominal]!, pair))
    const fits = [...Map.groupBy(naming, ({ a }) => home.get(a)!)]
      .map(([claim, bonds]) => ({ claim, ...strengthOf(bonds) }))
      .filter(({ claim, most }) =>
        mayJoin(facts[nominal]!, [...claims[claim]!, ...(joined.get(claim) ?? [])], { facts, most }),
      )
    const best = fits.toSorted((x, y) => y.gain - x.gain || x.claim - y.claim)[0]
    if (best) joined.set(best.claim, [...(joined.get(best.claim) ?? []), nominal])
  }
  return claims.map((members, claim) => [...members, ...(joined.get(claim) ?? [])])
}

const strengthOf = (bonds: readonly Pair[]): { readonly gain: number; readonly most: number } => ({
  gain: bonds.reduce((sum, { evidence }) => sum + Math.max(evidence, thresholds.gain.rule), 0),
  most: Math.max(...bonds.map(({ evidence }) => evidence)),
})

/** One deed, told as done by a clause of another report, with enough in common to be the same one. */
export const isNamedIn = (told: Fact, nominal: Fact, pair: Pair): boolean => {
  const { predicate, factuality } = told.statement
  if (pair.ownReport || predicate === null || (factuality !== 'fact' && factuality !== 'probable')) return false
  if (
    countOthers(told, nominal) ||
    !mayAgree(told, nominal) ||
    !tellsTheSame(told, nominal, pair) ||
    anchorsOf(told, nominal) < enough
  )
    return false
  return meets(told.deed.told, nominal.deed.told) || (isCopied(told, nominal) && pair.evidence >= thresholds.nominal)
}

/** "The killing of three teachers" is not "fifty were killed": numbers, and none in common. */
const countOthers = (a: Fact, b: Fact): boolean => {
  const numbers = ({ keys }: Fact): readonly string[] => [...keys.keys()].filter((key) => key.startsWith('q:'))
  const [own, others] = [numbers(a), numbers(b)]
  return own.length > 0 && others.length > 0 && !sharesCount(a, b, 1) && !own.some((key) => others.includes(key))
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each))

/** A clause whose verb tells no deed has the noun itself: "the cause was the failure of a gearbox". */
const isCopied = ({ deed, statement }: Fact, nominal: Fact): boolean =>
  deed.told.size === 0 && statement.terms.includes(nominal.statement.predicate!.lemma)

/** What both have beside the deed: who suffered it and how many count twice; who did it, each name and day, and words once. */
export const anchorsOf = (a: Fact, b: Fact): number =>
  2 * Number(compareParties(a.patient, b.patient) === 'same') +
  Number(compareParties(a.agent, b.agent) === 'same') +
  2 * Number(sharesCount(a, b, 2)) +
  sharedKeys(a, b, /^[xt]:/) +
  Math.max(0, sharedKeys(a, b, /^[wq]:/) - 1)
const enough = 2

const sharedKeys = (a: Fact, b: Fact, kind: RegExp): number =>
  [...a.keys].filter(([key, weight]) => kind.test(key) && weight > 0.2 && b.keys.has(key)).length

/**
 * A report that tells it by a clause names it once more only elsewhere, as a setting or under its headline,
 * and where much speaks for it:
 * "the deaths could have been prevented" goes on to tell something else of them.
 */
const mayJoin = (
  nominal: Fact,
  members: readonly number[],
  { facts, most }: { readonly facts: readonly Fact[]; readonly most: number },
): boolean =>
  members.every((member) => {
    const { report, statement } = facts[member]!
    if (!mayAgree(facts[member]!, nominal)) return false
    if (report !== nominal.report) return true
    const elsewhere = statement.rule !== 'nominal' && statement.sentence !== nominal.statement.sentence
    const isOnly = nominal.statement.background === true || statement.headline
    return elsewhere && isOnly && most >= thresholds.clear.evidence
  })
