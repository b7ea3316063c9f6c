import { rowsOf } from './copy.ts'
import type { Home, InTransaction } from './home.ts'
import { indexedWords } from './sought.ts'
import { textOf } from './utf8.ts'

/** The full-text index is made anew: the two homes keep it in ways of their own. */
export const indexAll = async ({ words }: Home, db: InTransaction): Promise<void> => {
  for await (const rows of rowsOf(db, 'reports')) {
    const sources = rows.map(({ source }) => source as string)
    const texts = await db
      .selectFrom('readings')
      .innerJoin('reports', (join) =>
        join.onRef('readings.source', '=', 'reports.source').onRef('readings.fingerprint', '=', 'reports.fingerprint'),
      )
      .select(['n', 'reports.title', 'text'])
      .where('reports.source', 'in', sources)
      .execute()
    await words.put(
      db,
      texts.map(({ n, title, text }) => ({ n, words: indexedWords(title, textOf(text!)) })),
    )
  }
}
