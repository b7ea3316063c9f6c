import { expect, test } from 'vitest'
import { parseKnownFacts } from '../../src/read/known-facts.ts'
import { parseReferences } from '../../src/read/references.ts'
import { command, folderOf, guard, mayor } from '../cli/command.ts'

const office = {
  body: 'Harbour Office',
  scope: 'all deaths',
  day: '2026-04-07',
  value: 15,
  published: 'its yearly list',
}

test('a count with a body and a number is taken, of the dead where it does not say of whom', () => {
  expect(parseReferences(JSON.stringify([{ file: 'a.txt' }, { counts: [office] }]))).toEqual({
    references: [{ measure: 'killed', ...office }],
    problems: [],
  })
})

test.each([
  ['no body', { value: 3 }],
  ['words for a number', { body: 'Office', value: 'three' }],
  ['a measure that is none', { body: 'Office', value: 3, measure: 'lost' }],
  ['a day that is none', { body: 'Office', value: 3, day: 'Monday' }],
  ['no object', 7],
])('a count with %s is told', (_, count) => {
  const { references, problems } = parseReferences(JSON.stringify([{ counts: [count] }]))
  expect(references).toEqual([])
  expect(problems.map(({ entry }) => entry)).toEqual([1])
})

test.each(['', '{', 'null', '[{"counts": 4}]', '[null]'])('a list such as %j gives none', (json) => {
  expect(parseReferences(json)).toEqual({ references: [], problems: [] })
})

test('an entry of counts alone is no report and no mistake', () => {
  expect(parseKnownFacts(JSON.stringify([{ counts: [office] }, { counts: [] }]))).toMatchObject({
    entries: [],
    problems: [{ entry: 2 }],
  })
})

test('counts are shown apart, and no report more is counted', async () => {
  const reports = [{ file: 'a.txt' }, { file: 'b.txt' }]
  const files = { 'a.txt': mayor, 'b.txt': guard }
  const read = async (list: readonly unknown[], ...more: readonly string[]): Promise<string> =>
    (await command('read', folderOf({ ...files, 'reports.json': JSON.stringify(list) }), '-q', ...more)).out
  const shown = await read([...reports, { counts: [office] }])
  expect(shown).toContain('2 reports')
  expect(shown).toMatch(
    /given as a reference, not by a report\n +Harbour Office · all deaths\n +7 Apr 2026 +15 +its yearly/,
  )
  const [without, given] = [
    await read(reports, '-f', 'json'),
    await read([...reports, { counts: [office] }], '-f', 'json'),
  ]
  const { references, ...rest } = JSON.parse(given)
  expect(references).toEqual([{ measure: 'killed', ...office }])
  expect(rest.ledgers).toEqual(JSON.parse(without).ledgers)
  expect(JSON.parse(without).references).toBeUndefined()
})
