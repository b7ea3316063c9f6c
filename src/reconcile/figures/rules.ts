import type { Difference, Relation } from '../../model/difference.ts'
import { allowed, pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { scopeKeys, type ScopeRelation } from '../../model/scope.ts'
import type { FigurePair } from './pair.ts'

/** What a rule says of a pair; `possible` names what an undecided one leaves open. */
export interface Verdict {
  readonly relation: Relation
  readonly possible?: readonly Relation[]
  readonly basis?: Difference['basis']
}

/** One reason why two figures differ or agree. The first rule that speaks decides, and its code is the "why". */
export interface FigureRule {
  readonly code: string
  readonly example: string
  readonly counterExample: string
  readonly decide: (pair: FigurePair) => Verdict | null
}

const either = (pair: FigurePair, test: (figure: Figure) => boolean): boolean => test(pair.a) !== test(pair.b)

const isLowerBound = (figure: Figure): boolean => figure.modifier === 'at-least' || figure.modifier === 'more-than'

/**
 * A later and higher bound is a later state; so is a much larger later number, even where the earlier
 * bound would allow it.
 */
const isLaterState = ({ a, b }: FigurePair): boolean =>
  (isLowerBound(a) && isLowerBound(b)) || (b.best ?? b.low ?? b.high ?? 0) > 1.1 * (a.best ?? a.low ?? a.high ?? 0)

/** Whichever of two is the higher. */
const isMuchHigher = (x: number | null, y: number | null): boolean =>
  x !== null && y !== null && Math.max(x, y) > 1.1 * Math.min(x, y)

/** Whether neither is more than so many times the other: a count far above another is of something else. */
const isNearSize = ({ a, b }: Pick<FigurePair, 'a' | 'b'>, times: number): boolean => {
  const [x, y] = [pointOf(a) ?? 0, pointOf(b) ?? 0]
  return Math.max(x, y) <= times * Math.min(x, y)
}

/** So many times another count, one is hardly the same count gone wrong. */
const farTimes = 10

/**
 * Nothing that two such counts say excludes the other: one is a word such as "scores" or a part of some other number, or
 * one is many times the other.
 */
const isLoose = ({ a, b }: FigurePair): boolean =>
  a.modifier === 'indefinite' ||
  b.modifier === 'indefinite' ||
  (a.counts === 'part') !== (b.counts === 'part') ||
  !isNearSize({ a, b }, farTimes)

/** "At least 7" and "6" exclude each other, "almost 7" and "6" may both be right. */
const isFirm = ({ modifier }: Figure): boolean =>
  modifier === 'exact' || modifier === 'at-least' || modifier === 'more-than'

/** Counts of all, where one only says what they died of or by whom. */
const countSame = ({ a, b, scope }: FigurePair): boolean =>
  scope === 'narrower' &&
  a.counts !== 'part' &&
  b.counts !== 'part' &&
  [a, b].every((figure) => scopeKeys(figure, 'only').size === 0)

/** A part that both print alike, whatever they say that it leaves out. */
const isOnePart = (figure: Figure, scope: ScopeRelation): boolean =>
  scopeKeys(figure, 'only').size > 0
    ? scope === 'same' || scope === 'unstated'
    : scope === 'same' && figure.scope.length > 0

/** Nothing printed says that they count two things. */
const isOneCounter = ({ a, b, scope, place }: FigurePair): boolean =>
  scope !== 'different' &&
  scope !== 'opposed' &&
  place !== 'different' &&
  a.counts !== 'part' &&
  b.counts !== 'part' &&
  a.standing === 'asserted'

/** Both count the same limits of one incident: then only time, a correction or an error sets them apart. */
const isOneIncident = (pair: FigurePair): boolean =>
  pair.scope === 'same' &&
  pair.place !== 'different' &&
  (pair.a.counts === 'incident' || pair.b.counts === 'incident' || shareIncident(pair))

const mayShareIncident = (a: Figure, b: Figure): boolean =>
  a.incident === null || b.incident === null || a.incident === b.incident

const shareIncident = ({ a, b }: Pick<FigurePair, 'a' | 'b'>): boolean =>
  a.incident !== null && a.incident === b.incident

/**
 * Of two counts the one that is limited to some of the people is the higher by a little: its limits do not explain it. One
 * that is higher by much counts something else.
 */
const isPartAbove = ({ a, b }: FigurePair): boolean => {
  const limited = (figure: Figure): boolean => scopeKeys(figure, 'only').size > 0
  if (limited(a) === limited(b)) return false
  const [part, whole] = limited(a) ? [a, b] : [b, a]
  const [low, high] = [allowed(part).low, allowed(whole).high]
  return low > high && low <= 1.5 * high
}

const isNone = (figure: Figure): boolean => allowed(figure).high === 0

/** One counts none at all, the other some: whatever the other is limited to, one of them does not hold of that day. */
const countsNone = ({ a, b, place }: FigurePair): boolean => {
  const [none, some] = isNone(a) ? [a, b] : [b, a]
  if (!isNone(none) || allowed(some).low < 1 || place === 'different' || !mayShareIncident(a, b)) return false
  return none.counts !== 'part' && scopeKeys(none, 'only').size === 0 && scopeKeys(none, 'excludes').size === 0
}

/** So many times a first count a toll may grow to, and be told as one. */
const several = 3

/** Two counts of what happened at one place; what each says that it includes does not set them apart. */
const isOneScene = ({ a, b, scope, place }: FigurePair): boolean =>
  (place === 'same' || place === 'within') &&
  a.counts === 'incident' &&
  b.counts === 'incident' &&
  (scope === 'same' || scope === 'unstated')

/** One day, and no incident, place or part that says otherwise. */
const mayBeOneIncident = ({ a, b, place, authority }: FigurePair): boolean =>
  place !== 'different' &&
  authority !== 'different' &&
  a.counts !== 'part' &&
  b.counts !== 'part' &&
  mayShareIncident(a, b) &&
  a.asOf !== null &&
  a.asOf === b.asOf

/** Neither says whom it includes, so that nothing printed explains why they differ. */
const listsNobody = ({ a, b }: FigurePair): boolean =>
  [a, b].every(({ scope }) => scope.every(({ role }) => role !== 'includes'))

/** Both list whom they include, and most of one list stands in the other: one counter, told twice. */
const listsAlike = ({ a, b }: FigurePair): boolean => {
  const [x, y] = [scopeKeys(a, 'includes'), scopeKeys(b, 'includes')]
  const shared = [...x].filter((key) => y.has(key)).length
  return shared >= fewestListed && shared * 2 > Math.min(x.size, y.size)
}
const fewestListed = 2

/** A count that grows by a few is one count grown; one that jumps may take in more. */
const isSmallStep = ({ a, b, rises }: FigurePair): boolean =>
  rises && (pointOf(b) ?? 0) <= Math.max((pointOf(a) ?? 0) + 2, 1.05 * (pointOf(a) ?? 0))

/**
 * Equal totals of different printed limits are mostly chance; equal parts and incidents are mostly not, whatever
 * each report calls who was counted.
 */
const countsAlike = (pair: FigurePair): boolean => {
  const { a, b, scope, place } = pair
  if (place === 'different' || (place === 'within' && a.counts !== b.counts)) return false
  if (shareIncident(pair) && scope !== 'different' && scope !== 'opposed') return true
  if (scope === 'same' || scope === 'unstated') return true
  const worded = scope === 'narrower' || scope === 'crossed' || (scope === 'other-words' && a.counts === b.counts)
  return worded && (a.counts !== 'total' || b.counts !== 'total')
}

/** One body's two numbers for one day: it may keep two counts, so that only printed limits make them exclude each other. */
const isOneBodyOneDay = ({ order, orderBasis, authority, scope, sameReport }: FigurePair): boolean =>
  order === 0 && orderBasis === 'as-of' && authority === 'same' && scope === 'same' && !sameReport

const printsLimits = ({ scope }: Figure): boolean =>
  scope.some(({ role }) => role === 'only' || role === 'cause' || role === 'by')

export const figureRules: readonly FigureRule[] = [
  {
    code: 'figure-other-event',
    example: '40 dead in landslides ~ 58 dead in protests',
    counterExample: '48 dead in clashes ~ 58 dead in protests',
    decide: (pair) => (either(pair, (f) => f.otherEvent) ? { relation: 'not-comparable', basis: 'inferred' } : null),
  },
  {
    code: 'figure-part-of',
    example: '58 dead ~ of whom 10 at roadblocks',
    counterExample: '58 dead ~ 10 dead elsewhere',
    decide: ({ a, b }) => (a.partOf === b.id || b.partOf === a.id ? { relation: 'scope', basis: 'stated' } : null),
  },
  {
    code: 'figure-denied',
    example: 'denied that two officers had died ~ one officer died',
    counterExample: 'two officers died ~ one officer died',
    decide: (pair) =>
      either(pair, (f) => f.standing === 'denied') ? { relation: 'not-comparable', basis: 'stated' } : null,
  },
  {
    code: 'figure-forecast',
    example: 'could climb to 25 ~ 18 dead',
    counterExample: 'climbed to 25 ~ 18 dead',
    decide: (pair) =>
      either(pair, (f) => f.standing === 'forecast') ? { relation: 'not-comparable', basis: 'stated' } : null,
  },
  {
    code: 'figure-increment',
    example: 'three more died ~ 288 dead',
    counterExample: '285 dead ~ 288 dead',
    decide: (pair) =>
      either(pair, (f) => f.counts === 'increment') ? { relation: 'not-comparable', basis: 'inferred' } : null,
  },
  {
    code: 'figure-rate',
    example: '40 a year ~ 40 this week',
    counterExample: '38 a year ~ 40 a year',
    decide: (pair) =>
      pair.a.per !== pair.b.per || either(pair, (f) => f.counts === 'rate')
        ? { relation: 'not-comparable', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-replaced',
    example: '193 arrests, not 205',
    counterExample: '193 arrests in one report, 205 in another',
    decide: (pair) => {
      const live = (f: Figure): boolean => f.standing === 'asserted'
      if (!pair.sameReport || pair.values === 'equal' || !either(pair, (f) => f.standing === 'superseded')) return null
      // "The paper's files have 920; the state had told of 1,175": neither takes the other's back.
      if (pair.authority === 'different' && pair.values === 'apart') return null
      if (pair.scope !== 'same' && pair.scope !== 'unstated' && pair.authority !== 'same' && !countSame(pair))
        return null
      const [now, old] = live(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a]
      // "The paper's files have 920; the state had told of 1,175": whose the new number is was not read.
      if (old.authority !== null && now.authority === null) return null
      const fell = (now.best ?? now.low ?? 0) < (old.best ?? old.low ?? 0)
      return { relation: fell ? 'correction' : 'update', basis: 'stated' }
    },
  },
  {
    code: 'figure-told-as-old',
    example: '288 dead on Saturday ~ 275 dead, not 288, on Sunday',
    counterExample: '288 dead on Saturday ~ 275 dead on Sunday',
    decide: (pair) =>
      pair.replaces && pair.order !== null && !pair.sameReport && pair.values !== 'equal' && isOneCounter(pair)
        ? { relation: pair.rises ? 'update' : 'correction', basis: 'stated' }
        : null,
  },
  {
    code: 'figure-equal',
    example: '58 dead, officer included ~ 58 deaths',
    counterExample: '58 dead in the city ~ 58 dead in the country',
    decide: (pair) => (pair.values === 'equal' && countsAlike(pair) ? { relation: 'same', basis: 'inferred' } : null),
  },
  {
    code: 'figure-equal-by-chance',
    example: '14 civilians dead ~ 14 oil workers dead',
    counterExample: '14 dead ~ 14 dead, one officer among them',
    decide: ({ values, scope }) =>
      values === 'equal' && scope !== 'different' && scope !== 'opposed'
        ? { relation: 'undecided', possible: ['same', 'scope'], basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-places',
    example: '18 dead in the city ~ 46 dead in the country',
    counterExample: '17 dead in the city ~ 18 dead in the city',
    decide: ({ a, b, place }) =>
      place === 'different' || (place === 'within' && a.counts !== b.counts)
        ? { relation: 'scope', basis: 'stated' }
        : null,
  },
  {
    code: 'figure-scopes',
    example: '48 in clashes ~ 11 at roadblocks',
    counterExample: '48 in clashes ~ 49 in clashes',
    decide: ({ scope }) =>
      scope === 'different' || scope === 'opposed' ? { relation: 'scope', basis: 'stated' } : null,
  },
  {
    code: 'figure-none',
    example: 'no deaths ~ four militants dead',
    counterExample: 'no militants dead ~ four people dead',
    decide: (pair) =>
      countsNone(pair) ? { relation: 'undecided', possible: ['update', 'contradiction'], basis: 'inferred' } : null,
  },
  {
    code: 'figure-narrower-bound',
    example: 'more than 50 civilians ~ 58 people',
    counterExample: 'nearly 60 demonstrators ~ 66 people',
    decide: ({ a, b, values, scope }) =>
      values === 'agree' && scope === 'narrower' && (isLowerBound(a) || isLowerBound(b))
        ? { relation: 'compatible', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-part-exceeds',
    example: '38 dead in the fire ~ at least 40 demonstrators dead in the fire',
    counterExample: '66 dead in the fire ~ at least 40 demonstrators dead in the fire',
    decide: (pair) =>
      pair.scope === 'narrower' && isPartAbove(pair) && mayBeOneIncident(pair)
        ? { relation: 'undecided', possible: ['update', 'contradiction'], basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-narrower',
    example: 'nearly 60 demonstrators ~ 58 people',
    counterExample: '58 people ~ 66 people',
    decide: ({ scope }) =>
      scope === 'narrower' || scope === 'crossed' || scope === 'other-words'
        ? { relation: 'scope', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-months-apart',
    example: '130 dead in the attacks of 13 November ~ 80 dead in the attack of 14 July',
    counterExample: '58 dead in the crisis on 28 January ~ 66 dead in the crisis on 9 March',
    decide: ({ monthsApart }) => (monthsApart ? { relation: 'not-comparable', basis: 'inferred' } : null),
  },
  {
    code: 'figure-later-bound',
    example: 'at least 82 on Saturday ~ at least 110 on Sunday',
    counterExample: 'more than 50 ~ 58 in one report',
    decide: (pair) =>
      pair.values === 'agree' && pair.order === -1 && !pair.sameReport && pair.rises && isLaterState(pair)
        ? { relation: 'update', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-raised-bound',
    example: 'at least 4 in one report ~ at least 7 in another of that day',
    counterExample: 'more than 40 ~ at least 42',
    decide: ({ a, b, order, sameReport }) => {
      const [low, high] = (pointOf(a) ?? 0) < (pointOf(b) ?? 0) ? [a, b] : [b, a]
      const whole = a.counts !== 'part' && b.counts !== 'part'
      const passed = whole && high.modifier === 'exact' && isNearSize({ a, b }, several)
      const raised = isLowerBound(low) && (isLowerBound(high) || passed)
      return order !== -1 && !sameReport && raised && isMuchHigher(pointOf(a), pointOf(b))
        ? { relation: 'update', basis: 'inferred' }
        : null
    },
  },
  {
    code: 'figure-raised-in-one-place',
    example: '40 dead in Norvale ~ at least 74 dead in Norvale, in another report of that day',
    counterExample: '40 dead in Norvale on Sunday ~ at least 74 dead in Norvale on Sunday, both printed on Monday',
    decide: ({ a, b, order, values, scope, place, sameReport, past }) => {
      const [low, high] = (pointOf(a) ?? 0) < (pointOf(b) ?? 0) ? [a, b] : [b, a]
      const grown =
        values === 'apart' && !isLowerBound(low) && isLowerBound(high) && isMuchHigher(pointOf(a), pointOf(b))
      const one = place === 'same' && (scope === 'same' || scope === 'unstated') && !sameReport
      const whole = a.counts !== 'part' && b.counts !== 'part'
      return order !== -1 && !past && grown && one && whole && isNearSize({ a, b }, several)
        ? { relation: 'update', basis: 'inferred' }
        : null
    },
  },
  {
    code: 'figure-bounds',
    example: 'more than 50 ~ 58',
    counterExample: 'nearly 60 ~ 66',
    decide: ({ values }) => (values === 'agree' ? { relation: 'compatible', basis: 'inferred' } : null),
  },
  {
    code: 'figure-part-changed',
    example: '187 not identified on Sunday ~ 83 not identified on Tuesday',
    counterExample: '288 dead on Saturday ~ 275 dead on Sunday',
    decide: ({ a, b, order, scope }) =>
      order === -1 && a.counts === 'part' && b.counts === 'part' && isOnePart(a, scope)
        ? { relation: 'update', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-risen-one-incident',
    example: '14 dead at the airport by 17:00 ~ 17 dead at the airport at night, one body',
    counterExample: '58 dead in the crisis ~ 66 dead in the crisis, scope not printed',
    decide: (pair) => {
      const grows = isOneIncident(pair) && pair.authority !== 'different'
      // Two bodies of one report may differ on one day; the later report of two has the later count.
      return pair.order === -1 &&
        pair.rises &&
        (grows || (!pair.sameReport && isOneScene(pair) && isNearSize(pair, several)))
        ? { relation: 'update', basis: 'inferred' }
        : null
    },
  },
  {
    code: 'figure-risen-one-list',
    example: '46 in clashes and on roads on Monday ~ 47 in clashes, on roads and at roadblocks on Tuesday',
    counterExample: '58 in clashes and on roads on 28 January ~ 66 in clashes and on roads on 2 February',
    decide: (pair) =>
      pair.order === -1 && isSmallStep(pair) && pair.authority !== 'different' && listsAlike(pair)
        ? { relation: 'update', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-risen',
    example: '58 on 28 January ~ 66 on 2 February',
    counterExample: '58 ~ 66 on one day',
    decide: ({ order, rises }) =>
      order === -1 && rises ? { relation: 'undecided', possible: ['update', 'scope'], basis: 'inferred' } : null,
  },
  {
    code: 'figure-missing-fewer',
    example: '21 missing on Monday ~ 16 missing on Tuesday',
    counterExample: '288 dead on Saturday ~ 275 dead on Sunday',
    decide: ({ a, order, rises, scope }) =>
      a.measure === 'missing' && order === -1 && !rises && scope !== 'narrower' && scope !== 'other-words'
        ? { relation: 'update', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-loose',
    example: 'scores dead on Thursday ~ 35 dead, printed on Friday; four dead ~ 16,000 dead',
    counterExample: '288 by the railway on 3 June ~ 275 by the state on 4 June',
    decide: (pair) =>
      isLoose(pair) ? { relation: 'undecided', possible: ['update', 'scope'], basis: 'inferred' } : null,
  },
  {
    code: 'figure-fallen-one-body',
    example: '288 on 3 June ~ 275 on 4 June, one body',
    counterExample: '288 by the railway ~ 275 by the state',
    decide: ({ order, rises, authority, scope }) =>
      order === -1 && !rises && authority === 'same' && scope === 'same'
        ? { relation: 'correction', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-fallen-at-one-place',
    example: 'at least 7 dead in Dorval on Friday ~ six dead in Dorval, printed on Saturday, by no body named',
    counterExample: '60 dead in Dorval on Friday ~ six dead in Dorval on Saturday',
    decide: (pair) =>
      pair.order === -1 &&
      !pair.rises &&
      !pair.sameReport &&
      pair.authority !== 'same' &&
      isOneScene(pair) &&
      isFirm(pair.a) &&
      isFirm(pair.b) &&
      isNearSize(pair, 2)
        ? { relation: 'contradiction', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-fallen',
    example: '288 by the railway on 3 June ~ 275 by the state on 4 June',
    counterExample: '275 on 3 June ~ 288 on 4 June',
    decide: (pair) =>
      pair.order === -1 && !pair.rises
        ? { relation: 'undecided', possible: ['correction', isOneIncident(pair) ? 'contradiction' : 'scope'] }
        : null,
  },
  {
    code: 'figure-one-body-one-day',
    example: 'the ministry on 5 June: 278 dead in the crash ~ the ministry on 5 June: 275 dead in the crash',
    counterExample: 'the ministry: 278 ~ the railway: 275',
    decide: (pair) =>
      isOneBodyOneDay(pair) && (isOneIncident(pair) || (printsLimits(pair.a) && printsLimits(pair.b)))
        ? { relation: 'contradiction', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-one-incident-one-day',
    example: '26 hurt in the blast ~ 24 hurt in the blast, both printed on 10 March',
    counterExample: '24 hurt in the blast on 10 March ~ 26 hurt in the blast on 11 March',
    decide: (pair) =>
      pair.order === 0 &&
      !pair.sameReport &&
      isOneIncident(pair) &&
      shareIncident(pair) &&
      pair.authority !== 'different' &&
      listsNobody(pair)
        ? { relation: 'contradiction', basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-one-body-open',
    example: 'the ministry on 5 June: 66 ~ the ministry on 5 June: 59, what each counts not printed',
    counterExample: 'the ministry on 5 June: 66 civilians ~ the ministry on 5 June: 59 civilians',
    decide: (pair) =>
      isOneBodyOneDay(pair) ? { relation: 'undecided', possible: ['scope', 'contradiction'], basis: 'inferred' } : null,
  },
  {
    code: 'figure-two-bodies',
    example: 'rights groups: 62 ~ the ministry: 50',
    counterExample: 'the ministry: 62 ~ the ministry: 50',
    decide: ({ authority }) =>
      authority === 'different' ? { relation: 'undecided', possible: ['scope', 'contradiction'] } : null,
  },
  {
    code: 'figure-open-one-incident',
    example: '26 hurt in the blast ~ 24 hurt in the blast, no day and no body',
    counterExample: '62 dead in the crisis ~ 50 dead in the crisis',
    decide: (pair) => (isOneIncident(pair) ? { relation: 'undecided', possible: ['update', 'contradiction'] } : null),
  },
  {
    code: 'figure-open-one-day',
    example: '26 hurt ~ 15 hurt, both on 10 March, by a body and by none named',
    counterExample: '26 hurt on 10 March ~ 15 hurt on 11 March',
    decide: ({ order, orderBasis }) =>
      order === 0 && orderBasis === 'as-of'
        ? { relation: 'undecided', possible: ['scope', 'contradiction'], basis: 'inferred' }
        : null,
  },
  {
    code: 'figure-open',
    example: '62 dead ~ 50 dead, no day and no body',
    counterExample: '62 dead on Monday ~ 50 dead on Tuesday',
    decide: () => ({ relation: 'undecided', possible: ['update', 'scope'] }),
  },
]

/** The first rule that speaks, and what it says. The last one always does. */
export const decide = (pair: FigurePair): { readonly rule: FigureRule; readonly verdict: Verdict } => {
  for (const rule of figureRules) {
    const verdict = rule.decide(pair)
    if (verdict) return { rule, verdict }
  }
  throw new Error('The last rule speaks of every pair.')
}
