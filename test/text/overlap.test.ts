import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapsIn } from '../../src/text/overlap.ts'
import { overlaps } from '../../src/text/span.ts'

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))

test('finds what overlaps, in the order given, as looking at all of them would', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
      expect(overlapsIn(spans)(asked)).toEqual(spans.filter((one) => overlaps(one, asked)))
    }),
  )
})

test('spans that only touch do not overlap', () => {
  const find = overlapsIn([
    { start: 6, end: 9 },
    { start: 0, end: 5 },
    { start: 4, end: 6 },
  ])
  expect(find({ start: 5, end: 6 })).toEqual([{ start: 4, end: 6 }])
  expect(find({ start: 4, end: 7 })).toEqual([
    { start: 6, end: 9 },
    { start: 0, end: 5 },
    { start: 4, end: 6 },
  ])
  expect(find({ start: 9, end: 12 })).toEqual([])
})
