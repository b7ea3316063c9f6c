import { describe, expect, test } from 'vitest'
import {
  areOne,
  daysApart,
  heldIn,
  heldOf,
  isThin,
  likenessOf,
  oneStory,
  surplus,
} from '../../src/align/stories/likeness.ts'
import { joined, poolOf, type Pool } from '../../src/align/stories/pool.ts'

const pool = (...days: readonly (number | null)[]): Pool =>
  poolOf(days.map((day) => ({ report: 'r', language: 'en', day, country: null, town: null })))

describe('what days leave of the likeness of two groups', () => {
  test.each<readonly [name: string, Pool, Pool, left: number]>([
    ['a day apart', pool(10), pool(11), 1.15],
    ['days apart', pool(10), pool(13), 1],
    ['most of a week apart', pool(10), pool(15), 0.93],
    ['weeks apart', pool(10), pool(30), 0.75],
    ['months apart', pool(10), pool(100), 0.7],
    ['no day known of one', pool(10), pool(null), 1],
    ['half of one undated', pool(10), pool(100, null), 0.85],
    ['a story of months, and what comes next of it', pool(10, 40, 70, 99), pool(100), 1.15],
    ['one look back among reports of a later event', pool(10, 11), pool(10, 100, 101, 102), 1.15],
    [
      'the event, and later reports with one look back',
      pool(10, 10, 11, 11, 11),
      pool(10, 100, 101, 102),
      (0.7 * 3 + 1.15) / 4,
    ],
  ])('%s', (_, a, b, left) => {
    expect(likenessOf(1, a, b)).toBeCloseTo(left, 10)
    expect(likenessOf(1, b, a)).toBeCloseTo(left, 10)
  })

  test('two groups as one have the days of both in rising order', () => {
    expect(joined(pool(12, null), pool(10, 14)).days).toEqual([10, 12, 14])
    expect(daysApart(pool(12, 14), pool(3, 10))).toBe(2)
    expect(daysApart(pool(3, 12), pool(5))).toBe(0)
    expect(daysApart(pool(3), pool(null))).toBe(null)
  })
})

describe('what holds a group together, days told', () => {
  test.each<readonly [name: string, Pool, pairs: number, held: number]>([
    ['one report', pool(10), 0, 0],
    ['two of one day', pool(10, 10), 0.3, 0.345],
    ['three, one of them weeks later', pool(10, 10, 30), 0.9, (0.3 * (1.15 + 0.75 + 0.75)) / 3],
    ['two, months apart', pool(10, 100), 0.3, 0.21],
    ['undated ones', pool(null, null, null), 0.9, 0.3],
    ['one pair of three dated', pool(10, 11, null), 0.9, 0.3 * (1 + 0.15 / 3)],
  ])('%s', (_, own, pairs, held) => {
    expect(heldIn(own, pairs)).toBeCloseTo(held, 10)
  })
})

test('what holds two groups together is the average of both, a report alone set aside', () => {
  expect(heldOf(0.6, 0.2)).toBeCloseTo(0.4, 10)
  expect(heldOf(0, 0.4)).toBe(0.4)
  expect(heldOf(0, 0)).toBe(0)
})

test('evidence is thin where a little more or less would turn it', () => {
  const [a, b] = [pool(1, 1), pool(1, 1)]
  expect(surplus(a, b, { likeness: 0.18, held: 0.4, least: oneStory })).toBeCloseTo(1, 10)
  expect(areOne(a, b, { likeness: 0.19, held: 0.4, least: oneStory })).toBe(true)
  expect(areOne(a, b, { likeness: 0.17, held: 0.4, least: oneStory })).toBe(false)
  expect([0.8, 0.9, 1, 1.1, 1.3].map(isThin)).toEqual([false, true, true, true, false])
})
