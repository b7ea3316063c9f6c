import { expect, test } from 'vitest'
import { bcubed, type Grouped } from '../../eval/score/bcubed.ts'
import { groupsOf } from '../../eval/score/groups.ts'
import { headWord, sharesHead, stem } from '../../eval/score/head-words.ts'
import { wilson } from '../../eval/score/wilson.ts'

/** One letter an item: "aab" against "112" is three items in two groups each. */
const grouped = (gold: string, found: string): readonly Grouped[] =>
  [...gold].map((letter, i) => ({ gold: letter, found: found[i]! }))

const cases: readonly (readonly [string, string, string, readonly number[]])[] = [
  ['perfect', 'aabbb', '11222', [1, 1, 1]],
  ['perfect, whatever the groups are called', 'ab', 'ba', [1, 1, 1]],
  // Each alone is always right about itself: recall is the mean of 1/2, 1/2 and three times 1/3.
  ['each alone', 'aabbb', '12345', [1, 2 / 5, 4 / 7]],
  // All in one: precision is the mean of twice 2/5 and three times 3/5.
  ['all in one group', 'aabbb', '11111', [13 / 25, 1, 26 / 38]],
  // By hand: precision (1 + 1 + 2/3 + 2/3 + 1/3) / 5 = 11/15 with a, a | b, b, c in one; recall all whole.
  ['two events joined', 'aabbc', '11222', [11 / 15, 1, 22 / 26]],
  // By hand: groups {a, a}, {a, b}, {b}: precision (1 + 1 + 1/2 + 1/2 + 1) / 5, recall (2/3 + 2/3 + 1/3 + 1/2 + 1/2) / 5.
  ['mixed', 'aaabb', '11223', [4 / 5, 8 / 15, 16 / 25]],
]

test.each(cases)('B-cubed: %s', (_, gold, found, [precision, recall, f1]) => {
  const result = bcubed(grouped(gold, found))
  expect(result.precision).toBeCloseTo(precision!, 12)
  expect(result.recall).toBeCloseTo(recall!, 12)
  expect(result.f1).toBeCloseTo(f1!, 12)
})

test('B-cubed gives exactly 1 for the perfect grouping, and nothing for nothing', () => {
  expect(bcubed(grouped('aab', '112'))).toEqual({ precision: 1, recall: 1, f1: 1, items: 3 })
  expect(bcubed([])).toEqual({ precision: null, recall: null, f1: null, items: 0 })
})

test.each([
  [['a', 'b', 'c'], [], ['a', 'b', 'c']],
  [['a', 'b', 'c'], [['c', 'a']], ['a', 'b', 'a']],
  [
    ['a', 'b', 'c', 'd'],
    [
      ['c', 'd'],
      ['a', 'b'],
      ['d', 'b'],
    ],
    ['a', 'a', 'a', 'a'],
  ],
  [
    ['a', 'b'],
    [['a', 'x'], [], ['b']],
    ['a', 'b'],
  ],
])('groups of %j joined by %j', (items, joined, expected) => {
  expect([...groupsOf(items, joined).values()]).toEqual(expected)
})

test('the interval of a share', () => {
  const { low, high } = wilson(5, 10)
  expect([low, high].map((limit) => limit.toFixed(3))).toEqual(['0.237', '0.763'])
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  expect(wilson(0, 10).low).toBe(0)
  expect(wilson(10, 10).high).toBeCloseTo(1, 12)
  expect(() => wilson(2, 1)).toThrow(RangeError)
})

test.each([
  ['At least nine people in a ferry', 'people'],
  ['Ruth Calder, the mayor of Lindo', 'calder'],
  ['in the old harbour near Lindo', 'harbour'],
  ['the guards', 'guards'],
  ['', null],
  ['of the', null],
])('the head of "%s" is %s', (phrase, expected) => {
  expect(headWord(phrase)).toBe(expected)
})

test('words are the same without their endings', () => {
  expect(stem('killing')).toBe(stem('killed'))
  expect(stem('bus')).toBe('bus')
  expect(sharesHead('two guards', 'the guard at the gate')).toBe(true)
  expect(sharesHead('two guards at the gate', 'a gate')).toBe(false)
  expect(sharesHead('', 'a gate')).toBe(false)
})
