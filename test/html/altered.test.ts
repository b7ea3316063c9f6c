import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alteredIn, piecesOf } from '../../src/dossier/html/page/altered.ts'
import type { Citation } from '../../src/model/citation.ts'

const passage = (report: string, text: string, start = 7): Citation => ({
  report,
  start,
  end: start + text.length,
  text,
})

const shown = (a: string, b: string): readonly string[] => {
  const altered = alteredIn(passage('a', a), passage('b', b, 30))
  return [altered.a, altered.b].map((words) => words.map(({ text }) => text).join('|'))
}

test.each([
  ['nothing', 'The bridge fell on Monday.', 'The bridge fell on Monday.', '', ''],
  ['a number', 'Nine people died on the bridge.', 'Eleven people died on the bridge.', 'Nine', 'Eleven'],
  ['a run of words', 'The old stone bridge fell.', 'The new bridge fell.', 'old stone', 'new'],
  ['words put in', 'The bridge fell.', 'The bridge fell at noon.', '', 'at noon'],
  ['words left out', 'The bridge fell at noon.', 'The bridge fell.', 'at noon', ''],
  ['marks and capitals alone alter nothing', '“The bridge fell,” he said', 'the bridge fell he said', '', ''],
  ['numbers with commas are one word', 'Some 1,200 fled.', 'Some 1,300 fled.', '1,200', '1,300'],
])('%s', (_, a, b, fromA, fromB) => {
  expect(shown(a, b)).toEqual([fromA, fromB])
})

test('what is altered is the words at its place, and the pieces are the passage', () => {
  const words = fc.array(fc.constantFrom('the', 'bridge', 'fell', 'on', 'Monday,', 'río', '12', '—', '\n'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, (x, y) => {
      const [a, b] = [passage('a', x.join(' ')), passage('b', y.join(' '))]
      const altered = alteredIn(a, b)
      for (const [whole, parts] of [
        [a, altered.a],
        [b, altered.b],
      ] as const) {
        for (const { start, end, text, report } of parts) {
          expect(report).toBe(whole.report)
          expect(whole.text.slice(start - whole.start, end - whole.start)).toBe(text)
        }
        const pieces = piecesOf(whole, parts).map(({ text }) => text)
        expect(pieces.join('').replace(/\s+/g, ' ')).toBe(whole.text.replace(/\s+/g, ' '))
      }
    }),
  )
})

test('passages that have nothing in common take no long time', () => {
  const words = (from: number): string => Array.from({ length: 3000 }, (_, at) => `w${from + at}`).join(' ')
  const before = process.cpuUsage().user
  expect(alteredIn(passage('a', words(0)), passage('b', words(9000)))).toEqual({ a: [], b: [] })
  expect(process.cpuUsage(process.cpuUsage()).user - before).toBeLessThan(2_000_000)
})
