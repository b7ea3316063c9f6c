import { allowed, canAgree, pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { factsOf, type FigureFacts } from '../../model/figure-facts.ts'
import { scopeKeys, scopeRelation } from '../../model/scope.ts'
import type { Excluding } from './counts/excluding.ts'
import { sharesCount } from './counts/shared.ts'
import { isComparableSize } from './counts/comparable.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import type { ClaimInput } from './input.ts'

/** What tells whether two counts are of one happening. */
export interface Happenings {
  readonly places: FigureFacts
  /** Counts that a report tells as replaced, as report, measure and number. */
  readonly replaced: ReadonlySet<string>
}

export const happeningsOf = (input: ClaimInput): Happenings => ({
  places: factsOf(input),
  replaced: new Set(
    input.figures.filter(({ standing }) => standing === 'superseded').map((old) => numberIn(old.report, old)),
  ),
})

const numberIn = (report: string, figure: Figure): string => `${report} ${figure.measure} ${pointOf(figure)}`

/**
 * Two counts of people of one happening that differ. Whether one of them is wrong is not said: a toll rises, and two
 * bodies count otherwise. They are of one happening where both are of one incident, or where one place and what happened
 * there are told with both, or what happens once a day at most.
 * @example differingCounts(a, b, happenings) // of "a fire in Dorval killed 38" and "the blaze killed at least 40"
 */
export const differingCounts = (a: Fact, b: Fact, happenings: Happenings): Excluding | null => {
  if (sharesCount(a, b, 2) || a.negated || b.negated || datesApart(a, b)) return null
  const deeds = compareDeeds(a.deed, b.deed)
  if (deeds === 'other') return null
  for (const x of a.figures)
    for (const y of b.figures)
      if (mayDiffer(x, y) && !isReplaced(x, y, happenings) && isOneHappening([x, a], [y, b], happenings)) return [x, y]
  return null
}

/**
 * Two counts of one incident of which the later printed one is the lower: no toll falls, so that both cannot be right, unless
 * one report tells that it replaces the other, or two bodies count.
 * @example fallenCounts(a, b, happenings) // "at least seven died in the blast" on Friday, "six died in the blast" on Saturday
 * @counterexample "at least four died" on Friday and "six died" on Saturday
 */
export const fallenCounts = (a: Fact, b: Fact, happenings: Happenings): Excluding | null => {
  if (a.published === null || b.published === null || a.published === b.published) return null
  if (sharesCount(a, b, 2) || a.negated || b.negated || compareDeeds(a.deed, b.deed) === 'other') return null
  const [first, later] = a.published < b.published ? [a, b] : [b, a]
  for (const x of first.figures)
    for (const y of later.figures)
      if (hasFallen(x, y) && !isReplaced(x, y, happenings)) return first === a ? [x, y] : [y, x]
  return null
}

/** A firm count of an incident and a lower one, which nothing printed tells apart but the number. */
const hasFallen = (x: Figure, y: Figure): boolean =>
  x.incident !== null &&
  x.incident === y.incident &&
  [x, y].every((figure) => firm.has(figure.modifier) && includesNobody(figure)) &&
  (x.authority === null || y.authority === null) &&
  mayDiffer(x, y) &&
  allowed(x).low > allowed(y).high &&
  allowed(x).low <= fallsTo * allowed(y).high

const firm: ReadonlySet<Figure['modifier']> = new Set(['exact', 'at-least', 'more-than'])
/** A count that is hardly half of another is of something else. */
const fallsTo = 2

/** One report tells the other's number as the one that its own replaces. */
const isReplaced = (x: Figure, y: Figure, { replaced }: Happenings): boolean =>
  replaced.has(numberIn(x.report, y)) || replaced.has(numberIn(y.report, x))

type Counted = readonly [Figure, Fact]

const isOneHappening = ([x, a]: Counted, [y, b]: Counted, { places }: Happenings): boolean => {
  const [here, there] = [placesOf(x, a, places), placesOf(y, b, places)]
  const meets = (p: string, q: string): boolean => p === q || places.placeWithin(p, q) || places.placeWithin(q, p)
  const mayMeet = here.some((p) => there.some((q) => meets(p, q) || !places.placesApart(p, q)))
  if (here.length > 0 && there.length > 0 && !mayMeet) return false
  if (x.incident !== null && x.incident === y.incident) return true
  const onePlace = here.some((p) => there.some((q) => meets(p, q)))
  if (onePlace && shares(a, b, violent)) return true
  return isOneDay(x, y) && shares(a, b, seldom)
}

const placesOf = (figure: Figure, { places }: Fact, { placeOf }: FigureFacts): readonly string[] => {
  const own = placeOf(figure)
  return own === null ? places : [own]
}

const shares = (a: Fact, b: Fact, of: ReadonlySet<string>): boolean =>
  [...a.keys.keys()].some((key) => of.has(key) && b.keys.has(key))

/** What kills many at one place. */
const violent: ReadonlySet<string> = new Set(['k:blast', 'k:wreck', 'k:ruin', 'k:water', 'e:burn', 'e:quake'])
/** What reports of one story seldom tell of twice. */
const seldom: ReadonlySet<string> = new Set(['k:wreck', 'k:ruin', 'k:water', 'e:burn', 'e:quake'])

const mayDiffer = (x: Figure, y: Figure): boolean =>
  isToll(x) &&
  isToll(y) &&
  x.measure === y.measure &&
  x.otherEvent === y.otherEvent &&
  !canAgree(x, y) &&
  isComparableSize(x, y) &&
  sameScope(x, y) &&
  isOneDay(x, y)

const isToll = (figure: Figure): boolean =>
  figure.measure !== 'other' &&
  figure.standing === 'asserted' &&
  figure.since === null &&
  figure.scope.every(({ role }) => role !== 'since') &&
  (figure.counts === 'total' || figure.counts === 'incident') &&
  (pointOf(figure) ?? 0) >= 2

/** Of a whole and a part only where the part is the larger: then the limits do not explain it. */
const sameScope = (x: Figure, y: Figure): boolean => {
  const relation = scopeRelation(x, y)
  if (relation === 'narrower') return isPartAbove(x, y) || isPartAbove(y, x)
  return relation === 'same' || (relation === 'unstated' && [x, y].every(includesNobody))
}

const isPartAbove = (part: Figure, whole: Figure): boolean =>
  scopeKeys(part, 'only').size > 0 && scopeKeys(whole, 'only').size === 0 && allowed(part).low > allowed(whole).high

const includesNobody = ({ scope }: Figure): boolean => scope.every(({ role }) => role !== 'includes')

const isOneDay = (x: Figure, y: Figure): boolean =>
  x.asOf !== null && y.asOf !== null && x.asOf.slice(0, 10) === y.asOf.slice(0, 10)

const datesApart = (a: Fact, b: Fact): boolean =>
  a.days.length > 0 && b.days.length > 0 && a.days.every((p) => b.days.every((q) => daysApart(p, q)))

const daysApart = (p: string | null, q: string | null): boolean =>
  p !== null && q !== null && Math.abs(Date.parse(p) - Date.parse(q)) > 86_400_000
