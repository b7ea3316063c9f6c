import { expect, test } from 'vitest'
import { sha256Hex, sha256Start } from '../../src/text/hash.ts'

const texts = [
  '',
  'abc',
  'Quispe dijo que sí',
  '😀 \ud800',
  'x'.repeat(55),
  'x'.repeat(56),
  'y'.repeat(64),
  'z'.repeat(500),
]

test('the start of a hash is what the whole hash begins with, one text after the other', () => {
  const starts = texts.map((text) => sha256Start(text, 6))
  expect(starts).toEqual(texts.map((text) => sha256Hex(text).slice(0, 12)))
})

test('the hash of "abc" is that of the standard', () => {
  expect(sha256Start('abc', 8)).toBe('ba7816bf8f01cfea')
})
