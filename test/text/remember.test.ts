import { expect, test } from 'vitest'
import { remember } from '../../src/text/remember.ts'

test('what was made once is given again', () => {
  let made = 0
  const length = remember((word) => ({ length: word.length, nth: ++made }))
  expect([length('one'), length('three'), length('one')]).toEqual([
    { length: 3, nth: 1 },
    { length: 5, nth: 2 },
    { length: 3, nth: 1 },
  ])
})

test('a memory stays small', () => {
  let made = 0
  const shout = remember((word) => (made++, word.toUpperCase()))
  for (let i = 0; i < 20_000; i++) shout(`w${i}`)
  expect([shout('w0'), made]).toEqual(['W0', 20_000])
  shout('one more')
  expect([shout('w0'), made]).toEqual(['W0', 20_002])
})
