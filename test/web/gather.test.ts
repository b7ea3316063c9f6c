import { expect, test } from 'vitest'
import { gather } from '../../src/web/gather.ts'

const given = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, content: new Blob([text]) }))

const read = async (files: Readonly<Record<string, string>>) => {
  const { wanted, corrections, references, failures } = await gather(given(files))
  return {
    wanted: wanted.map(({ path, known }) => (known === null ? path : `${path} (${known.outlet})`)),
    failures: failures.map(({ code, params }) => `${code}: ${params['name'] ?? params['address']}`),
    corrections: corrections.length,
    references: references.length,
  }
}

const nothing = { wanted: [], failures: [], corrections: 0, references: 0 }

test('single files are read whatever they are called, by name', async () => {
  expect(await read({ 'b.txt': 'b', a: 'a' })).toEqual({ ...nothing, wanted: ['a', 'b.txt'] })
})

test('of a folder all that may be reports is read, hidden files are not', async () => {
  expect(await read({ 'peru/b.txt': '', 'peru/a.html': '', 'peru/.x.txt': '', 'peru/photo.jpg': '' })).toEqual({
    ...nothing,
    wanted: ['peru/a.html', 'peru/b.txt'],
  })
})

test('where a list lies, the files that it lists are read, in its order, and no others', async () => {
  const list = JSON.stringify([
    { file: 'b.txt', outlet: 'B' },
    { file: './deep/a.txt', outlet: 'A' },
  ])
  const files = { 'peru/a.txt': '', 'peru/b.txt': '', 'peru/deep/a.txt': '', 'peru/reports.json': list, 'c.txt': '' }
  expect(await read(files)).toEqual({ ...nothing, wanted: ['c.txt', 'peru/b.txt (B)', 'peru/deep/a.txt (A)'] })
})

test('a list that was chosen beside single files is theirs', async () => {
  const list = JSON.stringify([{ file: 'b.txt', outlet: 'B' }])
  expect(await read({ 'a.txt': '', 'b.txt': '', 'reports.json': list })).toEqual({
    ...nothing,
    wanted: ['b.txt (B)'],
  })
})

test('what a list names and is not there is told, and so is an address: nothing is fetched', async () => {
  const list = JSON.stringify([{ file: 'b.txt' }, { url: 'https://herald.example/a' }])
  expect(await read({ 'peru/reports.json': list })).toEqual({
    ...nothing,
    failures: ['input-missing: peru/b.txt', 'address-unasked: https://herald.example/a'],
  })
})

test('corrections and reference counts are taken along, broken lists told', async () => {
  const fix = JSON.stringify([{ kind: 'nonsense' }])
  const list = JSON.stringify([{ file: 'a.txt', outlet: 'A' }, { counts: [{ body: 'Coast guard', value: 14 }] }])
  expect(await read({ 'x/a.txt': '', 'x/reports.json': list, 'x/corrections.json': fix })).toEqual({
    wanted: ['x/a.txt (A)'],
    failures: ['corrections-entry: x/corrections.json'],
    corrections: 0,
    references: 1,
  })
  expect((await read({ 'x/a.txt': '', 'x/reports.json': '{' })).failures).toEqual([
    'known-facts-broken: x/reports.json',
  ])
})

test('a folder without a report is told', async () => {
  expect((await read({ 'x/photo.jpg': '', 'y/a.txt': '' })).failures).toEqual(['folder-no-reports: x'])
})
