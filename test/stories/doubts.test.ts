import { expect, test } from 'vitest'
import { createDoubts } from '../../src/align/stories/doubts.ts'

test('a story decided on thin evidence comes up when the collection has grown, the one that waits longest first', () => {
  const doubts = createDoubts()
  doubts.put('a', 100)
  doubts.put('b', 101)
  expect(doubts.due(109)).toBe(null)
  expect(doubts.due(111)).toBe('a')
  expect(doubts.due(111)).toBe(null)
  expect(doubts.due(120)).toBe('b')
  expect(doubts.due(500)).toBe(null)
})

test('a story that is decided anew waits anew, or no longer', () => {
  const doubts = createDoubts()
  doubts.put('a', 100)
  doubts.put('b', 100)
  doubts.put('a', 110)
  doubts.forget('b')
  expect(doubts.due(120)).toBe(null)
  expect(doubts.due(122)).toBe('a')
})
