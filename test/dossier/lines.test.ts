import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, fit } from '../../src/dossier/terminal/lines.ts'

test('lines are broken at spaces, and a long word where the line ends', () => {
  expect(fit('one two three', 7)).toEqual(['one two', 'three'])
  expect(fit('a bcdefghij k', 4)).toEqual(['a', 'bcde', 'fghi', 'j k'])
  expect(fit('', 7)).toEqual([])
})

test('wide characters take two columns, marks none', () => {
  expect(columnsOf('橋')).toBe(2)
  expect(columnsOf('e\u0301')).toBe(1)
  expect(fit('橋が川に落ちた', 6)).toEqual(['橋が川', 'に落ち', 'た'])
})

test('a report cannot steer the terminal', () => {
  expect(fit('red \u001b[31malert\u0007', 40).join('')).not.toMatch(/\p{Cc}/u)
})

test('no line is wider than asked, and no visible character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = fit(text, width)
      expect(lines.every((line) => columnsOf(line) <= width)).toBe(true)
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/[\s\p{Cc}]+/gu, ''))
    }),
  )
})
