import { expect, test } from 'vitest'
import { valuesOf } from './support.ts'

const rows: readonly (readonly [text: string, language: 'en' | 'es', words: string, value: string])[] = [
  ['On Wednesday the envoy met them. Four days earlier a guard had died.', 'en', 'Four days earlier', '2023-01-28'],
  ['The curfew began on Monday. The mayor spoke of it a day later.', 'en', 'a day later', '2023-01-31'],
  ['He was shot on Tuesday and died the same day.', 'en', 'the same day', '2023-01-31'],
  ['He left two days before Monday’s vote.', 'en', 'two days', '2023-01-28'],
  ['She died on Sunday. Two days earlier, on 27 January, he had died.', 'en', 'Two days earlier', '2023-01-27'],
  ['El martes cayó el muro. Al día siguiente cerraron la calle.', 'es', 'Al día siguiente', '2023-02-01'],
  ['El martes cayó el muro. Dos días antes habían avisado.', 'es', 'Dos días antes', '2023-01-29'],
]

test.each(rows)('%s', async (text, language, words, value) => {
  expect(new Map(await valuesOf(text, '2023-02-03', language)).get(words)).toBe(value)
})

test('what counts from an event that is named and not dated is a length of time', async () => {
  expect(await valuesOf('He came two days after the flood.', '2023-02-03')).toEqual([['two days', 'P2D']])
})

test('the start of a range has both ends as its value, before our era too, and names its end', async () => {
  expect(new Map(await valuesOf('Athens fought from 490 to 480 BC.', '2023-02-03')).get('490')).toBe('-0489/-0479')
})
