import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { command, folderOf, guard, mayor, started, type Done } from './command.ts'

const looms = 'Museum shows looms\n\nA museum in Ghent showed two hundred old looms, curator Els Verhaege said.'

/** A collection of two reports of one event and one of another, in a folder of its own. */
const made = async (): Promise<{ readonly store: string; readonly folder: string; readonly done: Done }> => {
  const folder = folderOf({ 'a.txt': mayor, 'b.txt': guard, 'c.txt': looms })
  const store = join(folderOf(), 'desk.db')
  return { store, folder, done: await command('ingest', folder, '--store', store, '--threads', '0', '--quiet') }
}

const idsIn = (text: string, kind: 'y' | 'r'): readonly string[] => [
  ...new Set([...text.matchAll(new RegExp(`\\b${kind}-[0-9a-f]{10,}(?:-\\d+)?`, 'gu'))].map(([id]) => id)),
]

describe('ingest', () => {
  test('takes reports in once', async () => {
    const { store, folder, done } = await made()
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain('Taken in: 3, of which 3 new. Put into stories: 3.')
    const { out } = await command('ingest', folder, '--store', store, '--threads', '0', '--ui', 'es')
    expect(out).toContain('Recibidos: 3, de ellos 0 nuevos.')
  })
  test('tells what it could not read, and takes the rest', async () => {
    const folder = folderOf({ 'a.txt': mayor })
    const args = ['--store', join(folder, 'desk.db'), '--threads', '0']
    const some = await command('ingest', join(folder, 'a.txt'), join(folder, 'none.txt'), ...args)
    expect(some.code).toBe(3)
    expect(some.err).toContain('none.txt')
    expect((await command('ingest', join(folder, 'none.txt'), ...args)).code).toBe(1)
  })
  test('opens archives, as read does', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from(mayor), 'a.txt')
    zip.addBuffer(Buffer.from(guard), 'b.txt')
    zip.end()
    const parts: Buffer[] = []
    for await (const part of zip.outputStream) parts.push(part as Buffer)
    const folder = folderOf({ 'pages.zip': Buffer.concat(parts) })
    const { out } = await command('ingest', folder, '--store', join(folder, 'desk.db'), '--threads', '0')
    expect(out).toContain('Taken in: 2')
    expect((await command('read', join(folder, 'pages.zip'), '--quiet')).out).toContain('2 reports')
  })
  test('refuses wrong use', async () => {
    expect((await command('ingest')).code).toBe(2)
    expect((await command('ingest', 'a.txt', '--threads', 'many')).err).toContain('whole number')
    expect((await command('ingest', 'a.txt', '--leave', '--store', 'a.db')).code).toBe(2)
  })
  test('stopped half-way, it goes on where it was', { timeout: 180_000 }, async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `${mayor}Ferry ${i} was late. ${guard.repeat(20)}`]),
    )
    const folder = folderOf(files)
    const store = join(folderOf(), 'desk.db')
    const child = started(['ingest', folder, '--store', store, '--threads', '1'])
    const interval = setInterval(() => {
      if (existsSync(store)) child.kill('SIGINT')
    }, 200)
    const [code] = await once(child, 'exit')
    clearInterval(interval)
    // Where the machine is quick it may have been done before.
    expect([0, 130]).toContain(code)
    const { out } = await command('ingest', folder, '--store', store, '--threads', '0', '--quiet')
    expect(out).toContain('Taken in: 60')
    const checked = await command('check', '--bytes', '--store', store)
    expect(checked.out).toContain('60 sources, 60 reports')
    expect(checked.code).toBe(0)
  })
})

test('stories lists those of the collection, the latest first', async () => {
  const { store } = await made()
  const { code, out } = await command('stories', '--store', store)
  expect(code).toBe(0)
  expect(out).toContain('Stories: 2 of 2.')
  expect(idsIn(out, 'y')).toHaveLength(2)
  const some = await command('stories', '--store', store, '--text', 'looms', '--format', 'json')
  expect(JSON.parse(some.out)).toMatchObject([{ reports: 1 }])
  expect((await command('stories', '--store', store, '--limit', '1')).out).toContain('There are more')
})

