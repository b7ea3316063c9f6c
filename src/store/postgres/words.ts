import { sql } from 'kysely'
import type { WordIndex } from '../home.ts'
import type { Term } from '../sought.ts'

/** Words that are folded already, as PostgreSQL indexes them. */
export const postgresWords: WordIndex = {
  put: async (db, rows) => {
    const values = rows.map(({ n, words }) => sql`(${n}::integer, to_tsvector('simple', ${words}))`)
    await sql`insert into report_words (n, words) values ${sql.join(values)}
      on conflict (n) do update set words = excluded.words`.execute(db)
  },
  remove: async (db, numbers) => {
    if (numbers.length > 0) await sql`delete from report_words where n in (${sql.join(numbers)})`.execute(db)
  },
  numbers: ({ all, none }) => {
    const query = [...all.map(termText), ...none.map((term) => `!(${termText(term)})`)].join(' & ')
    return sql`(select n from report_words where words @@ to_tsquery('simple', ${query}))`
  },
  count: async (db) => {
    const found = await sql<{ c: string }>`select count(*) as c from report_words`.execute(db)
    return Number(found.rows[0]!.c)
  },
}

const termText = ({ words, open }: Term): string =>
  words.map((word, at) => `'${word}'${open && at === words.length - 1 ? ':*' : ''}`).join(' <-> ')
