import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilOf, dayNumber, easterSunday, lastDayOf, periodAt, shiftDay, weekdayOf } from '../../src/text/calendar.ts'
import { daysOf, edtfOf, isoDay, periodOf, timexOf } from '../../src/text/edtf.ts'

const days = fc.integer({ min: -300_000, max: 60_000 })
const units = fc.constantFrom('century', 'decade', 'year', 'half-year', 'quarter', 'season', 'month', 'day')

test('a day is what the platform says it is', () => {
  fc.assert(fc.property(days, (day) => isoDay(day) === new Date(day * 86_400_000).toISOString().slice(0, 10)))
  fc.assert(fc.property(days, (day) => weekdayOf(day) % 7 === new Date(day * 86_400_000).getUTCDay()))
})

test('year, month and day come back', () => {
  fc.assert(fc.property(days, (day) => dayNumber(civilOf(day)) === day))
})

test('a period holds its day, and its EDTF value names it', () => {
  fc.assert(
    fc.property(days, units, (day, unit) => {
      const period = periodAt(unit, day)
      expect(period.first <= day && day <= lastDayOf(period)).toBe(true)
      expect(periodOf(edtfOf(period))).toEqual(period)
    }),
  )
})

test('the end of a long month moves to the end of a short one', () => {
  const day = dayNumber({ year: 2023, month: 1, day: 31 })
  expect(isoDay(shiftDay(day, 'month', 1))).toBe('2023-02-28')
  expect(isoDay(shiftDay(day, 'year', 1))).toBe('2024-01-31')
})

test('TIMEX3 names weeks, quarters and seasons in its own way', () => {
  const day = dayNumber({ year: 1998, month: 2, day: 27 })
  expect(
    ['week', 'quarter', 'half-year', 'decade', 'weekend'].map((unit) => timexOf(periodAt(unit as 'week', day))),
  ).toEqual(['1998-W09', '1998-Q1', '1998-H1', '199', '1998-W09-WE'])
})

test('an interval has its first and last day, and no interval none', () => {
  expect(daysOf('2023-01-30/2023-01-31')).toEqual({ first: 19387, last: 19388 })
  expect(['2023-02-30', 'P2D', '2023-02/2023-01', ''].map(daysOf)).toEqual([null, null, null, null])
})

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, expected) => {
  expect(isoDay(easterSunday(year))).toBe(expected)
})
