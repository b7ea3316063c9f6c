import { areOne, likenessOf, oneStory } from './likeness.ts'
import { joined, type Pool } from './pool.ts'
import { createQueue } from './queue.ts'

/** Two pools that may be joined, by their places in the list. */
interface Offer {
  readonly a: number
  readonly b: number
  readonly likeness: number
  /** The names of both, which break ties. */
  readonly names: string
}

const before = (x: Offer, y: Offer): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.names < y.names

/**
 * Joins pools to stories: the likest two first, as long as two are one. Only neighbours are looked at, and neighbours
 * of what was joined are neighbours of the whole.
 * @param ties pairs of places in the list that have something rare in common
 * @param mayJoin whether nobody said that two pools are to stay apart
 */
export const gather = (
  pools: readonly Pool[],
  ties: Iterable<readonly [number, number]>,
  mayJoin: (a: Pool, b: Pool) => boolean,
): readonly Pool[] => {
  const all: (Pool | null)[] = [...pools]
  const near: Set<number>[] = pools.map(() => new Set())
  const queue = createQueue(before)
  const offer = (a: number, b: number): void => {
    const [x, y] = [all[a]!, all[b]!]
    const likeness = likenessOf(x, y)
    const names = x.name < y.name ? `${x.name} ${y.name}` : `${y.name} ${x.name}`
    if (likeness >= oneStory) queue.push({ a, b, likeness, names })
  }
  for (const [a, b] of ties) {
    if (a === b || near[a]!.has(b)) continue
    near[a]!.add(b)
    near[b]!.add(a)
    offer(a, b)
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b, likeness } = next
    const [x, y] = [all[a], all[b]]
    if (!x || !y || !areOne(x, y, likeness) || !mayJoin(x, y)) continue
    const whole = all.push(joined(x, y)) - 1
    const around = new Set([...near[a]!, ...near[b]!].filter((at) => at !== a && at !== b && all[at]))
    all[a] = all[b] = null
    near.push(around)
    for (const at of around) {
      near[at]!.delete(a)
      near[at]!.delete(b)
      near[at]!.add(whole)
      offer(at, whole)
    }
  }
  return all.filter((pool) => pool !== null)
}
