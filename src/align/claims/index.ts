import { cite } from '../../model/citation.ts'
import { noLinks } from '../../model/claim-links.ts'
import type { Certainty, Claim, Matter } from '../../model/claim.ts'
import type { Difference } from '../../model/difference.ts'
import { idOfGroup } from '../../model/id.ts'
import { certaintyOf, clearBonds, clearReports, type ClearBonds } from './certainty.ts'
import { grow, type Alike, type Clusters } from './cluster.ts'
import { gatherByGain } from './gather.ts'
import { guestsOf } from './guests.ts'
import { happeningsOf } from './differ.ts'
import { sharedDetails, type SharedDetail } from './detail.ts'
import type { Fact } from './fact.ts'
import { detailFactsOf, factsOf, nominalFactsOf } from './facts.ts'
import { linksIn, withLinks, withoutParted } from './links.ts'
import { besideVersions, withGuests } from './beside-versions.ts'
import { bondsOf, strangeness } from './gain.ts'
import { withNominals } from './nominal.ts'
import { namedFates } from './named-fates.ts'
import { namedAlone } from './named-alone.ts'
import { oneTelling } from './one-telling.ts'
import type { ClaimInput } from './input.ts'
import { likelyPairs, type Pair } from './pairs.ts'
import { originFinder } from './origin-finder.ts'
import type { VoicedInput } from './sources.ts'
import { claimOf } from './status.ts'
import { opposedClaims, withDifferences, type Opposed } from './oppose.ts'
import { countConflicts, countDifferences } from './counts/conflicts.ts'
import { disputedVersions, setApart, withWholeSides } from './set-apart.ts'
import { thresholds } from './thresholds.ts'
import { byTopic, mayShareMatter, topicsOf, withoutBroad } from './topic.ts'
import { dot, vectorsOf, type Vector } from './vector.ts'
import { voicesOf } from './voices.ts'
import { withdrawalsOf } from '../withdrawals/index.ts'

export interface AlignedClaims {
  readonly matters: readonly Matter[]
  readonly claims: readonly Claim[]
  /** What later statements of one voice do to earlier ones. */
  readonly withdrawals: readonly Difference[]
}

/** No claim of hundreds of reports has more statements: the time to check one grows with its square. */
const largest = 300

/**
 * Matters and claims of a story: statements that say the same make a claim, claims about one thing a
 * matter. Every statement of weight is of exactly one claim, and cited in others where it tells their fact too; every
 * claim is in one matter.
 * @example alignClaims({ reports, origins, dates, entities, figures }).claims.filter((c) => c.status === 'corroborated')
 */
export const alignClaims = (input: ClaimInput): AlignedClaims => {
  const facts = factsOf(input)
  const named = nominalFactsOf(input, facts.length)
  const [told, withNamed] = [vectorsOf(facts, named), [...facts, ...named]]
  const vectors = told.slice(0, facts.length)
  const pairs = likelyPairs(facts, vectors)
  const reports = new Set(facts.map((fact) => fact.report.id)).size
  const bonds = bondsOf(facts, pairs)
  const strange = (a: number, b: number): number => strangeness(facts[a]!, facts[b]!)
  const grown = gatherByGain({
    size: facts.length,
    bonds,
    strange,
    most: Math.min(2 * reports + 1, largest),
  })
  const linked = linksIn(facts, input.links ?? noLinks)
  const happenings = happeningsOf(input)
  const disputes = withoutParted({ pairs, counts: countConflicts(facts, pairs, happenings) }, linked)
  const differences = countDifferences(facts, happenings)
  const differing = withoutParted({ pairs, counts: differences }, linked).counts
  const counts = [...differing, ...disputes.counts]
  const versions = disputedVersions(facts, disputes.pairs)
  const apart = setApart(facts, oneTelling(facts, grown, bonds), { versions, counts })
  const beside = besideVersions(facts, apart, { bonds, strange, versions })
  const sidesOf = (claims: Clusters): readonly Opposed[] =>
    withDifferences(opposedClaims(facts, claims, disputes), claims, differing)
  const whole = withWholeSides(
    beside.claims,
    sidesOf(beside.claims).map(({ members }) => members),
    counts,
  )
  const clauses = withLinks(whole, linked)
  const opposed = sidesOf(clauses)
  const naming = likelyPairs(withNamed, told, facts.length)
  const one = withNominals({ claims: clauses, opposed: opposed.map(({ members }) => members) }, withNamed, naming)
  const sides = opposed.map(({ members }) => members.flatMap((claim) => one[claim]!))
  const topics = topicsOf(facts)
  const plain = withoutBroad(withNamed, told)
  const about = grow(byTopic(sides, topics), likenessOf(pairs, plain), {
    ...thresholds.matter,
    most: Math.min(4 * reports + 2, 2 * largest),
    agree: mayShareMatter(topics),
    vectors: plain,
  })
  const voices = voicesOf(input.reports, input.entities)
  const guests = withGuests(guestsOf(facts, clauses, { bonds, strange }), clauses, beside)
  const details = detailFactsOf(input, withNamed.length)
  const claimed = new Set(one.flat())
  const cited = clauses.map((members, claim) => [...members, ...(guests.get(claim) ?? [])])
  return {
    ...gather(
      {
        facts: [...withNamed, ...details],
        one,
        about,
        opposed,
        guests,
        details: [
          ...sharedDetails(facts, details, cited),
          ...namedAlone(facts.length, { facts: withNamed, claims: one, pairs: naming }),
        ],
        bonds: clearBonds(withNamed, [...pairs, ...naming]),
        fates: namedFates({
          facts,
          nominals: named.filter(({ index }) => !claimed.has(index)),
          matters: about,
          topics,
        }),
      },
      { ...input, voices },
    ),
    withdrawals: withdrawalsOf(facts, vectors, { ...input, voices }),
  }
}

