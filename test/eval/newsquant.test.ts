import { expect, test } from 'vitest'
import { readExactly } from '../../eval/frame/read-exactly.ts'
import {
  compareQuantities,
  countQuantities,
  isSameValue,
  missOf,
  type Told,
  type Value,
} from '../../eval/score/quantities.ts'
import { MissingSet } from '../../eval/set.ts'
import { toldOf } from '../../eval/sets/newsquant-told.ts'
import { newsquant } from '../../eval/sets/newsquant.ts'
import { dataOf, sharesIn } from './data-folder.ts'

const told = (value: Value, over: Partial<Told> = {}): Told => ({
  value,
  change: '=',
  units: [],
  concepts: [],
  ...over,
})

const wanted: readonly Told[] = [
  told(12, { units: ['person', 'people'], concepts: ['ferry'] }),
  told(30, { change: '>', units: ['percentage', '%'], concepts: ['price'] }),
  told([5, 7], { units: ['kilometre'] }),
  told(1),
]

const rights = (given: readonly Told[]) => {
  const { value, change, unit, concept } = countQuantities(compareQuantities(given, wanted))
  return { given: value.given, wanted: value.wanted, rights: [value, change, unit, concept].map(({ right }) => right) }
}

test('a perfect answer is right in all, and has no misses', () => {
  expect(rights(wanted)).toEqual({ given: 4, wanted: 4, rights: [4, 4, 4, 4] })
  expect(compareQuantities(wanted, wanted).map(missOf)).toEqual([null, null, null, null])
})

test('an empty answer is right in nothing', () => {
  expect(rights([])).toEqual({ given: 0, wanted: 4, rights: [0, 0, 0, 0] })
})

test('an answer of wrong values is right in nothing, whatever else agrees', () => {
  const shifted = wanted.map((one) => ({ ...one, value: 1000 }))
  expect(rights(shifted)).toEqual({ given: 4, wanted: 4, rights: [0, 0, 0, 0] })
})

test('a mixed answer is counted by hand', () => {
  const given = [
    told(12, { units: ['people'], concepts: ['lake', 'ferry'] }),
    told(30, { units: ['%'] }),
    told(5, { units: ['kilometre'] }),
    told(7, { units: ['kilometre'] }),
  ]
  // 12 is right in all; of 30 % the qualifier and what it is of are wrong; a range is no two numbers; 1 is missed.
  expect(rights(given)).toEqual({ given: 4, wanted: 4, rights: [2, 1, 2, 1] })
})

test('of several equal values each counts once, and units decide which is which', () => {
  const twice = [told(3, { units: ['day'] }), told(3, { units: ['people'] })]
  const pairs = compareQuantities([told(3, { units: ['people'] })], twice)
  expect(countQuantities(pairs)).toMatchObject({ value: { right: 1 }, unit: { right: 1 } })
  expect(pairs.map(missOf)).toEqual([null, 'missed: = 3 [day]'])
})

const values: readonly (readonly [Value, Value, boolean])[] = [
  [0.3333333333333333, 1 / 3, true],
  [100, 100.0005, true],
  [100, 100.01, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [1, 3], false],
  [[1, 2], 1, false],
  [1, [1, 1], false],
]

test.each(values)('%s and %s', (a, b, same) => {
  expect(isSameValue(a, b)).toBe(same)
})

const sentences: readonly (readonly [string, readonly Partial<Told>[]])[] = [
  ['More than 50 people left.', [{ value: 50, change: '>', units: ['people'] }]],
  ['At least 12 people left.', [{ value: 12, change: '>' }]],
  ['Up to 300 people left.', [{ value: 300, change: '<' }]],
  ['About 100 people left.', [{ value: 100, change: '~' }]],
  ['Thousands of people left.', [{ value: [1000, 10000] }]],
  ['Prices rose by 40 percent.', [{ value: 40, units: ['percentage', 'percent'] }]],
  ['It cost $2 million.', [{ value: 2_000_000, units: ['dollar', '$'] }]],
  ['They waited 5 to 7 days.', [{ value: [5, 7], units: ['day', 'days'] }]],
  ['Ana Prado, 34, left on May 4, 2019.', [{ value: 34, units: ['year of age'] }]],
  ['She came third on Monday.', []],
  ['Several people left.', []],
]

test.each(sentences)('told in the notation of the set: %s', async (text, expected) => {
  expect(toldOf(await readExactly(text, { language: 'en' }))).toMatchObject(expected)
})

const gold = (value: string, unit: string, normalized_unit: string, change = '=') => ({
  change,
  value,
  unit,
  normalized_unit,
  referred_concepts: '-',
})

test('a file is read and scored', async () => {
  const data = dataOf({
    'bench/newsquant.json': [
      { id: 1, text: 'At least 12 people left.', quantities: [gold('12.0', 'people', 'people', '>')] },
      { id: 2, text: 'They waited 5 to 7 days.', quantities: [gold('5.0-7.0', 'days', 'day')] },
      { id: 3, text: 'Nobody came.', quantities: [] },
    ],
  })
  const results = await newsquant.run(data)
  expect(Object.values(sharesIn(results))).toEqual(Array.from({ length: 7 }, () => 1))
  expect(results[0]?.misses).toEqual([])
})

test('what is wanted and not said is missed, and what is said of nothing is too much', async () => {
  const data = dataOf({
    'bench/newsquant.json': [
      { id: 1, text: 'Nobody came.', quantities: [gold('-5.0', 'yards', 'yard'), gold('1.9E-3', '-', '-')] },
      { id: 2, text: 'At least 12 people left.', quantities: [] },
    ],
  })
  const results = await newsquant.run(data)
  expect(sharesIn(results)).toMatchObject({
    'value F1': 0,
    'value+unit F1': 0,
    'sentences without quantities left empty': 0,
  })
  expect(results[0]?.misses).toEqual([
    '1 missed: = -5 [yard | yards] | Nobody came.',
    '1 missed: = 0.0019 [no unit] | Nobody came.',
    '2 too much: > 12 [people] | At least 12 people left.',
  ])
})

test('a set that is not there is named', async () => {
  await expect(newsquant.run(dataOf())).rejects.toThrow(MissingSet)
})
