import { CorroborateError } from '../model/messages.ts'
import type { Store } from './port.ts'
import type { OpenQueue, WorkQueue } from './queue.ts'
import { createStore } from './store.ts'

export { pack, unpack } from './pack.ts'
export { sourceIdOf } from './take.ts'
export type * from './port.ts'
export type * from './queue.ts'
export type * from './rows.ts'
export type { Finding } from './findings.ts'

/** How a store is opened. */
export interface OpenStore {
  /** A file, or `postgres://…`. */
  readonly at: string
  /** Writes nothing, and makes no new file. */
  readonly readOnly?: boolean
}

/**
 * A store: of a new file or an empty database it makes one, an older one it brings up to date.
 * @throws CorroborateError where it cannot be opened, with what to do instead
 * @example await openStore({ at: 'corroborate.db' })
 */
export const openStore = async ({ at, readOnly = false }: OpenStore): Promise<Store> => {
  if (!isPostgres(at)) return createStore(await (await import('./sqlite/home.ts')).openFile(at, readOnly))
  return createStore(await (await import('./postgres/home.ts')).openDatabase(at, readOnly))
}

/**
 * The queue by which workers share a collection in PostgreSQL; what it needs is made in the same database.
 * @throws CorroborateError where it cannot be opened, and for a file, which has no queue
 * @example await (await openQueue({ at: 'postgres://…' })).work(hands, { fingerprint, signal })
 */
export const openQueue = async (options: OpenQueue): Promise<WorkQueue> => {
  if (!isPostgres(options.at)) throw new CorroborateError('store-queue-home', {}, 2)
  return (await import('./postgres/queue.ts')).openBossQueue(options)
}

/** Whether a place is a database of PostgreSQL rather than a file. */
export const isPostgres = (at: string): boolean => /^postgres(ql)?:\/\//.test(at)
