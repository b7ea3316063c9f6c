import { expect, test } from 'vitest'
import { valuesOf } from '../dates/support.ts'

type Value = readonly [words: string, value: string | null]
type Row = readonly [text: string, published: string, ...times: Value[]]

/** Both ends of a range are expressions of their own; the first one's value is the whole. */
const ranges: readonly Row[] = [
  ['It was open from Oct. 2 to Oct. 22.', '2023-11-03', ['Oct. 2', '2023-10-02/2023-10-22'], ['Oct. 22', '2023-10-22']],
  ['It ran from 1990 to 1994.', '2023-02-03', ['1990', '1990/1994'], ['1994', '1994']],
  ['The war of 1990-94 ended.', '2023-02-03', ['1990', '1990/1994'], ['94', '1994']],
  ['They met in April and June 1955.', '2023-02-03', ['April', '1955-04'], ['June 1955', '1955-06']],
  [
    'It lasted from December to January 2022.',
    '2023-02-03',
    ['December', '2021-12/2022-01'],
    ['January 2022', '2022-01'],
  ],
  ['The fort fell in the war of 490-480 BC.', '2023-02-03', ['490', '-0489/-0479'], ['480 BC', '-0479']],
]

const numbered: readonly Row[] = [
  ['The fort fell in 241 BC.', '2023-02-03', ['241 BC', '-0240']],
  ['It opens on the 15th of next month.', '2023-02-03', ['the 15th of next month', '2023-03-15']],
  ['It fell on Thursday the 26th.', '2023-02-03', ['Thursday the 26th', '2023-01-26']],
  ['It fell in the last week of July.', '2023-10-03', ['the last week of July', '2023-07-24/2023-07-30']],
  ['It fell in the first week of 2015.', '2023-10-03', ['the first week of 2015', '2014-12-29/2015-01-04']],
  ['It fell on Friday of last week.', '2023-02-08', ['Friday of last week', '2023-02-03']],
  ['She was born in nineteen ninety-four.', '2023-02-03', ['nineteen ninety-four', '1994']],
  ['The 2008/9 season was long.', '2023-02-03', ['2008', '2008/2009'], ['9', '2009']],
  ['It closed in Q3 2019.', '2023-02-03', ['Q3 2019', '2019-35']],
  ['It fell on Thanksgiving.', '2023-12-03', ['Thanksgiving', '2023-11-23']],
  ['It fell on New Year’s Eve.', '2023-02-03', ['New Year’s Eve', '2022-12-31']],
  ['He will leave in two weeks.', '2023-02-03', ['two weeks', '2023-02-13/2023-02-19']],
  ['He built it in two weeks.', '2023-02-03', ['two weeks', 'P2W']],
  ['It lasted two hours and 20 minutes.', '2023-02-03', ['two hours and 20 minutes', 'PT2H20M']],
  ['They waited 2 1/2 years.', '2023-02-03', ['2 1/2 years', 'P2Y6M']],
  ['She was shot on the night of Jan. 23.', '2023-02-03', ['the night of Jan. 23', '2023-01-23']],
]

/** What stands beside a length of time belongs to it only where it bounds the number. */
const extents: readonly Row[] = [
  ['It rose over the past two weeks.', '2023-02-03', ['the past two weeks', 'P2W']],
  ['It lasted over 20 years.', '2023-02-03', ['over 20 years', 'P20Y']],
  ['They must leave within a week.', '2023-02-03', ['a week', 'P1W']],
  ['It was a two-week trial.', '2023-02-03', ['two-week', 'P2W']],
  ['He spent about five hours there.', '2023-02-03', ['five hours', 'PT5H']],
]

const spanish: readonly Row[] = [
  ['Estuvo cerrado del 8 al 10 de enero.', '2023-02-03', ['8', '2023-01-08/2023-01-10'], ['10 de enero', '2023-01-10']],
  ['Duró desde 2014 hasta 2018.', '2023-02-03', ['2014', '2014/2018'], ['2018', '2018']],
  ['Ocurrió la noche del 21 de enero.', '2023-02-03', ['la noche del 21 de enero', '2023-01-21']],
  ['Ocurrió el viernes de la semana pasada.', '2023-02-08', ['viernes de la semana pasada', '2023-02-03']],
  ['Cayó la última semana de julio.', '2023-10-03', ['la última semana de julio', '2023-07-24/2023-07-30']],
  [
    'Nació el 5 de mayo de mil novecientos noventa.',
    '2023-02-03',
    ['5 de mayo de mil novecientos noventa', '1990-05-05'],
  ],
  ['Saldrá en dos semanas.', '2023-02-03', ['dos semanas', '2023-02-13/2023-02-19']],
  ['Lo hizo en dos semanas.', '2023-02-03', ['dos semanas', 'P2W']],
  [
    'El lunes cayó el muro. Volvió dos días después del incendio.',
    '2023-02-03',
    ['lunes', '2023-01-30'],
    ['dos días después', 'P2D'],
  ],
  ['Pide nueve meses y tres años.', '2023-02-03', ['nueve meses', 'P9M'], ['tres años', 'P3Y']],
  ['Abren los fines de semana.', '2023-02-03', ['los fines de semana', 'P1WE']],
  ['Llovió el resto de la semana.', '2023-02-03', ['el resto de la semana', '2023-01-30/2023-02-05']],
  ['Cerró el 15 del mes pasado.', '2023-02-03', ['15 del mes pasado', '2023-01-15']],
]

const cases = (rows: readonly Row[]) => rows.map(([text, published, ...times]) => ({ text, published, times }))

test.each(cases([...ranges, ...numbered, ...extents]))('English: $text', async ({ text, published, times }) => {
  expect(await valuesOf(text, published)).toEqual(times)
})

test.each(cases(spanish))('Spanish: $text', async ({ text, published, times }) => {
  expect(await valuesOf(text, published, 'es')).toEqual(times)
})

test('a year back beside a quarter is the like quarter', async () => {
  const text = 'Third-quarter sales fell to 3 million from 4 million a year ago.'
  expect(await valuesOf(text, '2023-11-03')).toEqual([
    ['Third-quarter', '2023-35'],
    ['a year ago', '2022-35'],
  ])
})

const none: readonly (readonly [string, 'en' | 'es'])[] = [
  ['They fly four times the seats, 700 seats a week.', 'en'],
  ['Call 138-2010-2015 now.', 'en'],
  ['She won more than a quarter of the votes.', 'en'],
  ['He lives on the 21st floor.', 'en'],
  ['Nothing has been the same since 9/11, with odds at 8/1.', 'en'],
  ['He took the lead in the Q2 session.', 'en'],
  ['Se vende en las dos tiendas.', 'es'],
  ['Vive en los 3 barrios.', 'es'],
]

test.each(none)('no date: %s', async (text, language) => {
  const dates = (await valuesOf(text, '2023-02-03', language)).filter(([, value]) => value !== null)
  expect(dates).toEqual([])
})
