import type { Card } from './scales.ts'

/** Reports taken together, as far as days and places tell of them. */
export interface Pool {
  /** How many reports stand for it when likeness is told. */
  readonly size: number
  /** The days that are known, in rising order. */
  readonly days: readonly number[]
  readonly countries: ReadonlyMap<string, number>
  readonly towns: ReadonlyMap<string, number>
}

export const poolOf = (cards: readonly Card[]): Pool => ({
  size: cards.length,
  days: rising(cards.flatMap(({ day }) => day ?? [])),
  countries: countsOf(cards.flatMap(({ country }) => country ?? [])),
  towns: countsOf(cards.flatMap(({ town }) => town ?? [])),
})

const rising = (days: readonly number[]): readonly number[] => days.toSorted((a, b) => a - b)

const countsOf = (items: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Two pools as one. */
export const joined = (a: Pool, b: Pool): Pool => ({
  size: a.size + b.size,
  days: b.days.length === 0 ? a.days : rising([...a.days, ...b.days]),
  countries: summed(a.countries, b.countries),
  towns: summed(a.towns, b.towns),
})

const summed = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  if (b.size === 0) return a
  const sum = new Map(a)
  for (const [key, count] of b) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}
