import type { Collection } from './collection.ts'
import { joined, poolOf, type Pool } from './pool.ts'

/** Pairs of units, by their places in the list, that hold reports which are tied. */
export function* tiesOf(units: readonly Pool[], { ties }: Collection): Generator<readonly [number, number]> {
  const unitAt = new Map(units.flatMap(({ members }, unit) => members.map((at) => [at, unit] as const)))
  for (const [at, unit] of unitAt)
    for (const other of ties(at)) {
      const tied = unitAt.get(other)
      if (tied !== undefined && tied !== unit) yield [unit, tied]
    }
}

/** Reports as one pool. */
export const poolFrom = (reports: readonly number[], { weighed }: Collection): Pool =>
  reports.map((at) => poolOf(at, weighed(at))).reduce(joined)
