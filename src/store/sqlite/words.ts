import { sql } from 'kysely'
import type { Database, WordIndex } from '../home.ts'
import type { Term } from '../sought.ts'

/** FTS5 over words that are folded already; it keeps no text of its own. */
export const makeWords = sql`create virtual table report_words using fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`

export const sqliteWords: WordIndex = {
  put: async (db, rows) => {
    for (const { n, words } of rows)
      await sql`insert or replace into report_words (rowid, words) values (${n}, ${words})`.execute(db)
  },
  remove: async (db, numbers) => {
    for (const n of numbers) await sql`delete from report_words where rowid = ${n}`.execute(db)
  },
  numbers: ({ all, none }) => {
    const match = [all.map(termText).join(' AND '), ...none.map(termText)].join(' NOT ')
    return sql`(select rowid from report_words where report_words match ${match})`
  },
  count: async (db) => {
    const found = await sql<{ c: number }>`select count(*) as c from report_words`.execute(db)
    return found.rows[0]!.c
  },
}

/** Words of what was removed stand in the index until its pieces are made one. */
export const mergeWords = async (db: Database): Promise<void> => {
  await sql`insert into report_words (report_words) values ('optimize')`.execute(db)
}

const termText = ({ words, open }: Term): string => `"${words.join(' ')}"${open ? ' *' : ''}`
