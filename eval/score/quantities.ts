import { matchOneToOne } from './match.ts'
import type { Counts } from './prf.ts'

/** One value, or the two ends of a range. */
export type Value = number | readonly [number, number]

/** How NewsQuant says that a value is bounded or moves. */
export type Change = '=' | '~' | '>' | '<' | 'up' | 'down'

/** A quantity as NewsQuant tells it. Words are in lower case. */
export interface Told {
  readonly value: Value
  readonly change: Change
  /** Names of the unit that will do: normalised and as printed; empty where there is none. */
  readonly units: readonly string[]
  /** Words of what it refers to. */
  readonly concepts: readonly string[]
}

/** What of two lists of quantities agrees: the value, and with it one more thing. */
export interface QuantityCounts {
  readonly value: Counts
  readonly change: Counts
  readonly unit: Counts
  readonly concept: Counts
}

/** As NumPy's isclose, which the set's own scorer compares with. */
const isClose = (wanted: number, given: number): boolean => Math.abs(wanted - given) <= 1e-8 + 1e-5 * Math.abs(given)

/** A range is right only where both of its ends are, and never a single value. */
export const isSameValue = (wanted: Value, given: Value): boolean => {
  if (typeof wanted === 'number') return typeof given === 'number' && isClose(wanted, given)
  return typeof given !== 'number' && isClose(wanted[0], given[0]) && isClose(wanted[1], given[1])
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word))

const isSameUnit = (wanted: Told, given: Told): boolean =>
  wanted.units.length === 0 ? given.units.length === 0 : share(wanted.units, given.units)

const isSameConcept = (wanted: Told, given: Told): boolean =>
  wanted.concepts.length === 0 ? given.concepts.length === 0 : share(wanted.concepts, given.concepts)

/** Wanted and given of one value; null where the other is missing. */
export type Compared = readonly [wanted: Told, given: Told] | readonly [Told, null] | readonly [null, Told]

/**
 * The quantities of one sentence side by side: matched one to one by value, and among several of one value those
 * that agree in more first.
 */
export const compareQuantities = (given: readonly Told[], wanted: readonly Told[]): readonly Compared[] => {
  const pairs = matchOneToOne(given, wanted, (g, w) =>
    isSameValue(w.value, g.value)
      ? 1 + 4 * Number(isSameUnit(w, g)) + 2 * Number(w.change === g.change) + Number(isSameConcept(w, g))
      : 0,
  )
  const [takenGiven, takenWanted] = [new Set(pairs.map((p) => p.given)), new Set(pairs.map((p) => p.wanted))]
  return [
    ...pairs.map((pair): Compared => [wanted[pair.wanted]!, given[pair.given]!]),
    ...wanted.filter((_, i) => !takenWanted.has(i)).map((w): Compared => [w, null]),
    ...given.filter((_, i) => !takenGiven.has(i)).map((g): Compared => [null, g]),
  ]
}

/** Counts values that agree, and values that do with each of the other things. */
export const countQuantities = (compared: readonly Compared[]): QuantityCounts => {
  const counts = (agree: (wanted: Told, given: Told) => boolean): Counts => ({
    right: compared.filter(([w, g]) => w !== null && g !== null && agree(w, g)).length,
    given: compared.filter(([, g]) => g !== null).length,
    wanted: compared.filter(([w]) => w !== null).length,
  })
  return {
    value: counts(() => true),
    change: counts((w, g) => w.change === g.change),
    unit: counts(isSameUnit),
    concept: counts(isSameConcept),
  }
}

/** What a pair is told for as a miss; null where value, qualifier and unit agree. */
export const missOf = ([wanted, given]: Compared): string | null => {
  if (wanted === null) return `too much: ${tellQuantity(given)}`
  if (given === null) return `missed: ${tellQuantity(wanted)}`
  return wanted.change === given.change && isSameUnit(wanted, given)
    ? null
    : `wanted ${tellQuantity(wanted)}, given ${tellQuantity(given)}`
}

/** The quantity in one line, for misses. */
const tellQuantity = ({ value, change, units }: Told): string =>
  `${change} ${typeof value === 'number' ? value : value.join(' to ')} [${units.join(' | ') || 'no unit'}]`
