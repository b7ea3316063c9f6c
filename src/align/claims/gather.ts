import type { Clusters } from './cluster.ts'

/** What joining two members gains, below 0 where it costs. */
export interface Bond {
  readonly a: number
  readonly b: number
  readonly gain: number
}

export interface Gathering {
  readonly size: number
  readonly bonds: readonly Bond[]
  /** What each pair of members costs that no bond names, 0 or more. */
  readonly strange: (a: number, b: number) => number
  /** The most members of one cluster. */
  readonly most: number
}

/**
 * Clusters in which the gains of all pairs are large together: again and again the two clusters are joined that gain
 * most by it, until no joining gains anything. A pair without a bond costs too, so that no cluster grows along a chain.
 * Greedy additive edge contraction (Keuper and others, "Efficient decomposition of image and mesh graphs", 2015).
 */
export const gatherByGain = ({ size, bonds, strange, most }: Gathering): Clusters => {
  const members: (number[] | null)[] = Array.from({ length: size }, (_, at) => [at])
  const known: Map<number, Known>[] = members.map(() => new Map())
  for (const { a, b, gain } of bonds) {
    known[a]!.set(b, { sum: gain, pairs: 1 })
    known[b]!.set(a, { sum: gain, pairs: 1 })
  }
  const bound = new Set(bonds.map(({ a, b }) => a * size + b))
  const gainOf = (x: number, y: number, { sum, pairs }: Known): number => {
    if (sum <= 0 || pairs === members[x]!.length * members[y]!.length) return sum
    let cost = 0
    for (const a of members[x]!)
      for (const b of members[y]!) {
        if (!bound.has(Math.min(a, b) * size + Math.max(a, b))) cost += strange(a, b)
        if (cost >= sum) return 0
      }
    return sum - cost
  }
  const queue = new Heap()
  if (most > 1) for (const { a, b, gain } of bonds) if (gain > 0) queue.push({ a, b, gain, at: 0 })
  const version = new Int32Array(size)
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a: x, b: y } = next
    if (!members[x] || !members[y] || next.at !== version[x]! + version[y]!) continue
    const [into, from] = members[x].length >= members[y].length ? [x, y] : [y, x]
    members[into]!.push(...members[from]!)
    members[from] = null
    version[into]!++
    known[into]!.delete(from)
    for (const [other, { sum, pairs }] of known[from]!) {
      if (other === into) continue
      known[other]!.delete(from)
      const old = known[into]!.get(other) ?? { sum: 0, pairs: 0 }
      const both = { sum: old.sum + sum, pairs: old.pairs + pairs }
      known[into]!.set(other, both)
      known[other]!.set(into, both)
    }
    known[from]!.clear()
    for (const [other, each] of known[into]!) {
      // Clusters only grow: what is too large now stays so, and is not looked at again.
      if (members[into]!.length + members[other]!.length > most) {
        known[into]!.delete(other)
        known[other]!.delete(into)
        continue
      }
      const gain = gainOf(into, other, each)
      if (gain > 0) queue.push({ a: into, b: other, gain, at: version[into]! + version[other]! })
    }
  }
  return members.flatMap((each) => (each ? [each.sort((a, b) => a - b)] : [])).sort((x, y) => x[0]! - y[0]!)
}

/** The bonds of two clusters. */
interface Known {
  readonly sum: number
  /** How many pairs have one. */
  readonly pairs: number
}

interface Step extends Bond {
  /** How often the two clusters had grown when this was found. */
  readonly at: number
}

const before = (x: Step, y: Step): boolean =>
  x.gain !== y.gain ? x.gain > y.gain : x.b !== y.b ? x.b < y.b : x.a < y.a

/** Steps, the one that gains most first. */
class Heap {
  readonly #steps: Step[] = []

  push(step: Step): void {
    const steps = this.#steps
    let at = steps.push(step) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!before(step, steps[up]!)) break
      steps[at] = steps[up]!
      at = up
    }
    steps[at] = step
  }

  pop(): Step | null {
    const steps = this.#steps
    const top = steps[0] ?? null
    const last = steps.pop()
    if (top === null || last === undefined || steps.length === 0) return top
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= steps.length) break
      if (down + 1 < steps.length && before(steps[down + 1]!, steps[down]!)) down++
      if (!before(steps[down]!, last)) break
      steps[at] = steps[down]!
      at = down
    }
    steps[at] = last
    return top
  }
}
