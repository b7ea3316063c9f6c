import type { Group } from './group.ts'

interface Entry {
  readonly group: Group
  /** How many groups were there before it. */
  readonly order: number
}

/** Groups by keys that whatever belongs to them must share with them, so that it is compared with few. */
export interface GroupIndex {
  /** Puts a group under keys, new ones or more of them. */
  add(group: Group, keys: readonly string[]): void
  /** The group made first under some keys that fits. */
  first(keys: readonly string[], fits: (group: Group, key: string) => boolean): Group | null
  /** All groups under some keys, in the order in which they were made. */
  all(keys: readonly string[]): readonly Group[]
  /** How many groups stand under a key. */
  count(key: string): number
}

export const createGroupIndex = (): GroupIndex => {
  const buckets = new Map<string, Entry[]>()
  const entries = new Map<Group, Entry>()
  return {
    add: (group, keys) => {
      const entry = entries.get(group) ?? { group, order: entries.size }
      entries.set(group, entry)
      for (const key of keys) {
        const bucket = buckets.get(key)
        if (bucket) insert(bucket, entry)
        else buckets.set(key, [entry])
      }
    },
    first: (keys, fits) => {
      let best: Entry | null = null
      for (const key of keys) {
        for (const entry of buckets.get(key) ?? []) {
          if (best && entry.order >= best.order) break
          if (fits(entry.group, key)) best = entry
        }
      }
      return best?.group ?? null
    },
    all: (keys) => {
      const found = new Set(keys.flatMap((key) => buckets.get(key) ?? []))
      return [...found].sort((a, b) => a.order - b.order).map(({ group }) => group)
    },
    count: (key) => buckets.get(key)?.length ?? 0,
  }
}

/** Keeps a bucket in order: mostly the new one goes last. */
const insert = (bucket: Entry[], entry: Entry): void => {
  let at = bucket.length
  while (at > 0 && bucket[at - 1]!.order > entry.order) at--
  if (bucket[at - 1] !== entry) bucket.splice(at, 0, entry)
}
