import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greatestAssignment } from '../../eval/score/assignment.ts'
import { coreferenceMarks, type Clustering } from '../../eval/score/conll.ts'

/** "ab c" is two clusters: a and b together, c alone. */
const clusters = (written: string): Clustering =>
  new Map(written.split(' ').flatMap((letters, i) => [...letters].map((letter) => [letter, `cluster ${i}`] as const)))

const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall)

interface Case {
  readonly gold: string
  readonly ours: string
  /** Precision and recall of each. */
  readonly muc: readonly [number, number]
  readonly bCubed: readonly [number, number]
  readonly ceafE: readonly [number, number]
}

const cases: readonly (readonly [string, Case])[] = [
  [
    'the worked example of Pradhan and others (2014), with mentions that one side lacks',
    {
      gold: 'abc defg',
      ours: 'ab cd fghi',
      muc: [2 / 5, 2 / 5],
      bCubed: [4 / 8, 35 / 12 / 7],
      ceafE: [1.3 / 3, 1.3 / 2],
    },
  ],
  // By hand. MUC: gold holds 3 links, of which ab is kept; ours holds ab and cd, of which cd joins two clusters.
  // B-cubed: precision (1 + 1 + 1/2 + 1/2 + 1)/5; recall (2/3 + 2/3 + 1/3 + 1/2 + 1/2)/5.
  // CEAF-e: abc with ab is 4/5, de with e 2/3 (with cd only 1/2): 22/15.
  [
    'split and joined',
    { gold: 'abc de', ours: 'ab cd e', muc: [1 / 2, 1 / 3], bCubed: [4 / 5, 8 / 15], ceafE: [22 / 45, 22 / 30] },
  ],
  // All in one: no link of gold is lost; of ours 3 of 4 hold. CEAF-e: 2*3/(3+5) once.
  [
    'all in one cluster',
    { gold: 'abc de', ours: 'abcde', muc: [3 / 4, 1], bCubed: [13 / 25, 1], ceafE: [3 / 4, 3 / 8] },
  ],
  // By hand. B-cubed: precision (1 + 1/4 + 3 * 3/4)/5; recall (1/2 + 1/2 + 1 + 1 + 1)/5.
  // CEAF-e: ab with a 2/3, cde with bcde 6/7; ab with bcde would be 1/3.
  [
    'one mention moved',
    {
      gold: 'ab cde',
      ours: 'a bcde',
      muc: [2 / 3, 2 / 3],
      bCubed: [(1 + 10 / 4) / 5, (1 + 3) / 5],
      ceafE: [(2 / 3 + 6 / 7) / 2, (2 / 3 + 6 / 7) / 2],
    },
  ],
]

test.each(cases)('coreference: %s', (_, { gold, ours, muc, bCubed, ceafE }) => {
  const marks = coreferenceMarks(clusters(gold), clusters(ours))
  for (const [name, [precision, recall]] of Object.entries({ muc, bCubed, ceafE })) {
    const mark = marks[name as 'muc' | 'bCubed' | 'ceafE']
    expect(mark.precision, `${name} precision`).toBeCloseTo(precision, 12)
    expect(mark.recall, `${name} recall`).toBeCloseTo(recall, 12)
    expect(mark.f1, `${name} F1`).toBeCloseTo(f1(precision, recall), 12)
  }
  expect(marks.conll).toBeCloseTo((f1(...muc) + f1(...bCubed) + f1(...ceafE)) / 3, 12)
})

test('coreference gives exactly 1 for the perfect answer, whatever the clusters are called', () => {
  const gold = clusters('abc de f')
  const renamed = new Map([...gold].reverse().map(([mention, cluster]) => [mention, `our ${cluster}`]))
  expect(coreferenceMarks(gold, renamed).conll).toBe(1)
})

test('each mention alone: no link for MUC, all right about itself for B-cubed', () => {
  const marks = coreferenceMarks(clusters('abc d'), clusters('a b c d'))
  expect(marks.muc).toEqual({ precision: 0, recall: 0, f1: 0 })
  expect(marks.bCubed.precision).toBe(1)
  expect(marks.bCubed.recall).toBeCloseTo((3 * (1 / 3) + 1) / 4, 12)
  // One of a, b, c stands for the three (2/4), and d for itself.
  expect(marks.ceafE).toEqual({ precision: 1.5 / 4, recall: 1.5 / 2, f1: (2 * 1.5) / 6 })
})

test('nothing found and nothing wanted give 0, not a fault', () => {
  const none: Clustering = new Map()
  for (const marks of [coreferenceMarks(clusters('ab'), none), coreferenceMarks(none, clusters('ab'))]) {
    expect(marks.conll).toBe(0)
  }
})

test.each([
  [
    [
      [3, 2],
      [2, 0],
    ],
    4,
  ],
  [[[5]], 5],
  [[], 0],
  [
    [
      [0, 0],
      [0, 0],
    ],
    0,
  ],
  [[[1, 9, 1]], 9],
  [[[1], [9], [1]], 9],
] as const)('the greatest assignment of %j is %d', (weights, best) => {
  expect(greatestAssignment(weights)).toBeCloseTo(best, 12)
})

test('no other assignment is greater', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  fc.assert(fc.property(table, (weights) => greatestAssignment(weights) === bestByTrying(weights)))
})

/** Each row takes one of the columns left, or none. */
const bestByTrying = (weights: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number => {
  const [row, ...rest] = weights
  if (!row) return 0
  const choices = row.map((weight, column) =>
    taken.has(column) ? 0 : weight + bestByTrying(rest, new Set([...taken, column])),
  )
  return Math.max(bestByTrying(rest, taken), ...choices)
}
