import { expect, test } from 'vitest'
import { bilingualMarks, pairsOf } from '../../eval/sets/cases-bilingual.ts'
import type { Dossier } from '../../src/index.ts'
import { dataOf } from './data-folder.ts'

const dossier = {
  reports: [
    { id: 'a', file: 'x/a.txt', language: 'en', text: 'The bridge fell.\nNobody was hurt.' },
    { id: 'b', file: 'x/b.txt', language: 'es', text: 'El puente cayó. Nadie resultó herido.' },
    { id: 'c', file: 'x/c.txt', language: 'es-PE', text: 'Cayó el puente.' },
  ],
} as unknown as Dossier

const words = (file: string, exact: string): { readonly file: string; readonly exact: string } => ({ file, exact })

test('only pairs of two languages count, and one item must cite both', () => {
  const spans = [words('a.txt', 'The bridge fell'), words('b.txt', 'El puente cayó'), words('c.txt', 'Cayó el puente')]
  const citations = [
    { report: 'a', start: 0, end: 16 },
    { report: 'b', start: 0, end: 15 },
  ]
  const pairs = pairsOf({ topic: 'the fall', spans }, dossier, [{ citations }])
  expect(pairs.map(({ words: [a, b], met }) => [a.file, b.file, met])).toEqual([
    ['a.txt', 'b.txt', true],
    ['a.txt', 'c.txt', false],
  ])
})

test('words are found over the end of a line, and a citation that only touches them is none', () => {
  const spans = [words('a.txt', 'fell. Nobody was hurt'), words('b.txt', 'Nadie resultó herido')]
  const met = (start: number): boolean =>
    pairsOf({ topic: '', spans }, dossier, [
      {
        citations: [
          { report: 'a', start, end: start + 16 },
          { report: 'b', start: 16, end: 37 },
        ],
      },
    ])[0]!.met
  expect([met(17), met(0)]).toEqual([true, false])
})

test('cases in one language, or without a list of reports, give no mark', async () => {
  const folder = dataOf({
    'a/expected.json': '{"claims":[]}',
    'a/reports.json': '[{"file":"a.txt","language":"en"}]',
    'b/expected.json': '{}',
  })
  expect(await bilingualMarks(folder)).toEqual({ marks: [], misses: [] })
})
