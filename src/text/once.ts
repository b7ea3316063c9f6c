/**
 * A function that is worked out once for each object it is given, and forgotten with it: for indexes of tables.
 * @example const sizeOf = once((list: readonly string[]) => new Set(list).size)
 */
export const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** The words of a list as a set, made once a list. */
export const setOf: (list: readonly string[]) => ReadonlySet<string> = once((list) => new Set(list))
