import type { Span } from '../../src/text/span.ts'
import type { Counts } from './prf.ts'
import { matchOverlap } from './spans.ts'

/** A time expression: its words, and what it is taken to mean. */
export interface Timex extends Span {
  readonly type: string
  /** TIMEX3; null where it was left open. */
  readonly value: string | null
}

/** Wanted and given expressions that share a character; null where the other is missing. */
export type TimexPair<G extends Timex = Timex> =
  | readonly [wanted: Timex, given: G]
  | readonly [wanted: Timex, given: null]
  | readonly [wanted: null, given: G]

/** The expressions of one text side by side, matched one to one. */
export const compareTimexes = <G extends Timex>(
  given: readonly G[],
  wanted: readonly Timex[],
): readonly TimexPair<G>[] => {
  const pairs = matchOverlap(given, wanted)
  const [takenGiven, takenWanted] = [new Set(pairs.map((p) => p.given)), new Set(pairs.map((p) => p.wanted))]
  return [
    ...pairs.map((pair): TimexPair<G> => [wanted[pair.wanted]!, given[pair.given]!]),
    ...wanted.filter((_, i) => !takenWanted.has(i)).map((w): TimexPair<G> => [w, null]),
    ...given.filter((_, i) => !takenGiven.has(i)).map((g): TimexPair<G> => [null, g]),
  ]
}

/** Counts pairs of which `right` holds, of all expressions of which `counts` does. */
export const countTimexes = (
  pairs: readonly TimexPair[],
  right: (wanted: Timex, given: Timex) => boolean,
  counts: (timex: Timex) => boolean = () => true,
): Counts => ({
  right: pairs.filter(([w, g]) => w !== null && g !== null && counts(w) && counts(g) && right(w, g)).length,
  given: pairs.filter(([, g]) => g !== null && counts(g)).length,
  wanted: pairs.filter(([w]) => w !== null && counts(w)).length,
})

export const isSameSpan = (a: Timex, b: Timex): boolean => a.start === b.start && a.end === b.end

export const isSameTimexValue = (wanted: Timex, given: Timex): boolean => wanted.value === given.value

/** Pairs but for those whose wanted value could not be resolved either: it holds an X. */
export const resolvable = <G extends Timex>(pairs: readonly TimexPair<G>[]): readonly TimexPair<G>[] =>
  pairs.filter(([wanted]) => wanted === null || !wanted.value?.includes('X'))
