import { expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readReport, storyOf } from './support.ts'

type Row = readonly [name: string, language: SupportedLanguage, clause: string, other: string, noun: string]

/** Whether one matter cites the clause and the noun of the other report. */
const meet = async ([, language, clause, other, noun]: Row): Promise<boolean> => {
  const reports = [await readReport('a', clause, { language }), await readReport('b', other, { language })]
  const { matters, claims } = storyOf(reports)
  expect(claims.some(({ citations }) => citations.length === 1 && citations[0]!.text === noun)).toBe(false)
  return matters.some(
    ({ citations }) =>
      citations.some(({ text }) => text === noun) && citations.some(({ report }) => report === reports[0]!.report.id),
  )
}

const ousted = 'President Elena Quist was impeached on Monday.'
const choir = 'The choir of Lumbera sang for eleven hours'

test.each<Row>([
  ['a noun with a name', 'en', ousted, `${choir} since the ouster of Elena Quist.`, 'the ouster of Elena Quist'],
  [
    'a coup that names nobody',
    'en',
    ousted,
    `${choir} to mock a regime installed in a swift coup last May.`,
    'a swift coup last May',
  ],
  [
    'un sustantivo con nombre',
    'es',
    'La presidenta Elena Quist fue destituida el lunes.',
    'El coro de Lumbera cantó once horas tras la destitución de Elena Quist.',
    'la destitución de Elena Quist',
  ],
])('the matter of a fate cites a noun that names it: %s', async (...row) => {
  expect(await meet(row)).toBe(true)
})

test.each<Row>([
  ['another one', 'en', ousted, `${choir} since the ouster of Ivo Lenz.`, 'the ouster of Ivo Lenz'],
  ['another fate', 'en', ousted, `${choir} since the arrest of Elena Quist.`, 'the arrest of Elena Quist'],
  [
    'a coup of long ago',
    'en',
    ousted,
    `${choir} to mock a regime installed in a swift coup in 1962.`,
    'a swift coup in 1962',
  ],
  [
    'a coup where two were removed',
    'en',
    `${ousted} In Dorval, President Ivo Lenz was impeached too.`,
    `${choir} to mock a regime installed in a swift coup last May.`,
    'a swift coup last May',
  ],
])('but not of %s', async (...row) => {
  expect(await meet(row)).toBe(false)
})
