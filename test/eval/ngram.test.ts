import { expect, test } from 'vitest'
import { countShingles, shingleF1, shingleMarks } from '../../eval/score/ngram.ts'

const check = (wanted: string, given: string, [right, extra, missing]: readonly [number, number, number]): void => {
  const count = countShingles(wanted, given)
  expect([count.right, count.extra, count.missing]).toEqual([right, extra, missing])
}

test.each([
  [
    'the same words, whatever stands between them',
    'One two three four five.',
    'One, two\nthree four – five',
    [1, 0, 0],
  ],
  // Runs: abcd bcde against abcd: one of two.
  ['one word short', 'a b c d e', 'a b c d', [1 / 2, 0, 1 / 2]],
  ['one word too many', 'a b c d', 'a b c d e', [1 / 2, 1 / 2, 0]],
  // abcd bcde against bcde cdef: one right, one too many, one missing.
  ['shifted', 'a b c d e', 'b c d e f', [1 / 3, 1 / 3, 1 / 3]],
  ['nothing found', 'a b c d e', '', [0, 0, 1]],
  ['found where nothing is', '', 'a b c d e', [0, 1, 0]],
  ['nothing and nothing', '', '  –', [0, 0, 0]],
  ['fewer than four words are one run', 'a b', 'a b', [1, 0, 0]],
  ['other letters are other words', 'Ana dijo algo más', 'ana dijo algo más', [0, 1 / 2, 1 / 2]],
  // a a a a three times against twice.
  ['runs count as often as they stand there', 'a a a a a a', 'a a a a a', [2 / 3, 0, 1 / 3]],
] as const)('four-word runs: %s', (_, wanted, given, counts) => check(wanted, given, counts))

test('marks are means over documents, and F1 is of the means', () => {
  const counts = [
    { right: 1, extra: 0, missing: 0 },
    { right: 1 / 2, extra: 1 / 2, missing: 0 },
    // Nothing given: it has no precision, and no recall.
    { right: 0, extra: 0, missing: 1 },
  ]
  const marks = shingleMarks(counts)!
  expect(marks.precision).toBeCloseTo(3 / 4, 12)
  expect(marks.recall).toBeCloseTo(2 / 3, 12)
  expect(marks.f1).toBeCloseTo(12 / 17, 12)
  expect(counts.map(shingleF1)).toEqual([1, 2 / 3, 0])
})

test('all right is exactly 1, all wrong and nothing found are 0, nothing to find is not measured', () => {
  expect(shingleMarks([countShingles('a b c d e', 'a b c d e')])).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(shingleMarks([])).toBe(null)
  expect(shingleMarks([countShingles('', '')])).toBe(null)
  for (const given of ['e f g h', '']) {
    expect(shingleMarks([countShingles('a b c d', given)])).toEqual({ precision: 0, recall: 0, f1: 0 })
  }
})
