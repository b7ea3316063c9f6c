import { expect, test } from 'vitest'
import { dayRange, orderOf } from '../../src/model/edtf.ts'

test.each([
  ['2023-01-28', '2023-01-28', '2023-01-28'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-01-28/2023-01-29', '2023-01-28', '2023-01-29'],
  ['2023-01-28T14:00', '2023-01-28', '2023-01-28'],
  ['2022/2023', '2022-01-01', '2023-12-31'],
])('%s covers %s to %s', (value, first, last) => {
  expect(dayRange(value)).toEqual({ first, last })
})

test.each(['', 'P1M', 'PRESENT_REF', 'XXXX-01'])('%j is no date', (value) => {
  expect(dayRange(value)).toBeNull()
})

test.each([
  ['2023-01-28', '2023-02-02', -1],
  ['2023-02-02', '2023-01-28', 1],
  ['2023-01-28', '2023-01-28', 0],
  ['2023-01', '2023-01-28', null],
  ['2023-01-09T17:30', '2023-01-09T21:00', -1],
  ['2023-01-28', null, null],
])('%s before %s: %s', (a, b, expected) => {
  expect(orderOf(a, b)).toBe(expected)
})
