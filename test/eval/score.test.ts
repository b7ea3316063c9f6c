import { expect, test } from 'vitest'
import { matchOneToOne } from '../../eval/score/match.ts'
import {
  addCounts,
  f1Mark,
  f1Of,
  noCounts,
  precisionOf,
  prfMarks,
  recallOf,
  shareMark,
  type Counts,
} from '../../eval/score/prf.ts'
import { countsOf, isSame, matchOverlap, sharedBy, type Pieces } from '../../eval/score/spans.ts'
import type { Span } from '../../src/text/span.ts'

const counts = (right: number, given: number, wanted: number): Counts => ({ right, given, wanted })

const rates: readonly (readonly [string, Counts, number | null, number | null, number | null])[] = [
  ['all right', counts(4, 4, 4), 1, 1, 1],
  ['nothing given', counts(0, 0, 4), null, 0, 0],
  ['nothing wanted, something given', counts(0, 3, 0), 0, null, 0],
  ['nothing at all', counts(0, 0, 0), null, null, null],
  ['all wrong', counts(0, 4, 4), 0, 0, 0],
  ['one of two, of four', counts(1, 2, 4), 1 / 2, 1 / 4, 1 / 3],
]

test.each(rates)('precision, recall and F1: %s', (_, of, precision, recall, f1) => {
  expect([precisionOf(of), recallOf(of), f1Of(of)]).toEqual([precision, recall, f1])
})

test('F1 is the harmonic mean of precision and recall', () => {
  const of = counts(3, 7, 5)
  const [p, r] = [precisionOf(of)!, recallOf(of)!]
  expect(f1Of(of)).toBeCloseTo((2 * p * r) / (p + r), 12)
})

test('counts add up, and marks say on how much they rest', () => {
  expect(addCounts([counts(1, 2, 3), counts(4, 5, 6)])).toEqual(counts(5, 7, 9))
  expect(addCounts([])).toEqual(noCounts)
  expect(f1Mark('x', counts(1, 1, 3))).toEqual({ name: 'x', share: 0.5, items: 3, published: [] })
  expect(prfMarks('x', counts(1, 2, 4)).map(({ name, share, items }) => [name, share, items])).toEqual([
    ['x precision', 1 / 2, 2],
    ['x recall', 1 / 4, 4],
    ['x F1', 1 / 3, 4],
  ])
  expect(shareMark('x', { met: 0, of: 0 })).toEqual({ name: 'x', share: null, items: 0, published: [] })
})

test('the likest pairs are matched first, and each side only once', () => {
  const like = (a: number, b: number): number => 10 - Math.abs(a - b)
  expect(matchOneToOne([1, 5, 6], [5, 7], like)).toEqual([
    { given: 1, wanted: 0 },
    { given: 2, wanted: 1 },
  ])
  expect(matchOneToOne([1, 1, 1], [1], (a, b) => Number(a === b))).toEqual([{ given: 0, wanted: 0 }])
  expect(matchOneToOne([1], [2], () => 0)).toEqual([])
})

const span = (start: number, end: number): Span => ({ start, end })

const overlaps: readonly (readonly [string, readonly Span[], readonly Span[], number])[] = [
  ['the same', [span(0, 5), span(7, 9)], [span(0, 5), span(7, 9)], 2],
  ['none given', [], [span(0, 5)], 0],
  ['they only touch', [span(0, 5)], [span(5, 9)], 0],
  ['one that covers two counts for one', [span(0, 20)], [span(0, 5), span(7, 9)], 1],
  ['two within one count for one', [span(0, 2), span(3, 5)], [span(0, 5)], 1],
  ['the very same goes before a larger one', [span(0, 9), span(2, 5)], [span(2, 5), span(6, 9)], 2],
]

test.each(overlaps)('spans are matched one to one: %s', (_, given, wanted, matched) => {
  const pairs = matchOverlap(given, wanted)
  expect(pairs).toHaveLength(matched)
  expect(countsOf(given, wanted, pairs)).toEqual(counts(matched, given.length, wanted.length))
})

const pieces: readonly (readonly [string, Pieces, Pieces, boolean, number])[] = [
  ['one piece', [span(0, 5)], [span(0, 5)], true, 5],
  ['broken up in the same way', [span(0, 2), span(4, 6)], [span(0, 2), span(4, 6)], true, 4],
  ['broken up, and whole', [span(0, 2), span(4, 6)], [span(0, 6)], false, 4],
  ['broken up at a place where nothing lies between', [span(0, 2), span(2, 6)], [span(0, 6)], true, 6],
  ['part of it', [span(0, 2)], [span(0, 5)], false, 2],
  ['apart', [span(0, 2)], [span(2, 5)], false, 0],
]

test.each(pieces)('spans of several pieces: %s', (_, a, b, same, shared) => {
  expect(isSame(a, b)).toBe(same)
  expect(isSame(b, a)).toBe(same)
  expect(sharedBy(a, b)).toBe(shared)
})
