import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { openCollection, type Collection } from '../../src/collection/index.ts'
import { createServer, type Server, type ServerOptions } from '../../src/server/app.ts'
import { hostsOf } from '../../src/server/guard/hosts.ts'
import { createRoom } from '../../src/server/rooms/here.ts'
import type { Room } from '../../src/server/rooms/room.ts'
import { addToken } from '../../src/server/tokens/manage.ts'
import { openTokenFile } from '../../src/server/tokens/token-file.ts'
import { needsPostgres, type TestHome } from '../store/homes.ts'

export const root = resolve(import.meta.dirname, '../..')

/** A server over a collection of its own, with a token of each scope; closed by `close`. */
export interface Served {
  readonly server: Server
  readonly collection: Collection
  readonly store: string
  readonly log: string[]
  readonly tokens: Readonly<Record<'read' | 'write' | 'admin', string>>
  /** Asks as somebody at this machine would. */
  ask(path: string, init?: RequestInit & { readonly peer?: string }): Promise<Response>
  close(): Promise<void>
}

interface Options extends Partial<ServerOptions> {
  /** Where the collection is made; in a file of its own where none is given. */
  readonly at?: string
  readonly makeRoom?: (collection: Collection) => Room
}

export const served = async (
  inputs: readonly string[] = [join(root, 'examples/peru')],
  { makeRoom = createRoom, at, ...options }: Options = {},
): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  const store = at ?? join(folder, 'corroborate.db')
  const collection = await openCollection({ store, threads: 0 })
  if (inputs.length > 0) await collection.ingest(inputs)
  const file = openTokenFile(join(folder, 'tokens.json'))
  const token = async (name: string): Promise<string> =>
    (await addToken(file, { name, scopes: name, days: null })).token
  const tokens = { read: await token('read'), write: await token('write'), admin: await token('admin') }
  const log: string[] = []
  const server = createServer(collection, {
    room: makeRoom(collection),
    hosts: hostsOf('127.0.0.1', []),
    openToLocal: true,
    tokens: file.list,
    log: (line) => void log.push(line),
    ...options,
  })
  return {
    ...{ server, collection, store, log, tokens },
    ask: (path, { peer = '127.0.0.1', headers, ...init } = {}) => {
      const all = { host: 'localhost:4747', ...Object.fromEntries(new Headers(headers)) }
      const env = { incoming: { socket: { remoteAddress: peer } } }
      return Promise.resolve(server.request(path, { ...init, headers: all }, env as never))
    },
    close: async () => {
      await server.close()
      await collection.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Serving {
  readonly inputs?: readonly string[]
  readonly options?: Options
  /** What all tests of the group begin with. */
  readonly begin: (there: Served) => Promise<void> | void
  readonly end?: () => Promise<void>
}

/** Serves one collection in one of the homes for a group of tests; they are skipped where there is no such home. */
export const servedIn = (home: TestHome, { inputs, options, begin, end }: Serving): void => {
  let there: Served | null = null
  beforeAll(async () => {
    const at = await home.anyPlace()
    if (at === null) return
    there = await served(inputs, { ...options, at })
    await begin(there)
  }, 60_000)
  beforeEach((context) => needsPostgres(context, there !== null))
  afterAll(async () => {
    await end?.()
    await there?.close()
  })
}

/** What a form of a page must hold, and its body with the fields given. */
export const formOf = async (
  { ask }: Served,
  page: string,
  fields: Readonly<Record<string, string>>,
): Promise<URLSearchParams> => {
  const html = await (await ask(page, { headers: { accept: 'text/html' } })).text()
  const form = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? ''
  return new URLSearchParams({ form, ...fields })
}
