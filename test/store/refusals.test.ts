import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { postgresErrorOf } from '../../src/store/postgres/errors.ts'
import { tidyFolder } from './homes.ts'
import { fill, noon, sourceOf } from './made-up.ts'
import { start } from './processes.ts'

const folder = tidyFolder()
chmodSync(folder, 0o755)
const locked: string[] = []
afterAll(() => {
  for (const path of locked) chmodSync(path, 0o755)
})

/** A folder that holds a store which was closed, and in which nobody may write. */
const readOnlyFolder = async (name: string): Promise<string> => {
  const [from, to] = [join(folder, `${name}.db`), join(folder, name)]
  const store = await openStore({ at: from })
  await fill(store, [sourceOf('a', 'a'), sourceOf('b', 'b')])
  await store.close()
  mkdirSync(to)
  copyFileSync(from, join(to, 'c.db'))
  chmodSync(join(to, 'c.db'), 0o444)
  chmodSync(to, 0o555)
  locked.push(to)
  return to
}

test('a disk that is full is told, and what was acknowledged is kept', async () => {
  const at = join(folder, 'full.db')
  const child = start({ at, work: 'try', from: 0, to: 3000 }, () => {}, { largestFile: 6000 })
  await child.over
  expect(child.errors()).toBe('')
  expect(child.lines.filter((line) => line.startsWith('failed'))).toEqual([
    expect.stringMatching(/^failed store-(full|disk)$/),
  ])
  const placed = child.lines.filter((line) => line.startsWith('placed')).flatMap((line) => line.split(' ').slice(1))
  expect(placed.length).toBeGreaterThan(20)
  const store = await openStore({ at })
  expect(await store.check({ bytes: true })).toEqual([])
  const found = await Promise.all(placed.map((id) => store.report(id)))
  expect(found.filter((report) => report === null)).toEqual([])
  // With room again, it goes on.
  await fill(store, [sourceOf('next', 'next')])
  expect(await store.check({ bytes: true })).toEqual([])
  await store.close()
})

test('a folder in which nobody may write refuses a store, and leaves nothing behind', async () => {
  const to = await readOnlyFolder('locked')
  const before = [readdirSync(to), readFileSync(join(to, 'c.db'))]
  for (const at of [join(to, 'c.db'), join(to, 'new.db')]) {
    const child = start({ at, work: 'try', from: 0, to: 6 }, () => {}, { asNobody: true })
    await child.over
    expect(child.lines[0]).toMatch(/^failed store-(forbidden|cannot-open)$/)
  }
  expect([readdirSync(to), readFileSync(join(to, 'c.db'))]).toEqual(before)
})

test('a store in such a folder can be read', async () => {
  const at = join(await readOnlyFolder('shown'), 'c.db')
  const child = start({ at, work: 'look', from: 0, to: 0 }, () => {}, { asNobody: true })
  await child.over
  expect([child.errors(), child.lines]).toEqual(['', ['reports 2', 'done']])
})

test('a store that is opened to be read refuses to be written', async () => {
  const at = join(folder, 'reader.db')
  await expect(openStore({ at, readOnly: true })).rejects.toMatchObject({ code: 'store-not-there' })
  await (await openStore({ at })).close()
  const store = await openStore({ at, readOnly: true })
  await expect(store.take([sourceOf('a', 'a')], noon)).rejects.toMatchObject({ code: 'store-forbidden' })
  expect(await store.counts()).toMatchObject({ sources: 0 })
  await store.close()
})

test('what is no store is not touched', async () => {
  const [text, other] = [join(folder, 'letter.db'), join(folder, 'other.db')]
  writeFileSync(text, 'Dear all, this is a letter. '.repeat(200))
  const foreign = new DatabaseSync(other)
  foreign.exec('create table letters (id integer)')
  foreign.close()
  for (const at of [text, other]) {
    const before = readFileSync(at)
    await expect(openStore({ at })).rejects.toMatchObject({ code: 'store-not-ours' })
    expect(readFileSync(at).equals(before)).toBe(true)
  }
  expect(readdirSync(folder).filter((name) => /letter|other/.test(name))).toEqual(['letter.db', 'other.db'])
  await expect(openStore({ at: join(folder, 'none', 'c.db') })).rejects.toMatchObject({ code: 'store-cannot-open' })
})

test('a store of a newer version is not touched', async () => {
  const at = join(folder, 'newer.db')
  await (await openStore({ at })).close()
  const raw = new DatabaseSync(at)
  raw.exec("insert into kysely_migration (name, timestamp) values ('999-later', '2031')")
  raw.close()
  for (const readOnly of [false, true])
    await expect(openStore({ at, readOnly })).rejects.toMatchObject({ code: 'store-newer' })
})

test('a damaged file is told', async () => {
  const at = join(folder, 'damaged.db')
  const store = await openStore({ at })
  await fill(
    store,
    Array.from({ length: 300 }, (_, i) => sourceOf(`${i}`, `text ${i} `.repeat(50))),
  )
  await store.close()
  const bytes = readFileSync(at)
  bytes.fill(7, Math.floor(bytes.length * 0.6))
  writeFileSync(at, bytes)
  const again = await openStore({ at })
  const found = await again.check({ bytes: true }).catch((error: { code: string }) => [error])
  expect(found.map(({ code }) => code).some((code) => ['store-pages', 'store-damaged'].includes(code))).toBe(true)
  await again.close()
})

const unreachable = [
  ['postgres://corroborate@127.0.0.1:1/none', 'store-unreachable'],
  ['postgres://corroborate@localhost/none?host=/nowhere', 'store-unreachable'],
  ['postgres://corroborate@localhost/none?sslmode=verify-full&sslrootcert=/nowhere/ca.pem', 'store-tls'],
] as const
for (const [at, code] of unreachable)
  test(`${at} is told as ${code}`, async () => {
    await expect(openStore({ at })).rejects.toMatchObject({ code })
  })

const postgresErrors = [
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'store-tls'],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'store-tls'],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'store-tls'],
  [{ message: 'The server does not support SSL connections' }, 'store-tls'],
  [
    { code: '28000', message: 'no pg_hba.conf entry for host "::1", user "a", database "b", no encryption' },
    'store-tls',
  ],
  [{ code: '28P01', message: 'password authentication failed for user "a"' }, 'store-login'],
  [{ code: '53100' }, 'store-full'],
  [{ code: 'ECONNREFUSED' }, 'store-unreachable'],
  [{ code: 'ENOTFOUND' }, 'store-unreachable'],
] as const
test.each(postgresErrors)('%j of PostgreSQL is told as %s', (error, code) => {
  expect(postgresErrorOf('postgres://a:secret@h/b')(error)).toMatchObject({ code })
  expect(postgresErrorOf('postgres://a:secret@h/b')(error)!.params['file']).toBe('postgres://a@h/b')
})
