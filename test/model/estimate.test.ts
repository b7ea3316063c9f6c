import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowed, canAgree, exactly, sumEstimates, type Estimate } from '../../src/model/estimate.ts'

const estimate = (
  low: number | null,
  best: number | null,
  high: number | null,
  modifier: Estimate['modifier'],
): Estimate => ({
  low,
  best,
  high,
  modifier,
})
const atLeast = (low: number): Estimate => estimate(low, null, null, 'at-least')
const nearly = (high: number): Estimate => estimate(null, null, high, 'less-than')
const about = (best: number): Estimate => estimate(null, best, null, 'approximate')

describe('two estimates can stand for one number', () => {
  test.each([
    [atLeast(51), exactly(58), true],
    [atLeast(51), exactly(50), false],
    [nearly(60), exactly(58), true],
    [nearly(60), exactly(66), false],
    [about(20), exactly(20), true],
    [about(20), exactly(21), true],
    [about(20), exactly(40), false],
    [atLeast(8), atLeast(14), true],
    [exactly(58), exactly(66), false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(canAgree(a, b)).toBe(expected)
    expect(canAgree(b, a)).toBe(expected)
  })
})

test('a bound has an open end', () => {
  expect(allowed(atLeast(12))).toEqual({ low: 12, high: Infinity })
  expect(allowed(exactly(12))).toEqual({ low: 12, high: 12 })
})

test('exact parts have an exact sum, and one bound leaves the sum open', () => {
  expect(sumEstimates([exactly(47), exactly(10), exactly(1)])).toEqual(exactly(58))
  expect(sumEstimates([exactly(47), atLeast(10)])).toEqual(atLeast(57))
})

test('what agrees with a sum of exact parts is that sum alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), fc.nat(1000), (parts, other) => {
      const sum = parts.reduce((a, b) => a + b, 0)
      expect(canAgree(sumEstimates(parts.map(exactly)), exactly(other))).toBe(sum === other)
    }),
  )
})
