import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsOf } from '../../src/text/offsets.ts'

test('a character outside the basic plane is one code point and two units', () => {
  const offsets = offsetsOf('a😀b')
  expect([0, 1, 3, 4].map(offsets.toCodePoint)).toEqual([0, 1, 2, 3])
  expect([0, 1, 2, 3].map(offsets.toUnit)).toEqual([0, 1, 3, 4])
})

test('half a pair is a character of its own', () => {
  expect(offsetsOf('a\ud83db').toCodePoint(3)).toBe(3)
})

test('both ways agree at every character of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const offsets = offsetsOf(text)
      let unit = 0
      for (const [point, character] of [...text].entries()) {
        expect(offsets.toCodePoint(unit)).toBe(point)
        expect(offsets.toUnit(point)).toBe(unit)
        unit += character.length
      }
    }),
  )
})
