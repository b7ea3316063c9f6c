import { sql } from 'kysely'
import type { Finding } from '../findings.ts'
import type { Database } from '../home.ts'

/** What SQLite itself finds wrong with its file. */
export const checkFile = async (db: Database): Promise<readonly Finding[]> => {
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  const keys = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...pages.rows
      .filter((row) => row.integrity_check !== 'ok')
      .map((row): Finding => ({ level: 'error', code: 'store-pages', params: { detail: row.integrity_check } })),
    ...keys.rows.map((row): Finding => ({
      level: 'error',
      code: 'store-pages',
      params: { detail: `${row.table}: ${row.parent}` },
    })),
  ]
}
