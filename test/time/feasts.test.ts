import { expect, test } from 'vitest'
import { valuesOf } from '../dates/support.ts'

type Value = readonly [words: string, value: string | null]
type Row = readonly [text: string, published: string, ...times: Value[]]

const english: readonly Row[] = [
  ['The dam broke on Easter Monday.', '2023-04-12', ['Easter Monday', '2023-04-10']],
  ['The dam broke on Good Friday.', '2023-04-12', ['Good Friday', '2023-04-07']],
  ['They will meet before Palm Sunday.', '2023-01-12', ['Palm Sunday', '2023-04-02']],
  ['The dam broke on Easter Sunday 2021.', '2023-04-12', ['Easter Sunday 2021', '2021-04-04']],
  ['It rained in Easter week.', '2023-04-12', ['Easter week', '2023-04-03/2023-04-09']],
  ['Shops were full on Black Friday 2010.', '2023-04-12', ['Black Friday 2010', '2010-11-26']],
  ['Shares fell on Black Monday.', '2023-04-12', ['Monday', '2023-04-10']],
  ['He left a fortnight ago.', '2023-05-12', ['a fortnight ago', '2023-04-24/2023-04-30']],
  ['Sales fell in the last fortnight.', '2023-05-12', ['the last fortnight', 'P2W']],
  ['Sales fell in week 31 of 2021.', '2023-05-12', ['week 31 of 2021', '2021-08-02/2021-08-08']],
  ['Sales fell in week 15.', '2023-05-12', ['week 15', '2023-04-10/2023-04-16']],
  ['He died one month and 21 days ago.', '2023-05-12', ['one month and 21 days ago', '2023-03-22']],
  ['Sales fell in the year to date.', '2023-05-12', ['the year to date', '2023']],
  [
    'It shut from next Monday to Friday.',
    '2023-05-10',
    ['next Monday', '2023-05-15/2023-05-19'],
    ['Friday', '2023-05-19'],
  ],
]

const spanish: readonly Row[] = [
  ['La presa cedió el Viernes Santo.', '2023-05-12', ['Viernes Santo', '2023-04-07']],
  ['La presa cedió el Domingo de Ramos.', '2023-05-12', ['Domingo de Ramos', '2023-04-02']],
  ['Llovió en Semana Santa.', '2023-05-12', ['Semana Santa', '2023-04-03/2023-04-09']],
  ['Vendieron más el viernes negro de 2010.', '2023-05-12', ['viernes negro de 2010', '2010-11-26']],
  ['Duró dos lustros.', '2023-05-12', ['dos lustros', 'P10Y']],
  ['Cayó el primer cuatrimestre de 2016.', '2023-05-12', ['el primer cuatrimestre de 2016', '2016-01/2016-04']],
  ['Cayó en la primera quincena de enero.', '2023-05-12', ['la primera quincena de enero', '2023-01-01/2023-01-15']],
  [
    'Cayó en la segunda quincena de febrero de 2024.',
    '2024-05-12',
    ['la segunda quincena de febrero de 2024', '2024-02-16/2024-02-29'],
  ],
  ['Cayó en la semana 15.', '2023-05-12', ['la semana 15', '2023-04-10/2023-04-16']],
  ['Murió hace un mes y 21 días.', '2023-05-12', ['hace un mes y 21 días', '2023-03-22']],
  ['Estuvo de martes a sábado.', '2023-05-15', ['martes', '2023-05-09/2023-05-13'], ['sábado', '2023-05-13']],
]

const cases = (rows: readonly Row[]) => rows.map(([text, published, ...times]) => ({ text, published, times }))

test.each(cases(english))('English: $text', async ({ text, published, times }) => {
  expect(await valuesOf(text, published)).toEqual(times)
})

test.each(cases(spanish))('Spanish: $text', async ({ text, published, times }) => {
  expect(await valuesOf(text, published, 'es')).toEqual(times)
})
