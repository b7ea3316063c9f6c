import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely } from 'kysely'
import { CorroborateError } from '../../model/messages.ts'
import type { Database, Home } from '../home.ts'
import { migrate, stateOf } from '../migrations/index.ts'
import type { Tables } from '../tables.ts'
import { backupFile } from './backup.ts'
import { sqliteColumn } from './column.ts'
import { createDeskLock } from './desk-lock.ts'
import { nodeSqliteDialect, shortPatience } from './dialect.ts'
import { sqliteErrorOf } from './errors.ts'
import { checkFile } from './check-file.ts'
import { mergeWords, sqliteWords } from './words.ts'

/** A store's home in a file; see `openStore`. */
export const openFile = async (file: string, readOnly = false): Promise<Home> => {
  const errorOf = sqliteErrorOf(file)
  try {
    return await homeIn(file, { readOnly, errorOf })
  } catch (error) {
    throw errorOf(error) ?? error
  }
}

interface Way {
  readonly readOnly: boolean
  readonly errorOf: Home['errorOf']
}

const homeIn = async (file: string, { readOnly, errorOf }: Way): Promise<Home> => {
  if (readOnly && !existsSync(file)) throw new CorroborateError('store-not-there', { file })
  const raw = readOnly ? openToRead(file) : new DatabaseSync(file, { timeout: shortPatience })
  const db: Database = new Kysely<Tables>({ dialect: nodeSqliteDialect(raw) })
  const lock = createDeskLock(file)
  try {
    raw.exec(readOnly ? settings : `${settings}; pragma wal_autocheckpoint = ${checkpointPages}`)
    await prepare({ file, raw, db, readOnly, lock })
  } catch (error) {
    raw.close()
    throw error
  }
  return {
    kind: 'sqlite',
    db,
    transact: (work) => db.transaction().execute(work),
    alone: (work) => lock(() => work(db)),
    erasing: async (_, work) => {
      raw.exec('pragma secure_delete = on')
      try {
        const done = await work()
        await mergeWords(db)
        raw.exec('pragma wal_checkpoint(truncate)')
        return done
      } finally {
        raw.exec('pragma secure_delete = fast')
      }
    },
    // Its transactions are one after the other.
    numbering: async () => {},
    words: sqliteWords,
    counted: async () => {},
    check: () => checkFile(db),
    backup: (to) => backupFile(file, to),
    errorOf,
    close: () => db.destroy(),
  }
}

/** Even to read, SQLite writes beside a file; where it may not, and nobody else does, the file alone is read. */
const openToRead = (file: string): DatabaseSync => {
  const raw = new DatabaseSync(file, { readOnly: true, timeout: shortPatience })
  try {
    raw.prepare('select 1 from sqlite_schema limit 1').get()
    return raw
  } catch (error) {
    raw.close()
    if (existsSync(`${file}-wal`)) throw error
    const alone = pathToFileURL(file)
    alone.searchParams.set('immutable', '1')
    return new DatabaseSync(alone, { readOnly: true })
  }
}

/** What is written is on the disk before it is acknowledged: WAL alone would wait for the next checkpoint. */
const settings = `pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = fast; pragma cache_size = -65536;
  pragma temp_store = memory; pragma journal_size_limit = 67108864`
const checkpointPages = 4000

interface Opened {
  readonly file: string
  readonly raw: DatabaseSync
  readonly db: Database
  readonly readOnly: boolean
  readonly lock: ReturnType<typeof createDeskLock>
}

const prepare = async ({ file, raw, db, readOnly, lock }: Opened): Promise<void> => {
  // In this order: another process may be making it at this moment.
  const isOfOthers = raw.prepare(otherTables).get() !== undefined
  const state = await stateOf(db)
  if (state === 'now') return
  if (state === 'newer') throw new CorroborateError('store-newer', { file })
  if (state === 'none' && isOfOthers) throw new CorroborateError('store-not-ours', { file })
  if (readOnly) throw new CorroborateError('store-older', { file })
  await lock(async () => {
    if ((await stateOf(db)) === 'now') return
    raw.exec('pragma journal_mode = wal')
    await migrate(db, sqliteColumn)
  })
}

/** A process that is killed while it makes a store can leave the tables of migrations alone. */
const otherTables = "select 1 from sqlite_schema where tbl_name not like 'kysely_migration%' limit 1"
