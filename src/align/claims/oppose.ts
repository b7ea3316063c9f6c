import { pointOf } from '../../model/estimate.ts'
import type { Figure, Measure } from '../../model/figure.ts'
import { nameWords } from '../../text/name-match.ts'
import { refuses } from './agree.ts'
import { agesDiffer, daysDiffer } from './dispute.ts'
import type { Clusters } from './cluster.ts'
import {
  excludingCounts,
  excludingTallies,
  incidentKey,
  isTally,
  partsDiffer,
  sharesCount,
  type Excluding,
} from './count.ts'
import { compareDeeds } from './deed.ts'
import { differingCounts, fallenCounts, type Happenings } from './differ.ts'
import type { Fact } from './fact.ts'
import type { Pair } from './pairs.ts'
import { compareParties, roles, type Party, type PartyRelation } from './party.ts'
import { thresholds } from './thresholds.ts'

/** What sets statements against each other. */
export interface Disputes {
  readonly pairs: readonly Pair[]
  /** Counts that exclude each other. */
  readonly counts: readonly CountConflict[]
}

/** Claims that are sides of one, as indexes, and how: whether they exclude each other, or what each counts otherwise. */
export interface Opposed {
  readonly members: readonly number[]
  readonly excludes: boolean
  readonly differs: Measure | null
}

/**
 * Which claims exclude each other, as groups of claims (indexes into `claims`), each claim once; one that
 * nothing excludes is alone. A conflict is only what cannot be otherwise: when in doubt there is none.
 */
export const opposedClaims = (
  facts: readonly Fact[],
  claims: Clusters,
  { pairs, counts }: Disputes,
): readonly Opposed[] => {
  const groups = new Groups(claims)
  for (const pair of pairs) {
    if (!pair.ownReport && opposed(facts[pair.a]!, facts[pair.b]!, pair)) groups.join(pair.a, pair.b)
  }
  for (const { a, b } of counts) groups.join(a, b)
  return groups.all().map((members) => ({ members, excludes: members.length > 1, differs: null }))
}

/**
 * The groups with those joined that give two numbers of one happening: these are sides too, and exclude nothing. Of
 * several measures that a claim counts it has sides in one.
 */
export const withDifferences = (
  opposed: readonly Opposed[],
  claims: Clusters,
  differing: readonly CountConflict[],
): readonly Opposed[] => {
  const groups = new Groups(claims)
  for (const { members } of opposed)
    for (const claim of members) groups.join(claims[members[0]!]![0]!, claims[claim]![0]!)
  const excluding = new Set(opposed.flatMap(({ members, excludes }) => (excludes ? members : [])))
  const measures = new Map<readonly number[], Measure>()
  for (const { a, b, figures } of differing) {
    const { measure } = figures[0]
    const told = [a, b].map((fact) => measures.get(groups.of(fact)) ?? measure)
    if (told.some((each) => each !== measure)) continue
    measures.set(groups.join(a, b), measure)
  }
  return groups.all().map((members) => {
    const excludes = members.some((claim) => excluding.has(claim))
    return { members, excludes, differs: excludes ? null : (measures.get(members) ?? null) }
  })
}

/** Claims that are joined two by two. */
class Groups {
  readonly #home: ReadonlyMap<number, number>
  readonly #group: number[][]

  constructor(claims: Clusters) {
    this.#home = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
    this.#group = claims.map((_, claim) => [claim])
  }

  /** The claims joined with that of a statement. */
  of(fact: number): readonly number[] {
    return this.#group[this.#home.get(fact)!]!
  }

