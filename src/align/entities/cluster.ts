import type { Known } from './reading.ts'
import { likeness } from './same.ts'

/**
 * Clusters of entities that are one, surest pairs first. No cluster takes two of one report, nor one that
 * speaks against any of its members' full names.
 */
export const clusterReadings = (all: readonly Known[]): readonly (readonly Known[])[] => {
  const clusterOf = new Map<Known, Known[]>(all.map((known) => [known, [known]]))
  for (const { a, b, sure } of pairsOf(all)) {
    const [x, y] = [clusterOf.get(a)!, clusterOf.get(b)!]
    if (x === y || !canMerge(x, y, sure)) continue
    x.push(...y)
    for (const known of y) clusterOf.set(known, x)
  }
  return [...new Set(clusterOf.values())].map((cluster) =>
    [...cluster].sort((a, b) => a.order - b.order || firstStart(a) - firstStart(b)),
  )
}

const firstStart = (known: Known): number => known.mentions[0]?.start ?? 0

interface Pair {
  readonly a: Known
  readonly b: Known
  readonly sure: number
}

/** Only entities with a word of a name or a concept in common are compared: never all with all. */
const pairsOf = (all: readonly Known[]): readonly Pair[] => {
  const buckets = new Map<string, Known[]>()
  for (const known of all) {
    for (const key of keysOf(known)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(known)
      else buckets.set(key, [known])
    }
  }
  const pairs = new Map<string, Pair>()
  for (const bucket of buckets.values()) addPairs(pairs, bucket)
  return [...pairs.values()].sort((x, y) => y.sure - x.sure)
}

/** First letters of name words and consonants bring misspellings together; see `similarWords`. */
const keysOf = ({ reading, names }: Known): ReadonlySet<string> =>
  new Set([
    ...names.flat().map((word) => `${word.slice(0, 1)}${word.replace(/[aeiouyh'’-]/g, '').slice(0, 2)}`),
    ...reading.concepts.map((concept) => `=${concept}`),
  ])

const addPairs = (pairs: Map<string, Pair>, bucket: readonly Known[]): void => {
  for (const [i, a] of bucket.entries()) {
    for (const b of bucket.slice(i + 1)) {
      if (a.order === b.order) continue
      const key = `${a.reading.id} ${b.reading.id}`
      if (pairs.has(key)) continue
      const sure = likeness(a, b)
      if (sure > 0) pairs.set(key, { a, b, sure })
    }
  }
}

const canMerge = (x: readonly Known[], y: readonly Known[], sure: number): boolean => {
  if (x.some((a) => y.some((b) => a.order === b.order && !isSplitOf(a, b)))) return false
  return x.every((a) => y.every((b) => !isAgainst(a, b, sure)))
}

/** Two entities of one report stay two, unless likeness finds them one by name or office: then the report split one. */
const isSplitOf = (a: Known, b: Known): boolean => likeness(a, b) >= 2

const isAgainst = (a: Known, b: Known, sure: number): boolean => {
  if (a.reading.type !== b.reading.type) return likeness(a, b) === 0
  if (a.reading.type !== 'person') return false
  if (a.words.length > 1 && b.words.length > 1) return likeness(a, b) === 0
  return sure === 1 && a.words.length > 0 && b.words.length > 0 && likeness(a, b) === 0
}