/** The pairs that may join two matters, by what is not broad, the likest first. */
const likenessOf = (pairs: readonly Pair[], vectors: readonly Vector[]): readonly Alike[] =>
  pairs
    .map(({ a, b, ownReport }) => ({ a, b, ownReport, likeness: dot(vectors[a]!, vectors[b]!) }))
    .filter(({ likeness }) => likeness >= thresholds.matter.pair)
    .toSorted((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a)

interface Found {
  readonly facts: readonly Fact[]
  readonly one: Clusters
  readonly about: Clusters
  readonly opposed: readonly Opposed[]
  readonly guests: ReadonlyMap<number, readonly number[]>
  readonly details: readonly (SharedDetail & { readonly certainty?: Certainty })[]
  readonly bonds: ClearBonds
  /** Statements that a matter cites besides, by its place. */
  readonly fates: ReadonlyMap<number, readonly number[]>
}

const gather = (
  { facts, one, about, opposed, guests, details, bonds, fates }: Found,
  input: VoicedInput,
): Pick<AlignedClaims, 'matters' | 'claims'> => {
  const originOf = originFinder(input)
  const doubts = { facts, bonds, originOf }
  const claimOfFact = new Map<number, Claim>()
  const claims = opposed.map(({ members, ...how }) => {
    // A claim with two sides cites no guests: whose side one takes is not known.
    const guest = members.length > 1 ? [] : (guests.get(members[0]!) ?? [])
    const sides = members.map((side) => [...one[side]!, ...guest])
    const clear = new Set(sides.flatMap((side) => [...clearReports(side, doubts)]))
    const claim = claimOf(
      { ...how, told: sides.map((side) => side.map((fact) => facts[fact]!)) },
      {
        ...input,
        own: members.flatMap((side) => one[side]!.map((fact) => facts[fact]!.statement.id)),
        certainty: sides.every((side) => certaintyOf(side, doubts) === 'clear') ? 'clear' : 'likely',
        isClear: ({ report }) => clear.has(report.id),
      },
      originOf,
    )
    for (const side of members) for (const fact of one[side]!) claimOfFact.set(fact, claim)
    return claim
  })
  const detailed = new Map<number, string[]>()
  for (const { members, host, certainty = 'clear' } of details) {
    const told = members.map((member) => facts[member]!)
    const own = told.map(({ statement }) => statement.id)
    const sure = { own, certainty, isClear: () => true } as const
    const claim = claimOf({ told: [told], excludes: false, differs: null }, { ...input, ...sure }, originOf)
    claims.push(claim)
    detailed.set(host, [...(detailed.get(host) ?? []), claim.id])
  }
  const matters = about.map((members, at) => {
    const matter = matterOf(members, facts, { claimOfFact, detailed })
    const besides = (fates.get(at) ?? []).map((fact) => cite(facts[fact]!.report, facts[fact]!.statement))
    return { ...matter, citations: [...matter.citations, ...besides] }
  })
  return { matters, claims }
}

interface Homes {
  readonly claimOfFact: ReadonlyMap<number, Claim>
  /** Claims of details, by a statement that holds one. */
  readonly detailed: ReadonlyMap<number, readonly string[]>
}

const matterOf = (members: readonly number[], facts: readonly Fact[], { claimOfFact, detailed }: Homes): Matter => {
  const told = members.map((member) => facts[member]!)
  return {
    id: idOfGroup(
      'm',
      told.map((fact) => fact.statement.id),
    ),
    citations: told.map((fact) => cite(fact.report, fact.statement)),
    claims: [...new Set(members.flatMap((member) => [claimOfFact.get(member)!.id, ...(detailed.get(member) ?? [])]))],
  }
}
