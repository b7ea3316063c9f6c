import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, type TestContext } from 'vitest'
import { openStore, type Store } from '../../src/store/index.ts'
import { needs } from '../needs.ts'
import { postgresFolder, startServer, type Server } from './postgres.ts'

/** Where stores of one test file are made. */
export interface TestHome {
  readonly kind: 'sqlite' | 'postgres'
  /** A place where no store is yet. */
  place(context: TestContext): Promise<string>
  /** The same before any test runs; null where there can be none. */
  anyPlace(): Promise<string | null>
  /** A new store; it is closed when the tests are done. */
  store(context: TestContext): Promise<Store>
  /** Where a store is that was made here. */
  placeOf(store: Store): string
  server(): Server
}

/** Runs the same tests over both homes. */
export const inBothHomes = (name: string, tests: (home: TestHome) => void): void => {
  describe(`${name}, in SQLite`, () => {
    tests(sqliteHome())
  })
  describe(`${name}, in PostgreSQL`, () => {
    tests(postgresHome())
  })
}

const withStores = (home: Omit<TestHome, 'store' | 'placeOf'>): TestHome => {
  const open = new Map<Store, string>()
  afterAll(() => Promise.all([...open.keys()].map((store) => store.close())))
  return {
    ...home,
    store: async (context) => {
      const at = await home.place(context)
      const store = await openStore({ at })
      open.set(store, at)
      return store
    },
    placeOf: (store) => open.get(store)!,
  }
}

/** A folder that is gone when the tests are done. */
export const tidyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-store-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const sqliteHome = (): TestHome => {
  const folder = tidyFolder()
  let made = 0
  return withStores({
    kind: 'sqlite',
    place: async () => join(folder, `${++made}.db`),
    anyPlace: async () => join(folder, `${++made}.db`),
    server: () => {
      throw new Error('a file has no server')
    },
  })
}

const postgresHome = (): TestHome => {
  const bin = postgresFolder()
  let server: Server | null = null
  beforeAll(async () => {
    if (bin !== null) server = await startServer(bin)
  })
  // Hooks end in the order opposite to the one in which they were told: stores are closed before their server stops.
  afterAll(() => server?.stop())
  return withStores({
    kind: 'postgres',
    place: async (context) => {
      needsPostgres(context, server !== null)
      return server!.database()
    },
    anyPlace: async () => server?.database() ?? null,
    server: () => server!,
  })
}

/** Skips a test of PostgreSQL where there is none. */
export const needsPostgres = (context: TestContext, there: boolean): void =>
  needs(context, there, 'no PostgreSQL on this machine, nor from the registry')
