import type { Told } from './told.ts'

/** A pair of main events that may be one, by their places in the list. */
export interface Pair {
  readonly a: number
  readonly b: number
}

/** So many of the most telling keys of a lead are looked up, among so many that had each of them last, for so many rivals. */
const keysLooked = 16
const lastSeen = 64
const rivals = 24

/**
 * Pairs worth comparing: each main event with those before it in the list that share most of its lead's telling keys.
 * Work grows with the number of reports, not with its square: of what has a key only the last ones are looked at, so the
 * list should be in the order of days.
 */
export const candidatePairs = (told: readonly Told[]): readonly Pair[] => {
  const seen = new Map<string, number[]>()
  return told.flatMap(({ profile }, b) => {
    const keys = [...profile.lead].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, keysLooked)
    const scores = new Map<number, number>()
    for (const [key, weight] of keys) {
      const before = seen.get(key) ?? []
      for (const a of before.slice(-lastSeen)) scores.set(a, (scores.get(a) ?? 0) + weight)
      seen.set(key, before)
      before.push(b)
    }
    const best = [...scores].sort((x, y) => y[1] - x[1] || y[0] - x[0]).slice(0, rivals)
    return best.map(([a]) => ({ a, b }))
  })
}
