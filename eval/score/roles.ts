import type { Span } from '../../src/text/span.ts'
import { matchOneToOne, type Pair } from './match.ts'
import { countsOf, isSame, sharedBy, type Pieces } from './spans.ts'
import type { Counts } from './prf.ts'

/** Spans of several pieces, each once: two attributions of one speaker name him in the same words. */
export const distinct = (all: readonly Pieces[]): readonly Pieces[] => [
  ...new Map(all.filter((pieces) => pieces.length > 0).map((pieces) => [keyOf(pieces), pieces])).values(),
]

const keyOf = (pieces: Pieces): string => pieces.map(({ start, end }) => `${start}-${end}`).join(' ')

/** Pairs that cover the very same units, one to one. */
export const samePieces = (given: readonly Pieces[], wanted: readonly Pieces[]): readonly Pair[] =>
  matchOneToOne(given, wanted, (a, b) => Number(isSame(a, b)))

/** Counts of spans whose pieces cover the very same units. */
export const exactPieces = (given: readonly Pieces[], wanted: readonly Pieces[]): Counts =>
  countsOf(given, wanted, samePieces(given, wanted))

/** Counts of spans that share one unit at least, one to one, the likest first. */
export const overlappingPieces = (given: readonly Pieces[], wanted: readonly Pieces[]): Counts =>
  countsOf(given, wanted, matchOneToOne(given, wanted, likeness))

const likeness = (a: Pieces, b: Pieces): number => {
  const shared = sharedBy(a, b)
  return shared / (unitsIn(a) + unitsIn(b) - shared)
}

/** Counts of single units: what lies in any of the spans, once. */
export const sharedCharacters = (given: readonly Pieces[], wanted: readonly Pieces[]): Counts => {
  const [ours, gold] = [merged(given.flat()), merged(wanted.flat())]
  return { right: sharedBy(ours, gold), given: unitsIn(ours), wanted: unitsIn(gold) }
}

/** What was wanted and what was given of one role. */
export interface Sides {
  readonly given: readonly Pieces[]
  readonly wanted: readonly Pieces[]
}

/** A line for each span that was not given as it was wanted, and for each that was given where none was wanted. */
export const roleMisses = ({ given, wanted }: Sides, shown: (pieces: Pieces) => string): readonly string[] => {
  const right = new Set(samePieces(given, wanted).map((pair) => pair.wanted))
  const near = (pieces: Pieces, others: readonly Pieces[]): Pieces | undefined =>
    others.find((other) => sharedBy(other, pieces) > 0)
  const missed = wanted.flatMap((pieces, i) => {
    if (right.has(i)) return []
    const other = near(pieces, given)
    return [`wanted ${shown(pieces)}, given ${other ? shown(other) : 'nothing'}`]
  })
  const extra = given.filter((pieces) => !near(pieces, wanted))
  return [...missed, ...extra.map((pieces) => `wanted nothing, given ${shown(pieces)}`)]
}

const unitsIn = (pieces: Pieces): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

const merged = (spans: readonly Span[]): Pieces => {
  const apart: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && span.start <= last.end) apart[apart.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else apart.push(span)
  }
  return apart
}
