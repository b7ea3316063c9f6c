import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Figure } from '../../model/figure.ts'
import type { Detail } from '../../model/statement.ts'

/** Details of several reports that are one, and a statement that holds one of them. */
export interface SharedDetail {
  readonly members: readonly number[]
  readonly host: number
}

interface Setting {
  /** The facts that hold a detail. */
  readonly hostsOf: (detail: Fact) => readonly Fact[]
  /** Claims and their guests, by fact. */
  readonly claimsOf: (fact: number) => readonly number[]
}

/**
 * Rule `detail`: two reports that tell one attribute of one holder by the way agree on it, whatever their clauses tell:
 * "killing Ivo Lenz, 21" and "the 21-year-old man lived in Dorval", "the 30-metre mast fell" and "below the 100ft-high mast",
 * "a fine of $5m" and "una multa de 5 millones de dólares",
 * "two of them Danes" and "including two Danish citizens". What one report alone tells makes no claim, nor does
 * what stands in statements of one claim already: nothing is shown twice. Counter-example: two named people of one age.
 */
export const sharedDetails = (
  facts: readonly Fact[],
  details: readonly Fact[],
  claims: Clusters,
): readonly SharedDetail[] => {
  const setting = { hostsOf: hostFinder(facts), claimsOf: claimFinder(claims) }
  const named = namedByAge(details)
  const groups: Fact[][] = []
  for (const detail of details) {
    const group = groups.find((each) => fits(detail, each, { ...setting, named }))
    if (group) group.push(detail)
    else groups.push([detail])
  }
  return groups.flatMap((group) => {
    const host = setting.hostsOf(group[0]!)[0]
    const first = [...Map.groupBy(group, ({ report }) => report).values()].map(firstOf)
    if (!host || first.length < 2 || isTold(first, setting)) return []
    return { members: first.map(({ index }) => index), host: host.index }
  })
}

/** Of those of one report the first below its headline. */
const firstOf = (own: readonly Fact[]): Fact => own.find(({ statement }) => !statement.headline) ?? own[0]!

const hostFinder = (facts: readonly Fact[]): Setting['hostsOf'] => {
  const bySentence = Map.groupBy(facts, ({ report, statement }) => `${report.id} ${statement.sentence}`)
  return ({ report, statement: { sentence, start, end } }) =>
    (bySentence.get(`${report.id} ${sentence}`) ?? [])
      .filter(({ statement }) => statement.start < end && statement.end > start)
      .toSorted((a, b) => a.statement.end - a.statement.start - (b.statement.end - b.statement.start))
}

const claimFinder = (claims: Clusters): Setting['claimsOf'] => {
  const home = new Map<number, number[]>()
  claims.forEach((members, claim) => {
    for (const member of members) home.set(member, [...(home.get(member) ?? []), claim])
  })
  return (fact) => home.get(fact) ?? []
}

/**
 * One claim holds the statement around it of each report, of counts that of two of them: unless these tell the whole that it
 * is a part of as well, and may be of one claim for that.
 */
const isTold = (group: readonly Fact[], { hostsOf, claimsOf }: Setting): boolean => {
  const { attribute } = group[0]!.statement.detail!
  const open =
    attribute === 'part' ? group.filter((part) => !hostsOf(part).some((host) => tellsWhole(host, part))) : group
  const homes = open.map((detail) => new Set(hostsOf(detail).flatMap(({ index }) => claimsOf(index))))
  const least = attribute === 'part' ? 2 : homes.length
  const counts = new Map<number, number>()
  for (const claim of homes.flatMap((home) => [...home])) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  return [...counts.values()].some((count) => count >= least)
}

/** "Eleven people, none of them Danes, died". */
const tellsWhole = (host: Fact, { statement, figures }: Fact): boolean =>
  host.figures.some(
    ({ id, measure, counts }) =>
      measure !== 'other' && counts !== 'part' && measure === figures[0]?.measure && !statement.figures.includes(id),
  )

type Named = ReadonlyMap<number, ReadonlySet<string>>

