import type { Card } from './scales.ts'

/** Reports taken together, as far as days and places tell of them. */
export interface Pool {
  /** How many reports stand for it when likeness is told. */
  readonly size: number
  readonly first: number | null
  readonly last: number | null
  readonly countries: ReadonlyMap<string, number>
  readonly towns: ReadonlyMap<string, number>
}

export const poolOf = (cards: readonly Card[]): Pool => {
  const days = cards.flatMap(({ day }) => day ?? [])
  return {
    size: cards.length,
    first: days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b)),
    last: days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b)),
    countries: countsOf(cards.flatMap(({ country }) => country ?? [])),
    towns: countsOf(cards.flatMap(({ town }) => town ?? [])),
  }
}

const countsOf = (items: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Two pools as one. */
export const joined = (a: Pool, b: Pool): Pool => ({
  size: a.size + b.size,
  first: least(a.first, b.first, Math.min),
  last: least(a.last, b.last, Math.max),
  countries: summed(a.countries, b.countries),
  towns: summed(a.towns, b.towns),
})

const least = (a: number | null, b: number | null, of: (a: number, b: number) => number): number | null =>
  a === null || b === null ? (a ?? b) : of(a, b)

const summed = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  if (b.size === 0) return a
  const sum = new Map(a)
  for (const [key, count] of b) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}
