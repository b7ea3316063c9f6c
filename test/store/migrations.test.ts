import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { tableNames } from '../../src/store/copy.ts'
import { stateOf } from '../../src/store/migrations/index.ts'
import { openDatabase } from '../../src/store/postgres/home.ts'
import { openFile } from '../../src/store/sqlite/home.ts'
import type { Home } from '../../src/store/home.ts'
import { inBothHomes, tidyFolder } from './homes.ts'

inBothHomes('migrations', (home) => {
  const opened = (at: string): Promise<Home> => (home.kind === 'sqlite' ? openFile(at) : openDatabase(at))

  test('a new store has every table, and opening it again changes none', async (context) => {
    const at = await home.place(context)
    const [first, second] = [await opened(at), await opened(at)]
    const tables = await first.db.introspection.getTables()
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...tableNames]))
    expect(await stateOf(second.db)).toBe('now')
    await Promise.all([first.close(), second.close()])
  })

  test('columns are those that the code knows', async (context) => {
    const one = await opened(await home.place(context))
    const tables = await one.db.introspection.getTables()
    const columns = tables
      .filter(({ name }) => tableNames.includes(name as never))
      .map(
        ({ name, columns: all }) =>
          `${name}: ${all
            .map((column) => column.name)
            .toSorted()
            .join(' ')}`,
      )
    expect(columns.toSorted()).toEqual([
      'corrections: at correction id story',
      'dossiers: at made_of packed story',
      'gone: report revision',
      'journal: at id kind story what',
      'names: name value',
      'pins: id lifted n pin revision',
      'raws: bytes packed sha256 size',
      'readings: diagnostics facts fingerprint language ordinal outlet packed print published report source text text_hash title url',
      'reports: because day fingerprint id language n outlet place published revision source story taken text_hash title url',
      'retired: id into revision',
      'sources: facts id n ordinal origin read_by sha256 state taken text_hash',
      'stories: first follows heading id last reports revision',
    ])
    await one.close()
  })

  test('many who open a new place at once make one store', async (context) => {
    const at = await home.place(context)
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ at })))
    expect(await Promise.all(stores.map((store) => store.counts()))).toHaveLength(5)
    expect(await stores[0]!.check()).toEqual([])
    await Promise.all(stores.map((store) => store.close()))
  })

  test('a step that fails leaves nothing of itself', async (context) => {
    const one = await opened(await home.place(context))
    const migrations = {
      '001-begin': { up: async () => {} },
      '002-fails': {
        up: async (db: Kysely<never>) => {
          await db.schema.createTable('half').addColumn('id', 'integer').execute()
          throw new Error('half-way')
        },
      },
    }
    const migrator = new Migrator({ db: one.db, provider: { getMigrations: async () => migrations as never } })
    expect((await migrator.migrateToLatest()).error).toMatchObject({ message: 'half-way' })
    const tables = await one.db.introspection.getTables()
    expect(tables.filter(({ name }) => name === 'half')).toEqual([])
    expect(await stateOf(one.db)).toBe('now')
    await one.close()
  })
})

const folder = tidyFolder()

test('a store whose making was cut off is made when it is opened next', async () => {
  const at = join(folder, 'cut.db')
  const raw = new DatabaseSync(at)
  raw.exec('create table kysely_migration (name text primary key, timestamp text not null)')
  raw.close()
  const store = await openStore({ at })
  expect(await store.counts()).toMatchObject({ sources: 0 })
  await store.close()
})
