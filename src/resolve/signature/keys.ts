import type { Key } from '../../model/signature.ts'

/** The keys of one statement by their names, in the order in which they were first met. */
export type Keys = Map<string, Key>

/** Adds a key, or the greater weight to one that is there. */
export const raise = (keys: Keys, key: Key): void => {
  if (key.weight > (keys.get(key.key)?.weight ?? 0)) keys.set(key.key, key)
}

/**
 * Keys by name and weight: the same few thousand stand in every report, and a large story holds a million
 * of them.
 */
const pool = new Map<string, readonly Key[]>()
const most = 100_000

/** The one key of a name and a weight. */
export const keyOf = (key: string, weight: number): Key => {
  const known = pool.get(key) ?? []
  const old = known.find((each) => each.weight === weight)
  if (old) return old
  const made = Object.freeze({ key, weight })
  if (pool.size >= most) pool.clear()
  pool.set(key, [...known, made])
  return made
}
