import type { Affinity } from './affinity.ts'
import type { Collection } from './collection.ts'
import { heldIn, heldOf, isThin, leastFor, likenessOf, oneStory, surplus } from './likeness.ts'
import { createNames } from './names.ts'
import { joined, poolOf, type Pool } from './pool.ts'

/** Reports that are not parted, by their places. */
export interface Unit {
  readonly members: readonly number[]
  /** Some of them that stand for all where there are many. */
  readonly spokesmen: readonly number[]
}

/** Reports that make a story. */
export interface Group {
  readonly members: readonly number[]
  /** How alike they are on the average, days told into account. */
  readonly held: number
  /** Whether some of them were joined, or others left out, on thin evidence. */
  readonly isThin: boolean
}

export interface Gathering {
  readonly collection: Collection
  affinityOf(groups: readonly (readonly number[])[]): Affinity
  /** Whether nobody said that two units are to stay apart. */
  mayJoin(a: readonly number[], b: readonly number[]): boolean
}

/**
 * Joins units to stories: the likest two first, by the average likeness of their reports, as long as two are one.
 * @param units in an order that does not rest on the order in which reports came: it breaks ties
 */
export const gather = (units: readonly Unit[], { collection, affinityOf, mayJoin }: Gathering): readonly Group[] => {
  const size = units.length
  const members = units.map((unit) => unit.members)
  const pools: (Pool | null)[] = units.map(({ spokesmen }) => poolOf(spokesmen.map((at) => collection.cardAt(at)!)))
  const affinity = affinityOf(units.map(({ spokesmen }) => spokesmen))
  const names = createNames(
    units.map(({ spokesmen }) => spokesmen),
    collection,
  )
  const alike = likenesses(pools, affinity)
  const thin = new Set<number>()
  for (let pair = alike.likest(); pair; pair = alike.likest()) {
    const [a, b, likeness] = pair
    const [x, y] = [pools[a]!, pools[b]!]
    const held = heldOf(heldIn(x, affinity.of(a, a)), heldIn(y, affinity.of(b, b)))
    const least = leastFor(likeness, collection.reports(), () => names.haveOneInCommon(a, b))
    const times = surplus(x, y, { likeness, held, least })
    const isDoubtful = isThin(times)
    if (times < 1 || !mayJoin(members[a]!, members[b]!)) {
      alike.part(a, b)
      if (isDoubtful) thin.add(a).add(b)
      continue
    }
    if (isDoubtful || thin.has(b)) thin.add(a)
    pools[a] = joined(x, y)
    pools[b] = null
    members[a] = [...members[a]!, ...members[b]!]
    affinity.join(a, b)
    names.join(a, b)
    alike.join(a, b)
  }
  return Array.from({ length: size }, (_, at) => at).flatMap((at) =>
    pools[at] ? [{ members: members[at]!, held: heldIn(pools[at], affinity.of(at, at)), isThin: thin.has(at) }] : [],
  )
}

interface Likenesses {
  /** The two likest pools that are like enough and not parted. */
  likest(): readonly [a: number, b: number, likeness: number] | null
  /** These two will not be joined as they are. */
  part(a: number, b: number): void
  /** The first has taken the second in. */
  join(a: number, b: number): void
}

/** Each pool knows its likest other, so that a step looks at each pool once. */
const likenesses = (pools: readonly (Pool | null)[], affinity: Affinity): Likenesses => {
  const size = pools.length
  const table = new Float64Array(size * size)
  const best = new Int32Array(size).fill(-1)
  const set = (a: number, b: number, likeness: number): void => {
    table[a * size + b] = likeness
    table[b * size + a] = likeness
  }
  const tell = (a: number, b: number): void => {
    const [x, y] = [pools[a]!, pools[b]!]
    const mean = affinity.of(a, b) / (x.size * y.size)
    set(a, b, mean === 0 ? 0 : likenessOf(mean, x, y))
  }
  const find = (a: number): void => {
    let [found, most] = [-1, oneStory]
    for (let b = 0; b < size; b++) {
      const likeness = table[a * size + b]!
      if (b === a || !pools[b] || likeness < most || (likeness === most && found >= 0)) continue
      found = b
      most = likeness
    }
    best[a] = found
  }
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) tell(a, b)
  for (let a = 0; a < size; a++) find(a)
  return {
    likest: () => {
      let [found, most] = [-1, 0]
      for (let a = 0; a < size; a++) {
        if (!pools[a] || best[a]! < 0) continue
        const likeness = table[a * size + best[a]!]!
        if (likeness > most) [found, most] = [a, likeness]
      }
      return found < 0 ? null : [Math.min(found, best[found]!), Math.max(found, best[found]!), most]
    },
    part: (a, b) => {
      set(a, b, -1)
      find(a)
      find(b)
    },
    join: (a, b) => {
      for (let other = 0; other < size; other++) if (other !== a && pools[other]) tell(a, other)
      find(a)
      for (let other = 0; other < size; other++) {
        if (other === a || !pools[other]) continue
        const known = best[other]!
        const likeness = table[other * size + a]!
        if (known === a || known === b) find(other)
        else if (likeness >= oneStory && (known < 0 || likeness > table[other * size + known]!)) best[other] = a
      }
    },
  }
}
