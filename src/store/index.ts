import { createStore } from './store.ts'
import type { Store } from './port.ts'

export { pack, unpack } from './pack.ts'
export type * from './port.ts'
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

/** Whether a place is a database of PostgreSQL rather than a file. */
export const isPostgres = (at: string): boolean => /^postgres(ql)?:\/\//.test(at)
