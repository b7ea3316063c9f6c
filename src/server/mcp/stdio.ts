import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { openCollection } from '../../collection/index.ts'
import type { ReaderLanguage } from '../../index.ts'
import type { Access } from '../guard/access.ts'
import type { Log } from '../guard/log.ts'
import { makePlace } from '../make-place.ts'
import { createRoom } from '../rooms/here.ts'
import { scopesWithin, type Scope } from '../tokens/scopes.ts'
import { hostOf } from './host.ts'
import { mcpServerOf } from './mcp-server.ts'

export interface StdioOptions {
  /** A file or a PostgreSQL address; null for a collection that is gone afterwards, for a client that only has reports read. */
  readonly store: string | null
  /** What the client may do: whoever starts the command decides. */
  readonly scope: Scope
  readonly language: ReaderLanguage
  readonly log: Log
}

/** Serves MCP over standard input and output, until the client closes it. */
export const serveOverStdio = async ({ store, scope, language, log }: StdioOptions): Promise<void> => {
  const folder = store === null ? await mkdtemp(join(tmpdir(), 'corroborate-mcp-')) : null
  const collection = await openCollection({ store: store ?? join(folder!, 'corroborate.db') })
  const place = makePlace(collection, { room: createRoom(collection), log })
  const access: Access = { who: 'local', name: 'mcp', scopes: scopesWithin([scope]), form: 'local' }
  const handle = serveStdio(() => mcpServerOf(hostOf(place, access, language), { language, fault: place.fault }), {
    onerror: place.fault,
  })
  await new Promise<void>((resolve) => {
    for (const event of ['end', 'close'] as const) process.stdin.once(event, resolve)
  })
  await handle.close()
  await place.ingests.settled()
  await collection.close()
  if (folder !== null) await rm(folder, { recursive: true, force: true })
}
