import { isPast, orderOf } from '../../model/edtf.ts'
import { canAgree, equalEstimates, pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { scopeRelation, type ScopeRelation } from '../../model/scope.ts'
import type { Happening, PairFacts } from './pair-facts.ts'

/** Two figures of one measure and all that decides how they relate. `a` is not later than `b` where days tell. */
export interface FigurePair {
  readonly a: Figure
  readonly b: Figure
  readonly values: 'equal' | 'agree' | 'apart'
  /** Whether `b`'s number lies above `a`'s. */
  readonly rises: boolean
  readonly scope: ScopeRelation
  readonly authority: 'same' | 'different' | 'unknown'
  readonly place: PlaceRelation
  /** -1 where `a` holds for an earlier day. */
  readonly order: -1 | 0 | null
  /** Whether the order rests on printed days or only on days of publication. */
  readonly orderBasis: 'as-of' | 'publication' | null
  readonly sameReport: boolean
  /** Whether both hold for one day that was over when their reports were printed. */
  readonly past: boolean
  /** Whether what they count is told to have happened at two places and more than a month apart. */
  readonly monthsApart: boolean
  /** Whether `b`'s report tells `a`'s number as the one that `b` replaces. */
  readonly replaces: boolean
}

export type PlaceRelation = 'same' | 'unknown' | 'within' | 'different'

export const pairOf = (first: Figure, second: Figure, facts: PairFacts): FigurePair => {
  const told = toldOrder(first, second, facts)
  const order = told ?? orderOf(dayOf(first, facts), dayOf(second, facts)) ?? orderOf(first.asOf, second.asOf)
  const [a, b] = order === 1 ? [second, first] : [first, second]
  return {
    a,
    b,
    values: valuesOf(a, b),
    rises: (pointOf(b) ?? 0) > (pointOf(a) ?? 0),
    scope: scopeRelation(a, b),
    authority: isHeadlineOf(a, b, facts) ? 'unknown' : authorityRelation(a, b, facts),
    place: placeRelation(a, b, facts),
    order: order === 1 ? -1 : order,
    orderBasis: told !== null ? 'as-of' : order !== null ? 'publication' : null,
    sameReport: a.report === b.report,
    past: orderOf(a.asOf, b.asOf) === 0 && [a, b].every(({ asOf, report }) => isPast(asOf, facts.published(report))),
    monthsApart: areMonthsApart(facts.happeningOf(a), facts.happeningOf(b), facts),
    replaces: facts.replacedBy(b).some((old) => equalEstimates(old, a)),
  }
}

/** A headline names a body in short, so that it may look like another one than the text's. */
const isHeadlineOf = (a: Figure, b: Figure, facts: PairFacts): boolean =>
  a.report === b.report && facts.inTitle(a) !== facts.inTitle(b)

/**
 * The order of as-of days. One day for both tells nothing where it was only carried from the event:
 * then the later report counts later.
 */
const toldOrder = (a: Figure, b: Figure, facts: PairFacts): ReturnType<typeof orderOf> => {
  const order = orderOf(a.asOf, b.asOf)
  const stated = a.asOfBasis === 'stated' && b.asOfBasis === 'stated'
  if (order === 0 && !stated && a.report !== b.report) return null
  if (order === -1 && isOfEvent(a, b, facts)) return null
  return order === 1 && isOfEvent(b, a, facts) ? null : order
}

/**
 * Whether a count that seems the earlier one, though it is higher, has only the day of its event: "the bombings of
 * Friday killed 110", printed no earlier than "82", dates the bombings and not the count.
 */
const isOfEvent = (early: Figure, late: Figure, { isEventDay, published }: PairFacts): boolean =>
  early.asOf !== null &&
  isEventDay(early.asOf) &&
  (pointOf(early) ?? 0) > (pointOf(late) ?? 0) &&
  orderOf(published(early.report), published(late.report)) !== -1 &&
  orderOf(early.asOf, published(early.report)) === -1

/** One happening may be told with the day of another, or with another place, but hardly with both. */
const areMonthsApart = (a: Happening | null, b: Happening | null, facts: PairFacts): boolean =>
  a !== null && b !== null && Math.abs(timeOf(a) - timeOf(b)) > 31 * 86_400_000 && facts.placesApart(a.place, b.place)

const timeOf = ({ day }: Happening): number => Date.parse(day.slice(0, 10))

const dayOf = (figure: Figure, facts: PairFacts): string | null => facts.published(figure.report) ?? figure.asOf

const valuesOf = (a: Figure, b: Figure): FigurePair['values'] => {
  if (equalEstimates(a, b)) return 'equal'
  return canAgree(a, b) ? 'agree' : 'apart'
}

const authorityRelation = (a: Figure, b: Figure, facts: PairFacts): FigurePair['authority'] => {
  if (!a.authority || !b.authority) return 'unknown'
  return authorityKey(a, facts) === authorityKey(b, facts) ? 'same' : 'different'
}

/** One key for one counting body, whoever speaks for it: the entity where it is known, else its words. */
export const authorityKey = (figure: Figure, { bodyOf }: Pick<PairFacts, 'bodyOf'>): string | null =>
  figure.authority && (bodyOf(figure) ?? figure.authority.text.toLowerCase())

const placeRelation = (a: Figure, b: Figure, facts: PairFacts): PlaceRelation => {
  const [x, y] = [facts.placeOf(a), facts.placeOf(b)]
  if (x === null || y === null) return 'unknown'
  if (x === y) return 'same'
  if (facts.placeWithin(x, y) || facts.placeWithin(y, x)) return 'within'
  return facts.placesApart(x, y) ? 'different' : 'unknown'
}
