import { sql } from 'kysely'
import type { Column } from '../migrations/column.ts'

export const postgresColumn: Column = {
  bytes: sql`bytea`,
  // The order of another language would put the same rows in another order.
  text: sql`text collate "C"`,
  counterType: 'serial',
  counter: (column) => column.primaryKey(),
  own: async (db) => {
    await sql`create table report_words (n integer primary key, words tsvector not null)`.execute(db)
    await sql`create index report_words_words on report_words using gin (words)`.execute(db)
    // What is compressed already is not tried again.
    for (const [table, column] of packedColumns)
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set storage external`.execute(db)
  },
}

const packedColumns = [
  ['raws', 'bytes'],
  ['readings', 'text'],
  ['readings', 'print'],
  ['readings', 'packed'],
  ['dossiers', 'packed'],
] as const
