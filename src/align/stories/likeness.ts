import type { Pool } from './pool.ts'

/** From this likeness on two pools may be one story. */
export const oneStory = 0.07
/**
 * Where no name stands in both they have to be more alike, for the words of disasters, courts and votes are the same in
 * any; and more so in a small collection, which does not know yet that such words are common.
 */
const nameless = 0.12
const namelessWhereSmall = 0.05
/** In reports: in a collection of so many half is left of what is asked for smallness. */
const small = 20
/**
 * So much of what holds a pool together must tie another to it: two events of one crisis are alike, and the reports of
 * each more so. A single report, which may tell the event from its edge, needs less than a pool.
 */
const ofCohesion = 0.45
const ofCohesionAlone = 0.3
/** Copies are more alike than reports of one event ever are: a pool of them asks no more than this. */
const mostCohesion = 0.55

/** How alike two pools are, told days and places taken into account; `mean` is the average likeness of their reports. */
export const likenessOf = (mean: number, a: Pool, b: Pool): number => mean * dayFactor(a, b) * placeFactor(a, b)

/**
 * How alike a pool's own reports are on the average, their days told into account as between two pools: a story of one
 * day asks more of a report of another day than a story of months does. 0 for a single report, of which nothing is known.
 * @param pairs the likeness of all pairs of its reports, summed
 */
export const heldIn = (pool: Pool, pairs: number): number =>
  pool.size < 2 ? 0 : (pairs / pairsOf(pool.size)) * ownDays(pool)

/**
 * What holds two pools together on the average: a pool that few reports hold tightly does not alone decide what it joins.
 * Of a single report nothing is known, so that the other pool's counts.
 */
export const heldOf = (a: number, b: number): number => (a === 0 || b === 0 ? Math.max(a, b) : (a + b) / 2)

/**
 * How alike two pools have to be at the least to be one story, from 0 to 1.
 * @param likeness of the two: names are not asked for where they cannot matter
 * @param reports how many the collection has
 */
export const leastFor = (likeness: number, reports: number, haveNameInCommon: () => boolean): number => {
  const least = nameless + namelessWhereSmall / (1 + reports / small)
  return likeness >= thin * least || haveNameInCommon() ? oneStory : least
}

/** Whether two pools of this likeness are one story: alike enough, and not much less so than the reports of each. */
export const areOne = (a: Pool, b: Pool, tie: Tie): boolean => surplus(a, b, tie) >= 1

/** How many times as alike two pools are as they have to be to be one story. */
export const surplus = (a: Pool, b: Pool, { likeness, held, least }: Tie): number => {
  const share = isAlone(a, b) ? ofCohesionAlone : ofCohesion
  return likeness / Math.max(least, share * Math.min(mostCohesion, held))
}

/** Whether a surplus is so near to 1 that a few more reports in the collection may turn it. */
export const isThin = (surplus: number): boolean => surplus < thin && surplus * thin > 1
const thin = 1.2

interface Tie {
  readonly likeness: number
  /** How alike the reports of each pool are among themselves, on the average of both. */
  readonly held: number
  /** How alike they have to be, however little holds the reports of each together. */
  readonly least: number
}

const isAlone = (a: Pool, b: Pool): boolean => Math.min(a.size, b.size) === 1

/** In days: how far apart two pools are told; null where the days of one are not known. */
export const daysApart = (a: Pool, b: Pool): number | null =>
  a.days.length === 0 || b.days.length === 0
    ? null
    : Math.max(0, b.days[0]! - a.days.at(-1)!, a.days[0]! - b.days.at(-1)!)

/**
 * Most reports of an event come on one day and the next; a crisis that is told day by day has another event by the end of
 * the week, and what comes weeks after is mostly another one, or looks back.
 */
const dayFactors: readonly (readonly [days: number, factor: number])[] = [
  [1, 1.15],
  [3, 1],
  [7, 0.93],
  [30, 0.75],
]
const laterFactor = 0.7

/**
 * What is left of the likeness of two pools by their days. Each report of the smaller one counts by the day of the other
 * that is nearest, so that a story of months stays one. Undated reports speak for and against nothing.
 */
const dayFactor = (a: Pool, b: Pool): number => {
  if (a.days.length === 0 || b.days.length === 0) return 1
  const left =
    a.days.length === b.days.length
      ? (leftBy(a.days, b.days) + leftBy(b.days, a.days)) / 2
      : a.days.length < b.days.length
        ? leftBy(a.days, b.days)
        : leftBy(b.days, a.days)
  return weakened((a.days.length * b.days.length) / (a.size * b.size), left)
}

/** What is left of the likeness of a pool's own reports by their days, pair by pair. */
const ownDays = ({ size, days }: Pool): number => {
  const all = pairsOf(days.length)
  if (all === 0) return 1
  let [sum, nearer] = [0, 0]
  for (const [most, factor] of dayFactors) {
    const within = pairsWithin(days, most)
    sum += (within - nearer) * factor
    nearer = within
  }
  return weakened(all / pairsOf(size), (sum + (all - nearer) * laterFactor) / all)
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2

/** How many pairs of days, which are in rising order, lie no further apart. */
const pairsWithin = (days: readonly number[], most: number): number => {
  let [from, pairs] = [0, 0]
  for (let at = 0; at < days.length; at++) {
    while (days[at]! - days[from]! > most) from++
    pairs += at - from
  }
  return pairs
}

/** Both in rising order, so that the nearest day of each is found by going on from that of the one before. */
const leftBy = (days: readonly number[], others: readonly number[]): number => {
  let [sum, nearest] = [0, 0]
  for (const day of days) {
    while (nearest + 1 < others.length && Math.abs(others[nearest + 1]! - day) <= Math.abs(others[nearest]! - day))
      nearest++
    sum += factorOf(Math.abs(others[nearest]! - day))
  }
  return sum / days.length
}

const factorOf = (days: number): number => {
  for (const [most, factor] of dayFactors) if (days <= most) return factor
  return laterFactor
}

/** Of pools that are wholly set in other countries, or other towns, so much is left. */
const otherCountry = 0.75
const otherTown = 0.8

const placeFactor = (a: Pool, b: Pool): number =>
  weakened(differing(a.countries, b.countries), otherCountry) * weakened(differing(a.towns, b.towns), otherTown)

const weakened = (share: number, factor: number): number => 1 - share * (1 - factor)

/** The share of pairs that are set in different places, of those of which both places are known. */
const differing = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  if (a.size === 0 || b.size === 0) return 0
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((x, y) => x + y, 0)
  let same = 0
  for (const [key, count] of a) same += count * (b.get(key) ?? 0)
  return 1 - same / (total(a) * total(b))
}
