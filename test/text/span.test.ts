import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPosition, contains, hull, indexAt, overlaps, sharedUnits, trimSpan, type Span } from '../../src/text/span.ts'

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => ({ start, end: start + length }))

test('spans that touch share nothing', () => {
  expect(sharedUnits({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(0)
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(false)
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true)
})

test('spans overlap where they share units, if neither is empty', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      fc.pre(a.start < a.end && b.start < b.end)
      expect(overlaps(a, b)).toBe(sharedUnits(a, b) > 0)
    }),
  )
})

test('a hull covers all that it is of, and there is none of nothing', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1 }), (spans) => {
      expect(spans.every((one) => contains(hull(spans), one))).toBe(true)
    }),
  )
  expect(() => hull([])).toThrow(RangeError)
})

test('an outer span precedes what it holds', () => {
  const spans = [
    { start: 2, end: 3 },
    { start: 0, end: 4 },
    { start: 0, end: 9 },
  ]
  expect([...spans].sort(byPosition)).toEqual([spans[2], spans[1], spans[0]])
})

test('the item at an offset is the one that covers it', () => {
  const items = [
    { start: 0, end: 3 },
    { start: 5, end: 6 },
    { start: 6, end: 9 },
  ]
  expect([0, 2, 3, 4, 5, 6, 8, 9].map((at) => indexAt(items, at))).toEqual([0, 0, -1, -1, 1, 2, 2, -1])
})

test('trimming takes white space of any kind from both ends, and leaves nothing of nothing', () => {
  expect(trimSpan('say \u00a0this\t ', { start: 3, end: 11 })).toEqual({ start: 5, end: 9 })
  const { start, end } = trimSpan('   ', { start: 0, end: 3 })
  expect(end - start).toBe(0)
})
