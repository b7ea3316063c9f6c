import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely'
import { isBusy } from './busy.ts'

/** Kysely's SQLite over the one that Node has; Kysely expects the shape of another library. */
export const nodeSqliteDialect = (file: DatabaseSync): Dialect => ({
  createAdapter: () => new TransactionalAdapter(),
  createDriver: () => new WritingDriver(file),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

/** Tables are made all or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** How long a writer waits for another one, and how long between asking; in milliseconds. */
const patience = 60_000
const pause = 5
/** A reader waits only while a file is mended that a killed process left behind. */
export const shortPatience = 5000

class WritingDriver extends SqliteDriver {
  readonly #file: DatabaseSync

  constructor(file: DatabaseSync) {
    super({ database: shaped(file) })
    this.#file = file
  }

  /**
   * A transaction asks for the right to write when it begins: one that asks later can be refused half-way. It waits without
   * holding up its process, where the one that it waits for may be.
   */
  override async beginTransaction(): Promise<void> {
    for (const end = performance.now() + patience; ;)
      try {
        this.#file.exec('pragma busy_timeout = 0; begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw error
        await new Promise((done) => setTimeout(done, pause))
      } finally {
        this.#file.exec(`pragma busy_timeout = ${shortPatience}`)
      }
  }

  /** A full disk has ended the transaction already. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

/** So many statements are kept ready. */
const mostKept = 64

const shaped = (file: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known) return known
      const made = statementOf(file.prepare(sql))
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      kept.set(sql, made)
      return made
    },
  }
}

const statementOf = (statement: StatementSync): SqliteStatement => {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}
