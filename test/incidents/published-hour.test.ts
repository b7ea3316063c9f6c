import { describe, expect, test } from 'vitest'
import { publishedHour } from '../../src/align/incidents/published-hour.ts'

const hourOf = (value: string): number | null =>
  publishedHour({ facts: [{ name: 'published', value, from: 'given' }] }, '2023-03-14')

describe('the hour of publication', () => {
  test.each([
    ['2023-03-14T06:18:08', 6],
    ['2023-03-14 18:05', 18],
    ['2023-03-14T06:18:08Z', 6],
    // Midnight to the minute is what is written where only the day is known.
    ['2023-03-14T00:00:00', null],
    ['2023-03-14T00:12:00', 0],
    ['2023-03-14', null],
    // The hour of another day says nothing of this one.
    ['2023-03-13T06:18', null],
    ['2023-03-14T31:18', null],
  ] as const)('of %s is %s', (value, expected) => {
    expect(hourOf(value)).toBe(expected)
  })

  test('is unknown without facts', () => {
    expect(publishedHour({}, '2023-03-14')).toBeNull()
  })
})
