import { expect, test } from 'vitest'
import { createMemory, remember } from '../../src/text/remember.ts'

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
  for (let i = 0; i < 40_001; i++) shout(`w${i}`)
  expect([shout('w20000'), made]).toEqual(['W20000', 40_001])
  expect([shout('w0'), made]).toEqual(['W0', 40_002])
})

test('what is asked for now and then is kept, and what is not is forgotten', () => {
  const known = createMemory<number>(3)
  known.set('said', 1)
  for (let i = 0; i < 10; i++) {
    known.set(`rare ${i}`, i)
    expect(known.get('said')).toBe(1)
  }
  expect([known.get('rare 0'), known.get('rare 9')]).toEqual([undefined, 9])
})
