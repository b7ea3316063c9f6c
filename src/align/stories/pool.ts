import { dot, nothing, plus, type Sparse } from './sparse.ts'

/** A report as it is compared: what it says in its own words, and what any language could say of it. */
export interface Weighed {
  readonly report: string
  readonly language: string | null
  readonly day: number | null
  readonly country: string | null
  readonly town: string | null
  /** Both of length 1. */
  readonly whole: Sparse
  readonly common: Sparse
}

interface Voice {
  readonly whole: Sparse
  readonly common: Sparse
}

/** Reports taken together: the sums of their weights tell how alike two such pools are on the average of all pairs. */
export interface Pool {
  readonly members: readonly number[]
  /** The smallest of the reports' ids. */
  readonly name: string
  readonly voices: ReadonlyMap<string | null, Voice>
  /** The likeness of all pairs of members, each pair twice, each member to itself once. */
  readonly inner: number
  readonly first: number | null
  readonly last: number | null
  readonly countries: ReadonlyMap<string, number>
  readonly towns: ReadonlyMap<string, number>
}

/** A pool of one. */
export const poolOf = (at: number, weighed: Weighed): Pool => ({
  members: [at],
  name: weighed.report,
  voices: new Map([[weighed.language, weighed]]),
  inner: 1,
  first: weighed.day,
  last: weighed.day,
  countries: new Map(weighed.country === null ? [] : [[weighed.country, 1]]),
  towns: new Map(weighed.town === null ? [] : [[weighed.town, 1]]),
})

/** Two pools as one. */
export const joined = (a: Pool, b: Pool): Pool => ({
  members: [...a.members, ...b.members],
  name: a.name < b.name ? a.name : b.name,
  voices: voicesOf(a.voices, b.voices),
  inner: a.inner + b.inner + 2 * shared(a, b),
  first: least(a.first, b.first, Math.min),
  last: least(a.last, b.last, Math.max),
  countries: counted(a.countries, b.countries),
  towns: counted(a.towns, b.towns),
})

const least = (a: number | null, b: number | null, of: (a: number, b: number) => number): number | null =>
  a === null || b === null ? (a ?? b) : of(a, b)

const counted = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  if (b.size === 0) return a
  const sum = new Map(a)
  for (const [key, count] of b) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}

const silent: Voice = { whole: nothing, common: nothing }

const voicesOf = (a: Pool['voices'], b: Pool['voices']): Pool['voices'] => {
  const sum = new Map(a)
  for (const [language, { whole, common }] of b) {
    const own = sum.get(language) ?? silent
    sum.set(language, { whole: plus(own.whole, whole), common: plus(own.common, common) })
  }
  return sum
}

/** Reports in two languages have only a part of their words to be alike in. */
const acrossLanguages = 1

/** The likeness of all pairs of two pools, summed. */
const shared = (a: Pool, b: Pool): number => {
  let sum = 0
  for (const [language, one] of a.voices)
    for (const [other, two] of b.voices)
      sum += language === other ? dot(one.whole, two.whole) : acrossLanguages * dot(one.common, two.common)
  return sum
}

/** How alike the reports of two pools are on the average, from 0 to 1. */
export const meanLikeness = (a: Pool, b: Pool): number => shared(a, b) / (a.members.length * b.members.length)

/** How alike a pool's own reports are on the average; 0 for a single one, of which nothing is known. */
export const cohesion = ({ inner, members: { length } }: Pool): number =>
  length < 2 ? 0 : (inner - length) / (length * (length - 1))
