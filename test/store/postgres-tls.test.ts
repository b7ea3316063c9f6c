import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { openDatabase } from '../../src/store/postgres/home.ts'
import { openQueue, openStore } from '../../src/store/index.ts'
import { needs } from '../needs.ts'
import { needsPostgres } from './homes.ts'
import { sourceOf } from './made-up.ts'
import { postgresFolder, startServer, type Server } from './postgres.ts'

const bin = postgresFolder()
const folder = mkdtempSync(join(tmpdir(), 'corroborate-tls-'))
const inFolder = (name: string): string => join(folder, name)

const openssl = (...args: readonly string[]): void => {
  const done = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`openssl ${args[0]}: ${done.stderr}`)
}

const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'] as const

const makeAuthority = (name: string): void =>
  openssl(
    ...['req', '-x509', ...curve, '-subj', `/CN=${name}`, '-days', '2'],
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.pem`,
  )

const makeServerKey = (authority: string, host: string): void => {
  openssl('req', ...curve, '-subj', `/CN=${host}`, '-keyout', 'server.key', '-out', 'server.csr')
  writeFileSync(inFolder('names'), `subjectAltName=DNS:${host}\n`)
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', `${authority}.pem`, '-CAkey', `${authority}.key`],
    ...['-CAcreateserial', '-days', '2', '-extfile', 'names', '-out', 'server.crt'],
  )
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const held = createServer().listen(0, '127.0.0.1', () => {
      const { port } = held.address() as AddressInfo
      held.close(() => done(port))
    })
  })

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
let server: Server | null = null
let port = 0
let database = ''

beforeAll(async () => {
  if (bin === null || !hasOpenssl) return
  for (const name of ['right', 'wrong']) makeAuthority(name)
  makeServerKey('right', 'localhost')
  port = await freePort()
  const [certificate, key] = ['server.crt', 'server.key'].map((name) => readFileSync(inFolder(name), 'utf8'))
  server = await startServer(bin, tmpdir(), { port, certificate: certificate!, key: key! })
  database = new URL(await server.database()).pathname
}, 60_000)
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true })
})

const at = (host: string, asked: string): string => `postgres://corroborate@${host}:${port}${database}?${asked}`
const checked = (authority: string): string => `sslmode=verify-full&sslrootcert=${inFolder(`${authority}.pem`)}`

/** Whether the connection is encrypted where it can be opened, else the code that it is refused with. */
const opened = async (address: string): Promise<unknown> => {
  try {
    const home = await openDatabase(address, false)
    const { rows } = await sql<{ ssl: boolean }>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(
      home.db,
    )
    await home.close()
    return rows[0]!.ssl
  } catch (error) {
    return (error as { code?: unknown }).code
  }
}

const needsTls = (context: TestContext): void => {
  needsPostgres(context, bin !== null)
  needs(context, hasOpenssl, 'no openssl on this machine')
}

describe('a database that answers by TLS', () => {
  const check = (what: string, address: () => string, expected: boolean | string): void =>
    it(what, { timeout: 60_000 }, async (context) => {
      needsTls(context)
      expect(await opened(address())).toBe(expected)
    })
  check('is opened where name and authority are right', () => at('localhost', checked('right')), true)
  check('is refused under another name', () => at('127.0.0.1', checked('right')), 'store-tls')
  check('is refused by another authority', () => at('localhost', checked('wrong')), 'store-tls')
  check('is refused where no authority is named', () => at('localhost', 'sslmode=verify-full'), 'store-tls')
  check('is opened unchecked where that is asked for', () => at('127.0.0.1', 'sslmode=no-verify'), true)
  check('is not opened in the open', () => at('localhost', 'sslmode=disable'), 'store-tls')
  it('is a store, and a queue, as any other', { timeout: 60_000 }, async (context) => {
    needsTls(context)
    const address = at('localhost', checked('right'))
    const queue = await openQueue({ at: address })
    await queue.take([sourceOf('late.txt', 'A ferry is late.')], '2024-03-07T00:00:00Z')
    expect(await queue.waiting()).toMatchObject({ extract: 1 })
    await queue.close()
    const store = await openStore({ at: address })
    expect(await store.counts()).toMatchObject({ sources: 1 })
    await store.close()
  })
})
