import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../../index.ts'
import type { IngestProgress } from '../../collection/index.ts'
import { errorOf, type Asked, type Told } from './exchange.ts'
import type { Heard, Room } from './room.ts'
import type { ThreadData } from './thread.ts'

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  readonly heard: Heard
}

/** A room in a thread of its own; one that dies is started anew when it is next asked. */
export const createThreadRoom = (data: ThreadData): Room => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let worker: Worker | null = null
  const ended = (error: Error): void => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(threadFile(), { workerData: data })
    started.on('message', (told: Told) => hear(told, waiting))
    started.on('error', ended)
    started.on('exit', () => ended(new Error('a thread ended')))
    started.unref()
    return started
  }
  const ask = <T>(what: Asked['what'], args: readonly unknown[], heard: Heard = {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      worker ??= start()
      const id = ++last
      waiting.set(id, { resolve: resolve as never, reject, heard })
      worker.postMessage({ id, what, args })
    })
  return {
    ingest: (offered, heard) => ask('ingest', [offered], heard),
    refresh: (...args) => ask('refresh', args),
    page: (...args) => ask('page', args),
    read: (...args) => ask('read', args),
    close: async () => {
      const open = worker
      if (open === null) return
      await new Promise<void>((resolve) => {
        open.once('exit', () => resolve())
        open.postMessage('close')
      })
    },
  }
}

/** Beside this module: as it was built, or as its source. */
const threadFile = (): URL => new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

const hear = (told: Told, waiting: Map<number, Waiting>): void => {
  const asker = waiting.get(told.id)
  if (asker === undefined) return
  if (told.kind === 'progress') return asker.heard.progress?.(told.value as IngestProgress)
  if (told.kind === 'failed') return asker.heard.failed?.(told.value as Diagnostic)
  waiting.delete(told.id)
  if (told.kind === 'done') asker.resolve(told.value as never)
  else asker.reject(errorOf(told.error))
}