  /** Joins the claims of two statements. */
  join(a: number, b: number): readonly number[] {
    const [x, y] = [a, b].map((fact) => this.#group[this.#home.get(fact)!]!) as [number[], number[]]
    if (x === y) return x
    x.push(...y)
    for (const claim of y) this.#group[claim] = x
    return x
  }

  all(): Clusters {
    return [...new Set(this.#group)].map((members) => members.sort((a, b) => a - b))
  }
}

/** Two statements, as indexes, that count one thing otherwise, and the figures in which they do. */
export interface CountConflict {
  readonly a: number
  readonly b: number
  readonly figures: Excluding
}

/**
 * All statements of two reports that count one thing otherwise: likely pairs, counts of one incident, tallies of one body, a
 * count of one incident below an earlier one.
 */
export const countConflicts = (
  facts: readonly Fact[],
  pairs: readonly Pair[],
  happenings: Happenings,
): readonly CountConflict[] => {
  const { found, add } = collector()
  for (const { a, b, likeness } of pairs)
    if (likeness >= thresholds.conflict.count) add(facts[a]!, facts[b]!, excludingCounts(facts[a]!, facts[b]!))
  for (const [a, b] of pairsOfOne(facts, incidentKey))
    add(a, b, excludingCounts(a, b) ?? fallenCounts(a, b, happenings))
  for (const [a, b] of pairsOfOne(facts, tallyKey)) add(a, b, excludingTallies(a, b))
  return found
}

/** All statements of two reports that give two counts of one happening, whether or not these exclude each other. */
export const countDifferences = (facts: readonly Fact[], happenings: Happenings): readonly CountConflict[] => {
  const { found, add } = collector()
  for (const [a, b] of pairsOfOne(facts, dayKey)) add(a, b, differingCounts(a, b, happenings))
  return found
}

/** Who is missing or held changes from hour to hour, for good reasons. */
const dayKey = ({ measure, asOf }: Figure): string | null =>
  asOf !== null && (measure === 'killed' || measure === 'injured') ? `${measure} ${asOf.slice(0, 10)}` : null

interface Collector {
  readonly found: readonly CountConflict[]
  readonly add: (a: Fact, b: Fact, figures: Excluding | null) => void
}

const collector = (): Collector => {
  const found: CountConflict[] = []
  return {
    found,
    add: (a, b, figures) => {
      if (figures && a.report !== b.report && isAsserted(a) && isAsserted(b))
        found.push({ a: a.index, b: b.index, figures })
    },
  }
}

const tallyKey = (figure: Figure): string | null => (isTally(figure) ? `${figure.measure} ${figure.asOf}` : null)

/** Statements with figures of one key: the words around two counts of one thing may have nothing in common. */
function* pairsOfOne(
  facts: readonly Fact[],
  keyOf: (figure: Figure) => string | null,
): Generator<readonly [Fact, Fact]> {
  const told = facts.flatMap((fact) =>
    [...new Set(fact.figures.flatMap((figure) => keyOf(figure) ?? []))].map((key) => ({ fact, key })),
  )
  for (const group of Map.groupBy(told, ({ key }) => key).values()) {
    if (group.length > mostOfOne) continue
    for (const [i, x] of group.entries())
      for (const y of group.slice(i + 1)) if (x.fact.report !== y.fact.report) yield [x.fact, y.fact]
  }
}
const mostOfOne = 60

/** The more the kind of conflict says itself, the less alike the words must be. */
const opposed = (a: Fact, b: Fact, pair: Pair): boolean => {
  if (!isAsserted(a) || !isAsserted(b)) return false
  const { likeness } = pair
  if (partsDiffer(a, b) || agesDiffer(a, b, pair)) return true
  const { words, evidence } = thresholds.conflict
  return (likeness >= words && daysDiffer(a, b)) || ((likeness >= words || pair.evidence >= evidence) && denies(a, b))
}

const isAsserted = ({ statement, outdated }: Fact): boolean =>
  !outdated && (statement.factuality === 'fact' || statement.factuality === 'probable')

/**
 * "Ivo Lenz did not attack the guard" against "Ivo Lenz attacked the guard": one act, one who did or suffered it and is
 * known by name, one of the two negative, and not the earlier one, for what has not happened may still happen.
 * Counter-examples: "two officers did not die" is no answer to "an officer died", for a denied count denies the number;
 * "no attack happened at the fair" and "the attack on the fair", which nothing ties to one particular attack.
 */
const denies = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated &&
  !refuses(a) &&
  !refuses(b) &&
  sameDeed(a, b) &&
  sameParties(a, b) &&
  (a.negated ? deniesIt(a, b) : deniesIt(b, a)) &&
  !mayHaveHappenedSince(a, b) &&
  !negatedByPrefix(a, b) &&
  !negatedByPrefix(b, a) &&
  (counts(a) === counts(b) ? !counts(a) || sharesCount(a, b, 2) : false)

/**
 * What is denied is the deed of the verb: "was not at the mill at the time of the fire" denies no fire, unless both tell who
 * suffered it. Of a verb that needs another word to tell a deed one must be shared: "did not want to wait", "wanted to go".
 */
const deniesIt = (denial: Fact, told: Fact): boolean => {
  // Who has no arrests is not who makes or suffers them: "the club has had no arrests", "a player was arrested".
  if (denial.statement.byNoun && !told.statement.byNoun) return false
  if ([...denial.deed.told].some((concept) => told.deed.told.has(concept))) return true
  if (
    told.patient !== null &&
    (compareParties(denial.patient, told.patient) === 'same' || isTold(told.patient, denial))
  )
    return true
  const { lemma } = denial.deed
  return lemma !== null && lemma === told.deed.lemma && sharesMore(denial, told)
}

/** A word, thing or deed in common besides the verb and who does it. */
const sharesMore = (a: Fact, b: Fact): boolean =>
  [...a.keys.keys()].some(
    (key) =>
      /^[ewn]:/.test(key) && b.keys.has(key) && ![a.deed.lemma, a.agent?.head, b.agent?.head].includes(key.slice(2)),
  )

/** "The fee was not reasonable" and "the fee was unreasonable": a prefix negates as well. */
const negatedByPrefix = (a: Fact, b: Fact): boolean =>
  [...a.keys.keys()].some((key) => {
    const word = /^w:(?:un|in|im|ir|il|dis|des|non-?)(\p{L}{4,})/u.exec(key)
    return word !== null && b.keys.has(`w:${word[1]}`)
  })

const mayHaveHappenedSince = (a: Fact, b: Fact): boolean => {
  const [before, after] = a.negated ? [a.published, b.published] : [b.published, a.published]
  return before !== null && after !== null && before < after
}

const counts = ({ figures }: Fact): boolean => figures.some((figure) => (pointOf(figure) ?? 0) >= 2)

const sameDeed = (a: Fact, b: Fact): boolean => compareDeeds(a.deed, b.deed) === 'same'

/**
 * One doer, or one who suffered it where neither tells a doer: "did not leak the tape" is no answer to "the tape was
 * leaked". One of them has a name in both, or is told by what he is: "an officer met the gunman", "no officer was there
 * to meet the gunman".
 */
const sameParties = (a: Fact, b: Fact): boolean => {
  const [doers, patients] = [compareDoers(a.agent, b.agent), compareParties(a.patient, b.patient)]
  if (doers === 'one name') return patients === 'same'
  if (!isNamed(a.agent, b.agent) && !isNamed(a.patient, b.patient) && !isOneRole(a.agent, b.agent)) return false
  if (doers === 'same') return patients === 'same' || isTold(a.patient, b) || isTold(b.patient, a)
  return patients === 'same' && a.agent === null && b.agent === null
}

/** "Al-Norvia" and "Norvia": one name, though only one of the reports tells enough of it to know it for one. */
const compareDoers = (a: Party | null, b: Party | null): PartyRelation | 'one name' => {
  const relation = compareParties(a, b)
  if (relation !== 'open' || a === null || b === null || (a.entity === null) === (b.entity === null)) return relation
  const isName = a.thing === null && b.thing === null && nameWords(a.head).join(' ') === nameWords(b.head).join(' ')
  return isName && a.head.length > 3 && !a.pronoun && !b.pronoun ? 'one name' : relation
}

/** Nobody, or somebody who stands among the words of a statement that tells no sufferer. */
const isTold = (patient: Party | null, { patient: own, keys }: Fact): boolean =>
  own === null && (patient === null || keys.has(`w:${patient.head}`))

const isNamed = (a: Party | null, b: Party | null): boolean => a !== null && a.entity !== null && a.entity === b?.entity

const isOneRole = (a: Party | null, b: Party | null): boolean =>
  a !== null && a.thing !== null && roles.has(a.thing) && a.thing === b?.thing
