import type { Pool } from './pool.ts'

/** From this likeness on two pools may be one story. */
export const oneStory = 0.07
/**
 * So much of what holds a pool together must tie another to it: two events of one crisis are alike, and the reports of
 * each more so. A single report, which may tell the event from its edge, needs less than a pool.
 */
const ofCohesion = 0.45
const ofCohesionAlone = 0.3
/** Copies are more alike than reports of one event ever are: a pool of them asks no more than this. */
const mostCohesion = 0.45

/** How alike two pools are, told days and places taken into account; `mean` is the average likeness of their reports. */
export const likenessOf = (mean: number, a: Pool, b: Pool): number => mean * dayFactor(a, b) * placeFactor(a, b)

/** Whether two pools of this likeness are one story: alike enough, and not much less so than the reports of each. */
export const areOne = (a: Pool, b: Pool, { likeness, held }: Tie): boolean => {
  const share = isAlone(a, b) ? ofCohesionAlone : ofCohesion
  return likeness >= oneStory && likeness >= share * Math.min(mostCohesion, held)
}

interface Tie {
  readonly likeness: number
  /** How alike the reports of the one pool are among themselves, or those of the other where they are more so. */
  readonly held: number
}

const isAlone = (a: Pool, b: Pool): boolean => Math.min(a.size, b.size) === 1

/** In days: how far apart two pools are told. A missing day speaks for and against nothing. */
export const daysApart = (a: Pool, b: Pool): number | null =>
  a.first === null || b.first === null ? null : Math.max(0, b.first - a.last!, a.first - b.last!)

/** Most reports of an event come within days of each other; what comes weeks after is mostly another one. */
const dayFactors: readonly (readonly [days: number, factor: number])[] = [
  [1, 1.1],
  [7, 1],
  [30, 0.85],
]
/** A single report may be a reprint, or a look back; where several of each side stand months apart, there are two events. */
const laterFactor = 0.62
const laterFactorAlone = 0.7

const dayFactor = (a: Pool, b: Pool): number => {
  const days = daysApart(a, b)
  if (days === null) return 1
  const later = isAlone(a, b) ? laterFactorAlone : laterFactor
  return dayFactors.find(([most]) => days <= most)?.[1] ?? later
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
