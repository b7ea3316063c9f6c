import type { Figure } from '../../model/figure.ts'

/** Equal figures that are one, with one of each kind among them. */
export interface Group {
  readonly members: Figure[]
  readonly kinds: Map<number, Figure>
}

interface Shelf {
  readonly groups: Group[]
  readonly known: Set<Group>
  /** How many of the groups, from the first, a kind did not fit. A group only grows: what did not fit never will. */
  readonly tried: Map<number, number>
}

/** Groups by what ties their members to other figures, in the order in which they came. */
export class NearGroups {
  readonly #shelves = new Map<string, Shelf>()

  /** The first group under any of the keys that a figure of a kind fits. */
  first(keys: readonly string[], kind: number, fits: (group: Group) => boolean): Group | undefined {
    for (const key of keys) {
      const { groups, tried } = this.#shelfOf(key)
      let at = tried.get(kind) ?? 0
      while (at < groups.length && !fits(groups[at]!)) at++
      tried.set(kind, at)
      if (at < groups.length) return groups[at]
    }
    return undefined
  }

  add(keys: readonly string[], group: Group): void {
    for (const key of keys) {
      const { groups, known } = this.#shelfOf(key)
      if (!known.has(group)) groups.push(group)
      known.add(group)
    }
  }

  #shelfOf(key: string): Shelf {
    const shelf = this.#shelves.get(key) ?? { groups: [], known: new Set(), tried: new Map() }
    this.#shelves.set(key, shelf)
    return shelf
  }
}
