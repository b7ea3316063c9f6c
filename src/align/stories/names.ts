import type { Collection } from './collection.ts'

/** Names of groups of reports: looked up only where they are asked for, and once. */
export interface Names {
  /** Whether some name stands in reports of both groups, or a part of one. */
  haveOneInCommon(a: number, b: number): boolean
  /** The first has taken the second in. */
  join(a: number, b: number): void
}

/** @param groups the reports of each, by their places */
export const createNames = (
  groups: readonly (readonly number[])[],
  { namesAt }: Pick<Collection, 'namesAt'>,
): Names => {
  const members = [...groups]
  const known = new Map<number, ReadonlySet<number>>()
  const namesOf = (group: number): ReadonlySet<number> => {
    const found = known.get(group) ?? new Set(members[group]!.flatMap((at) => [...namesAt(at)]))
    known.set(group, found)
    return found
  }
  return {
    haveOneInCommon: (a, b) => {
      const others = namesOf(b)
      for (const name of namesOf(a)) if (others.has(name)) return true
      return false
    },
    join: (a, b) => {
      members[a] = [...members[a]!, ...members[b]!]
      known.delete(a)
    },
  }
}
