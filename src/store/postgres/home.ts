import { Kysely, PostgresDialect, sql } from 'kysely'
import { CorroborateError } from '../../model/messages.ts'
import { backupRows } from '../backup-rows.ts'
import { tableKeys } from '../copy.ts'
import type { Database, Home, InTransaction } from '../home.ts'
import { migrate, stateOf } from '../migrations/index.ts'
import type { Tables } from '../tables.ts'
import { postgresColumn } from './column.ts'
import { hash32 } from '../../text/hash.ts'
import { withoutPassword } from '../../text/without-password.ts'
import { postgresErrorOf } from './errors.ts'
import { loadPg } from './load.ts'
import { storeClient } from './client.ts'
import { postgresWords } from './words.ts'

/** A store's home in a database; see `openStore`. */
export const openDatabase = async (at: string, readOnly = false): Promise<Home> => {
  const pg = await loadPg()
  const errorOf = postgresErrorOf(at)
  const pool = new pg.Pool({
    ...{ connectionString: at, max: mostConnections, application_name: 'corroborate' },
    Client: storeClient(pg),
  })
  // A server that restarts ends connections that nobody waits for; the next query gets a new one.
  pool.on('error', () => {})
  const db: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await prepare(db, at, readOnly)
  } catch (error) {
    await db.destroy()
    throw errorOf(error) ?? error
  }
  return {
    kind: 'postgres',
    db,
    transact: (work) => transact(db, work),
    alone: oneByOne((work) => db.connection().execute((own) => locked(own, work))),
    erasing: async (own, work) => {
      const done = await retried(work)
      // Until then old rows stand in its files, and their room is not used again.
      await sql`vacuum (skip_locked) raws, sources, readings, reports, report_words, stories, dossiers, corrections`
        .execute(own)
        .catch(() => {})
      return done
    },
    numbering: lockTexts,
    words: postgresWords,
    counted,
    check: async () => [],
    backup: (file) => backupRows(file, (work) => atOneMoment(db, work)),
    errorOf,
    close: () => db.destroy(),
  }
}

const mostConnections = 10

const prepare = async (db: Database, at: string, readOnly: boolean): Promise<void> => {
  const file = withoutPassword(at)
  const state = await stateOf(db)
  if (state === 'now') return
  if (state === 'newer') throw new CorroborateError('store-newer', { file })
  if (readOnly) throw new CorroborateError(state === 'none' ? 'store-not-there' : 'store-older', { file })
  await migrate(db, postgresColumn)
}

/** Two writers can be in each other's way, or one keeps what another forgets: it is undone, and begins again. */
const again = new Set(['40001', '40P01', '23505', '23503'])
const tries = 6

const transact = <T>(db: Database, work: (db: InTransaction) => Promise<T>): Promise<T> =>
  retried(() => db.transaction().execute(work))

const retried = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried++)
    try {
      return await work()
    } catch (error) {
      if (tried >= tries || !again.has((error as { code?: string }).code ?? '')) throw error
    }
}

/** Any numbers that no other program takes for locks of this database. */
const deskLock = 6_240_177_521
const numberLock = 624_017_752

/**
 * So many locks are shared out among all texts: few enough for a server's table of locks, and enough that two workers
 * hardly ever wait for each other without having copies of one text.
 */
const numberLocks = 1024

/** All in one order, so that no two transactions wait for each other. */
const lockTexts: Home['numbering'] = async (db, texts) => {
  if (texts.length === 0) return
  const locks = [...new Set(texts.map((hash) => hash32(hash) % numberLocks))]
  const ordered = sql.join(locks.toSorted((a, b) => a - b).map((lock) => sql`(cast(${lock} as integer))`))
  await sql`select pg_advisory_xact_lock(${sql.lit(numberLock)}, lock) from (values ${ordered}) as texts (lock)`.execute(
    db,
  )
}

const locked = async <T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> => {
  await sql`select pg_advisory_lock(${sql.lit(deskLock)})`.execute(db)
  try {
    return await work(db)
  } finally {
    // A connection that is lost has lost its lock too.
    await sql`select pg_advisory_unlock(${sql.lit(deskLock)})`.execute(db).catch(() => {})
  }
}

/** Those who wait in this process do not wait with a connection in hand. */
const oneByOne = (run: Home['alone']): Home['alone'] => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(() => run(work))
    last = next.catch(() => {})
    return next
  }
}

const atOneMoment = <T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').execute(work)

const counted = async (db: Database): Promise<void> => {
  for (const [table, [key]] of Object.entries(tableKeys))
    if (key === 'n' || (key === 'id' && ['corrections', 'journal'].includes(table)))
      await sql`select setval(pg_get_serial_sequence(${table}, ${key}),
        (select coalesce(max(${sql.ref(key)}), 0) + 1 from ${sql.table(table)}), false)`.execute(db)
}
