/** Remembers what was put last, up to so many things. */
export interface Recent<K, T> {
  get(key: K): T | undefined
  put(key: K, value: T): void
  clear(): void
}

export const createRecent = <K, T>(most: number): Recent<K, T> => {
  const values = new Map<K, T>()
  return {
    get: (key) => values.get(key),
    put: (key, value) => {
      values.delete(key)
      values.set(key, value)
      if (values.size > most) values.delete(values.keys().next().value!)
    },
    clear: () => values.clear(),
  }
}
