import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  allowed,
  canAgree,
  equalEstimates,
  exactly,
  pointOf,
  sumEstimates,
  type Estimate,
} from '../../src/model/estimate.ts'

/*
 * A slow second implementation: what an estimate allows is tried number by number over a short line of whole numbers,
 * and what a sum allows by adding up every choice of its parts. Ends that lie off the line count as open.
 */
const line = Array.from({ length: 41 }, (_, i) => i - 20)

const holds = (e: Estimate, n: number): boolean => {
  if (e.modifier === 'approximate' && e.best !== null) {
    const near = Math.abs(n - e.best) <= Math.max(Math.abs(e.best) / 10, e.best > 1 ? 1 : 0)
    return near && (e.low === null || n >= e.low) && (e.high === null || n <= e.high)
  }
  if (e.modifier === 'less-than' && e.high !== null && e.low === null) return n <= e.high && n >= e.high * 0.9
  const [low, high] = [e.low ?? e.best, e.high ?? e.best]
  return (low === null || n >= low) && (high === null || n <= high)
}

const n = fc.integer({ min: 0, max: 10 })
const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  n.map(exactly),
  n.map((low): Estimate => ({ low, best: null, high: null, modifier: 'at-least' })),
  n.map((low): Estimate => ({ low, best: null, high: null, modifier: 'more-than' })),
  n.map((high): Estimate => ({ low: null, best: null, high, modifier: 'at-most' })),
  n.map((high): Estimate => ({ low: null, best: null, high, modifier: 'less-than' })),
  n.map((best): Estimate => ({ low: null, best, high: null, modifier: 'approximate' })),
  n.map((low): Estimate => ({ low, best: null, high: null, modifier: 'indefinite' })),
  fc.tuple(n, n).map(([a, b]): Estimate => {
    return { low: Math.min(a, b), best: null, high: Math.max(a, b), modifier: 'range' }
  }),
)

it('allows what can be found by trying', () => {
  fc.assert(
    fc.property(estimate, fc.constantFrom(...line), (e, value) => {
      const { low, high } = allowed(e)
      expect(value >= low && value <= high).toBe(holds(e, value))
    }),
  )
})

it('lets two agree where one number does for both', () => {
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      const shared = line.some((value) => holds(a, value) && holds(b, value))
      // Between two whole numbers a tenth of slack may meet: what agrees on the line must agree, and in both orders.
      if (shared) expect(canAgree(a, b)).toBe(true)
      expect(canAgree(a, b)).toBe(canAgree(b, a))
      expect(canAgree(a, a)).toBe(true)
    }),
  )
})

/** All sums of one allowed value of each part, parts without a printed end reaching to the ends of the line. */
const sumsOf = (parts: readonly Estimate[]): readonly number[] =>
  parts.reduce<readonly number[]>(
    (sums, part) => [
      ...new Set(sums.flatMap((sum) => line.filter((value) => printed(part, value)).map((value) => sum + value))),
    ],
    [0],
  )

/** Within the printed ends: a sum does not add up what "about" and "nearly" leave open. */
const printed = ({ low, best, high }: Estimate, value: number): boolean =>
  (low ?? best ?? -20) <= value && value <= (high ?? best ?? 20)

it('adds up parts to the bounds of all sums', () => {
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 1, maxLength: 4 }), (parts) => {
      const [sum, sums] = [sumEstimates(parts), sumsOf(parts)]
      if (sum.low !== null) expect(sum.low).toBe(Math.min(...sums))
      if (sum.high !== null) expect(sum.high).toBe(Math.max(...sums))
      expect(sum.low === null).toBe(parts.some((part) => part.low === null))
      expect(sum.high === null).toBe(parts.some((part) => part.high === null))
      expect(sum.best).toBe(
        parts.every((part) => part.best !== null) ? parts.reduce((all, part) => all + part.best!, 0) : null,
      )
      expect(sum.modifier === 'exact').toBe(parts.every((part) => part.modifier === 'exact'))
    }),
  )
})

it('gives the same sum in any order, and in one step or two', () => {
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 2, maxLength: 5 }), fc.nat(), (parts, at) => {
      const sum = sumEstimates(parts)
      expect(equalEstimates(sumEstimates(parts.toReversed()), sum)).toBe(true)
      const cut = 1 + (at % (parts.length - 1))
      const { low, best, high } = sumEstimates([sumEstimates(parts.slice(0, cut)), sumEstimates(parts.slice(cut))])
      expect({ low, best, high }).toEqual({ low: sum.low, best: sum.best, high: sum.high })
    }),
  )
})

it('draws an estimate at a number that it allows', () => {
  fc.assert(
    fc.property(estimate, (e) => {
      expect(holds(e, pointOf(e)!)).toBe(true)
    }),
  )
})