test('show prints the account of a story, in any format', async () => {
  const { store } = await made()
  const [story] = idsIn((await command('stories', '--store', store, '--text', 'bridge')).out, 'y')
  expect((await command('show', story!, '--store', store)).out).toContain('2 reports')
  const file = join(folderOf(), 'story.html')
  await command('show', story!, '--store', store, '--format', 'html', '--output', file)
  expect(readFileSync(file, 'utf8')).toContain('<html')
  const { out } = await command('show', story!, '--store', store, '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ story: { id: story } })
  const csv = await command('export', story!, '--store', store, '--format', 'csv')
  expect(csv).toMatchObject({ code: 0, err: '' })
  const short = story!.slice(0, 8)
  expect((await command('show', short, '--store', store)).out).toContain('2 reports')
  expect((await command('export', short, '--store', store, '--format', 'csv')).out).toBe(csv.out)
  const several = await command('show', 'y-', '--store', store)
  expect(several).toMatchObject({ code: 2, out: '', err: expect.stringContaining(story!) })
  const none = await command('show', 'y-0000000000', '--store', store)
  expect(none).toMatchObject({ code: 2, out: '' })
  expect(none.err).toContain('y-0000000000')
})

test('search finds words, with what stands around them', async () => {
  const { store } = await made()
  const { code, out } = await command('search', 'coast guard', '--store', store)
  expect(code).toBe(0)
  expect(out).toMatch(/the coast guard said/u)
  expect(idsIn(out, 'r')).toHaveLength(1)
  const none = await command('search', 'volcano', '--store', store, '--ui', 'es')
  expect(none.code).toBe(1)
  expect(none.out).toContain('Ningún informe')
})

test('people merge and split', async () => {
  const { store } = await made()
  const stories = idsIn((await command('stories', '--store', store)).out, 'y')
  expect((await command('merge', ...stories, '--store', store)).out).toContain('one story now')
  const [loom] = idsIn((await command('search', 'looms', '--store', store)).out, 'r')
  expect((await command('split', loom!, '--store', store)).code).toBe(0)
  expect((await command('stories', '--store', store)).out).toContain('Stories: 2 of 2.')
  expect((await command('merge', stories[0]!, '--store', store)).code).toBe(2)
})

test('forget takes a report out, and asks why', async () => {
  const { store, folder } = await made()
  const [report] = idsIn((await command('search', 'coast guard', '--store', store)).out, 'r')
  expect(await command('forget', report!, '--store', store)).toMatchObject({
    ...{ code: 2, err: expect.stringContaining('--why') },
  })
  expect((await command('forget', report!, '--why', ' ', '--store', store)).code).toBe(2)
  const { code, out } = await command('forget', report!.slice(0, 8), '--why', 'a mistake', '--store', store)
  expect([code, out]).toEqual([0, expect.stringContaining('Forgotten: sources 1, reports 1.')])
  expect((await command('search', 'coast guard', '--store', store)).code).toBe(1)
  expect((await command('forget', report!, '--why', 'again', '--store', store)).code).toBe(2)
  const file = join(folder, 'c.txt')
  await command('forget', file, '--why', 'filed twice', '--keep-out', '--store', store)
  const again = await command('ingest', file, '--store', store, '--threads', '0')
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('forgotten for good') })
  expect((await command('ingest', file, '--readmit', '--store', store, '--threads', '0')).code).toBe(0)
  expect((await command('check', '--bytes', '--store', store)).out).toContain('2 sources, 2 reports')
})

test('corrections of a story are laid down, and applied', async () => {
  const { store, folder } = await made()
  const [story] = idsIn((await command('stories', '--store', store, '--text', 'bridge')).out, 'y')
  const file = join(folder, 'list.json')
  const at = { report: 'a.txt', exact: '12 people died', prefix: null, suffix: null }
  writeFileSync(file, JSON.stringify([{ kind: 'not-a-figure', who: 'Ana', when: '2024-01-01', why: 'misprint', at }]))
  expect((await command('correct', story!, file, '--store', store)).out).toContain('1 taken over')
  const dossier = JSON.parse((await command('show', story!, '--store', store, '--format', 'json')).out)
  expect(dossier.corrections).toMatchObject([{ standing: 'applied' }])
})

test('backup, restore and check', async () => {
  const { store } = await made()
  const folder = folderOf()
  const [file, other] = [join(folder, 'backup.db'), join(folder, 'other.db')]
  expect((await command('backup', file, '--store', store)).code).toBe(0)
  expect((await command('restore', file, '--store', other)).out).toContain('3 reports in 2 stories')
  expect((await command('check', '--bytes', '--store', other)).out).toContain(
    'All holds: 3 sources, 3 reports, 2 stories.',
  )
  expect((await command('restore', file, '--store', other)).code).not.toBe(0)
})

test('a backup that is none leaves no collection behind', async () => {
  const folder = folderOf({ 'letter.db': 'This is a letter, not a collection. '.repeat(100) })
  const store = join(folder, 'new.db')
  for (const name of ['none.db', 'letter.db'])
    expect((await command('restore', join(folder, name), '--store', store)).err).toContain(name)
  expect(readdirSync(folder)).toEqual(['letter.db'])
})

test('a collection that is not there is not made by looking for it', async () => {
  const store = join(folderOf(), 'none.db')
  for (const args of [
    ['stories'],
    ['show', 'y-0'],
    ['search', 'a'],
    ['check'],
    ['backup', 'x.db'],
    ['merge', 'a', 'b'],
  ]) {
    const { code, err } = await command(...args, '--store', store)
    expect({ args, code }).toEqual({ args, code: 2 })
    expect(err).toContain('corroborate ingest')
  }
  expect(existsSync(store)).toBe(false)
})

test('each command has examples in its help', async () => {
  for (const name of [
    'ingest',
    'stories',
    'show',
    'search',
    'merge',
    'split',
    'correct',
    'forget',
    'backup',
    'restore',
    'check',
    'worker',
  ])
    expect((await command(name, '--help')).out).toContain(`corroborate ${name}`)
})
