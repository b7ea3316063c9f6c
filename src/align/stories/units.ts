import type { Collection } from './collection.ts'
import { joined, poolOf, type Pool } from './pool.ts'

/** A story's reports, each as a pool of its own: they may part again. A large story stays one. */
export const unitsOf = ({ pool }: { readonly pool: Pool }, collection: Collection, large: number): readonly Pool[] =>
  pool.members.length > large ? [pool] : pool.members.map((at) => poolOf(at, collection.weighed(at)))

/** Pairs of units, by their places in the list, that hold reports which are tied. */
export function* tiesOf(units: readonly Pool[], { ties }: Collection): Generator<readonly [number, number]> {
  const unitAt = new Map(units.flatMap(({ members }, unit) => members.map((at) => [at, unit] as const)))
  for (const [at, unit] of unitAt)
    for (const other of ties(at)) {
      const tied = unitAt.get(other)
      if (tied !== undefined && tied !== unit) yield [unit, tied]
    }
}

/** The pool of a story of which only the reports' ids are known. */
export const poolFrom = (reports: readonly number[], { weighed }: Collection): Pool =>
  reports.map((at) => poolOf(at, weighed(at))).reduce(joined)
