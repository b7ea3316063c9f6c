import { expect, test } from 'vitest'
import { valuesOf } from '../dates/support.ts'

const lastValue = async (text: string, language: 'en' | 'es' = 'en'): Promise<string | null | undefined> =>
  (await valuesOf(text, '2019-12-19', language)).at(-1)?.[1]

const history =
  'The fort was begun in March 1871. It burned on 4 May 1872. It was rebuilt by June 1872 and sold on 9 July 1873. '
const historia =
  'El fuerte se empezó en marzo de 1871. Ardió el 4 de mayo de 1872. Se rehízo en junio de 1872 y se vendió el 9 de julio de 1873. '

test.each([
  // In a history a date without a year leans on the date told last.
  ['In September it was a school.', '1873-09'],
  ['In December it was a school. In January it closed.', '1874-01'],
  ['In May it had been empty.', '1873-05'],
  ['It closed in 1880. In November it fell.', '1880-11'],
  ['On 2 August it fell.', '1873-08-02'],
  ['By the end of the year it was empty.', '1873-12'],
  ['On 3 May of the same year it was empty.', '1873-05-03'],
  // What says its year, or turns to one, keeps it.
  ['In May 1890 it fell.', '1890-05'],
  ['It fell last May.', '2019-05'],
])('history: %s', async (text, expected) => {
  expect(await lastValue(history + text)).toBe(expected)
})

test('historia: un mes sin año', async () => {
  expect(await lastValue(`${historia}En septiembre fue escuela.`, 'es')).toBe('1873-09')
})

test.each([
  // News leans on the day of publication, whatever it tells of the past.
  ['It burned on 4 May 1872. In September it was sold.', '2019-09'],
  [`${history}It opened again on Monday. It closed yesterday. In September it was sold.`, '2019-09'],
])('news: %s', async (text, expected) => {
  expect(await lastValue(text)).toBe(expected)
})
