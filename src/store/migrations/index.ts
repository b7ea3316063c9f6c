import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Tables } from '../tables.ts'
import { begin } from './001-begin.ts'
import type { Column } from './column.ts'

/** Every change of the tables since the first, in order; one that was ever published is never changed. */
const steps = { '001-begin': begin }

/** Brings the tables up to date, all or nothing. */
export const migrate = async (db: Kysely<Tables>, column: Column): Promise<void> => {
  const { error } = await migratorOf(db, column).migrateToLatest()
  if (error !== undefined) throw error
}

/** Whether tables are there, and of this version: a newer version's are not to be touched. */
export const stateOf = async (db: Kysely<Tables>): Promise<'none' | 'old' | 'now' | 'newer'> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return 'none'
  const ran = await db
    .withTables<{ readonly kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const known = Object.keys(steps)
  if (ran.some(({ name }) => !known.includes(name))) return 'newer'
  if (ran.length === 0) return 'none'
  return ran.length < known.length ? 'old' : 'now'
}

export const migratorOf = (db: Kysely<Tables>, column: Column): Migrator => {
  const migrations = Object.entries(steps).map(([name, step]) => [name, step(column)] as const)
  return new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(migrations) } })
}
