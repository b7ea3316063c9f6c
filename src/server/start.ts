import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { checkThere, openCollection } from '../collection/index.ts'
import { CorroborateError, type ReaderLanguage } from '../index.ts'
import { createServer } from './app.ts'
import { hostsOf, isLoopback } from './guard/hosts.ts'
import type { Log } from './guard/log.ts'
import { listen, type Listening } from './listen.ts'
import { createThreadRoom } from './rooms/threads.ts'
import { openTokenFile } from './tokens/token-file.ts'

/** How the server of a collection is started. */
export interface StartOptions {
  /** A file or a PostgreSQL address. */
  readonly store: string
  readonly host: string
  readonly port: number
  /** Names by which it is reached, beside where it listens: those of a proxy before it. */
  readonly names: readonly string[]
  /** The file of its tokens. */
  readonly tokens: string
  /** Whether whoever sits at this machine needs a token too. */
  readonly alwaysToken: boolean
  readonly cert?: string
  readonly key?: string
  /** Threads that read added reports; as many as there are processors but one where not given. */
  readonly threads?: number
  /** Whether an empty collection is begun where there is none. */
  readonly fresh?: boolean
  readonly language: ReaderLanguage
  readonly log?: Log
}

/** A server that was started. */
export interface Started extends Listening {
  /** Whether tokens travel in the open. */
  readonly plain: boolean
}

/** The file of a collection's tokens, where no other is named. */
export const tokensBeside = (store: string): string =>
  /^postgres(?:ql)?:/iu.test(store) ? 'corroborate.tokens.json' : `${store}.tokens.json`

/**
 * Starts the server of a collection: pages are made in one thread and reports read in others, so that the one that answers is free.
 * @throws CorroborateError `collection-not-there`, and `serve-no-token` where others could reach it and there is no token
 */
export const start = async (options: StartOptions): Promise<Started> => {
  const { store, host, names, language } = options
  if (!options.fresh) checkThere(store)
  const local = (isLoopback(host) || host === 'localhost') && names.length === 0
  const tokens = openTokenFile(options.tokens)
  if ((await tokens.list()).length === 0 && !(local && !options.alwaysToken))
    throw new CorroborateError('serve-no-token', { host: names[0] ?? host }, 2)
  const tls = await tlsOf(options)
  const collection = await openCollection({ store, threads: 0 })
  const room = createThreadRoom({ store, threads: 0, collect: {}, yields: false })
  const threads = options.threads ?? Math.max(1, cpus().length - 1)
  const ingestRoom = createThreadRoom({ store, threads, collect: {}, yields: true })
  const server = createServer(collection, {
    ...{ room, ingestRoom, hosts: hostsOf(host, names), openToLocal: local && !options.alwaysToken, language },
    ...{ tokens: tokens.list, secure: tls !== null },
    ...(options.log && { log: options.log }),
  })
  const close = async (): Promise<void> => {
    await server.close()
    await Promise.all([room.close(), ingestRoom.close()])
    await collection.close()
  }
  try {
    const listening = await listen(server, { host, port: options.port, tls, language })
    return {
      ...listening,
      plain: !local && tls === null,
      close: async () => {
        await listening.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

const tlsOf = async ({ cert, key }: StartOptions): Promise<{ readonly cert: string; readonly key: string } | null> => {
  if (cert === undefined || key === undefined) return null
  const read = (file: string): Promise<string> =>
    readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new CorroborateError('input-unreadable', { name: file, detail: error.code ?? error.message }, 2)
    })
  return { cert: await read(cert), key: await read(key) }
}
