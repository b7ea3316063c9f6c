import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openCollection, type Collection } from '../../src/collection/index.ts'
import { createServer, type Server, type ServerOptions } from '../../src/server/app.ts'
import { hostsOf } from '../../src/server/guard/hosts.ts'
import { createRoom } from '../../src/server/rooms/here.ts'
import type { Room } from '../../src/server/rooms/room.ts'
import { addToken } from '../../src/server/tokens/manage.ts'
import { openTokenFile } from '../../src/server/tokens/token-file.ts'

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
  readonly makeRoom?: (collection: Collection) => Room
}

export const served = async (
  inputs: readonly string[] = [join(root, 'examples/peru')],
  { makeRoom = createRoom, ...options }: Options = {},
): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  const store = join(folder, 'corroborate.db')
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
