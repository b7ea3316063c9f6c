import { sql, type QueryResult, type RawBuilder } from 'kysely'
import type { Database } from './home.ts'
import type { Tables } from './tables.ts'

/** Every table in an order in which rows may be written, with the key by which its rows are walked. */
export const tableKeys = {
  raws: ['sha256'],
  sources: ['n'],
  readings: ['source', 'fingerprint'],
  reports: ['n'],
  gone: ['report'],
  stories: ['id'],
  retired: ['id'],
  pins: ['n'],
  dossiers: ['story'],
  corrections: ['id'],
  journal: ['id'],
  names: ['name'],
} as const satisfies Readonly<Record<keyof Tables, readonly string[]>>

export const tableNames = Object.keys(tableKeys) as (keyof Tables)[]

/** Files and readings are large. */
const mostLarge = 16
const most = 200
const large: readonly string[] = ['raws', 'readings', 'dossiers']

type Row = Readonly<Record<string, unknown>>

/** All rows of a table in pieces, walked by their key. */
export const rowsOf = async function* (db: Database, table: keyof Tables): AsyncGenerator<readonly Row[]> {
  const keys = tableKeys[table]
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const size = large.includes(table) ? mostLarge : most
  for (let behind: Row | null = null; ;) {
    const from: Row | null = behind
    const where: RawBuilder<unknown> =
      from === null ? sql`` : sql`where (${columns}) > (${sql.join(keys.map((key) => from[key]))})`
    const { rows }: QueryResult<Row> =
      await sql<Row>`select * from ${sql.table(table)} ${where} order by ${columns} limit ${size}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < size) return
    behind = rows.at(-1)!
  }
}

/** Copies all rows of one store into another one that has none. */
export const copyRows = async (from: Database, to: Database): Promise<void> => {
  // A new store has names of its own already.
  await to.deleteFrom('names').execute()
  for (const table of tableNames)
    for await (const rows of rowsOf(from, table))
      await to
        .insertInto(table)
        .values(rows as never)
        .execute()
}