/** People whose names are told, by age. */
const namedByAge = (details: readonly Fact[]): Named => {
  const named = new Map<number, Set<string>>()
  for (const fact of details) {
    const { attribute, value } = fact.statement.detail!
    const entity = entityOf(fact)
    if (attribute === 'age' && entity) named.set(value, (named.get(value) ?? new Set()).add(entity))
  }
  return named
}

const entityOf = ({ named, statement: { detail } }: Fact): string | null =>
  detail?.unnamed ? null : (named[0] ?? null)

interface Around extends Setting {
  readonly named: Named
}

/** One with each of them, and with one of them for certain. */
const fits = (detail: Fact, group: readonly Fact[], around: Around): boolean =>
  group.every((other) => mayBeOne(detail, other, around)) &&
  group.some((other) => isHeldByOne(detail, other, around) && isKnown(detail, other, around))

const mayBeOne = (a: Fact, b: Fact, { named }: Around): boolean => {
  const [x, y] = [a.statement.detail!, b.statement.detail!]
  if (x.attribute !== y.attribute || x.unit !== y.unit || !isNear(x, y)) return false
  if (a.statement.factuality !== b.statement.factuality) return false
  if (x.attribute === 'age') return mayBePerson(a, b, named.get(x.value)?.size ?? 0)
  return isOneEvent(a.figures[0], b.figures[0]) && (x.attribute === 'measure' || isOneHolder(x.holder, y.holder))
}

/** Of one noun; or, of measures, told in statements of one claim, where "the 30-metre cross" may be "the 100ft sculpture". */
const isHeldByOne = (a: Fact, b: Fact, { hostsOf, claimsOf }: Around): boolean => {
  const { attribute, holder } = a.statement.detail!
  if (attribute !== 'measure' || isOneHolder(holder, b.statement.detail!.holder)) return true
  const [homes, others] = [a, b].map((each) => hostsOf(each).flatMap(({ index }) => claimsOf(index)))
  return homes!.some((claim) => others!.includes(claim))
}

const isOneEvent = (x: Figure | undefined, y: Figure | undefined): boolean =>
  !x ||
  !y ||
  (x.otherEvent === y.otherEvent && (x.incident === null || y.incident === null || x.incident === y.incident))

/** Two classes of one country, or two nouns of which one is the other's head. */
const isOneHolder = (x: readonly string[], y: readonly string[]): boolean => {
  const [p, q] = [x, y].map((holder) => holder.filter((each) => each.startsWith('country:')))
  if (p!.length > 0 && q!.length > 0) return p!.some((each) => q!.includes(each))
  const thing = x.find((each) => each.startsWith('thing:'))
  return y.includes(x[0]!) || x.includes(y[0]!) || (thing !== undefined && y.includes(thing))
}

/** Lengths and weights are told in round numbers of two systems. */
const isNear = ({ value: x, attribute, unit }: Detail, { value: y }: Detail): boolean =>
  x === y || (attribute === 'measure' && rounded.has(unit) && Math.min(x, y) > nearly * Math.max(x, y))
const nearly = 0.965
const rounded: ReadonlySet<string> = new Set(['metre', 'kilogram', 'square metre'])

/** One name; or, where no two people of that age are named, somebody without one and of no other gender. */
const mayBePerson = (a: Fact, b: Fact, people: number): boolean => {
  const [p, q] = [entityOf(a), entityOf(b)]
  if (p !== null && q !== null) return p === q
  const [x, y] = [a, b].map(({ statement }) => statement.detail!.holder[0])
  return people < 2 && (x === undefined || y === undefined || x === y)
}

/** "The 21-year-old" is who was told of; "a 21-year-old man" is so where the same was done to him. */
const isKnown = (a: Fact, b: Fact, { hostsOf }: Around): boolean => {
  if ([a, b].every(({ statement }) => statement.detail!.unnamed !== 'indefinite')) return true
  const [told, other] = [a, b].map((each) => hostsOf(each).flatMap(({ deed }) => [...deed.told]))
  return told!.some((deed) => other!.includes(deed))
}
