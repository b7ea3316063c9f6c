import { sharedUnits, type Span } from '../../src/text/span.ts'
import { matchOneToOne, type Pair } from './match.ts'
import type { Counts } from './prf.ts'

/** A span of one piece or of several: "he", "said" of a cue that is broken up. */
export type Pieces = readonly Span[]

const length = (pieces: Pieces): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** Units that both cover. */
export const sharedBy = (a: Pieces, b: Pieces): number =>
  a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + sharedUnits(one, other), 0), 0)

/** Whether both cover the very same units. */
export const isSame = (a: Pieces, b: Pieces): boolean => {
  const shared = sharedBy(a, b)
  return shared > 0 && shared === length(a) && shared === length(b)
}

/**
 * Pairs of spans that share a unit at least, one to one: the very same first, then those that share the largest
 * part of what both cover.
 */
export const matchOverlap = (given: readonly Span[], wanted: readonly Span[]): readonly Pair[] =>
  matchOneToOne(given, wanted, (a, b) => {
    const shared = sharedUnits(a, b)
    return shared / (a.end - a.start + b.end - b.start - shared)
  })

/** The counts of a match between two lists. */
export const countsOf = (given: readonly unknown[], wanted: readonly unknown[], right: readonly unknown[]): Counts => ({
  right: right.length,
  given: given.length,
  wanted: wanted.length,
})
