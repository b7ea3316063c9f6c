/** Things that are dear to make, the latest used kept, up to a weight in all. */
export interface Remembered<T> {
  /** The thing of a key, made where it is not there; who asks meanwhile waits for the same. */
  get(key: string, make: () => Promise<T>): Promise<T>
}

/**
 * @param most the weight of all things together
 * @param weigh the weight of one; what is heavier than all may be is not kept
 */
export const createRemembered = <T>(most: number, weigh: (thing: T) => number): Remembered<T> => {
  const kept = new Map<string, { readonly thing: T; readonly weight: number }>()
  const making = new Map<string, Promise<T>>()
  let total = 0
  const keep = (key: string, thing: T): void => {
    const weight = weigh(thing)
    if (weight > most) return
    kept.set(key, { thing, weight })
    total += weight
    for (const [oldest, { weight: freed }] of kept) {
      if (total <= most) break
      kept.delete(oldest)
      total -= freed
    }
  }
  return {
    get: async (key, make) => {
      const there = kept.get(key)
      if (there !== undefined) {
        kept.delete(key)
        kept.set(key, there)
        return there.thing
      }
      const under = making.get(key) ?? make()
      making.set(key, under)
      try {
        const thing = await under
        if (making.get(key) === under && !kept.has(key)) keep(key, thing)
        return thing
      } finally {
        if (making.get(key) === under) making.delete(key)
      }
    },
  }
}
