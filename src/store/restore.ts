import { existsSync } from 'node:fs'
import { CorroborateError } from '../model/messages.ts'
import { copyRows, rowsOf } from './copy.ts'
import type { Home, InTransaction } from './home.ts'
import { unpackText } from './pack.ts'
import { indexedWords } from './sought.ts'
import { openFile } from './sqlite/home.ts'

/** Fills an empty store from a backup, all or nothing. */
export const restoreInto = async (home: Home, file: string): Promise<void> => {
  if (!existsSync(file)) throw new CorroborateError('store-not-there', { file })
  const from = await openFile(file, true)
  try {
    await home.transact(async (within) => {
      const there = await within.selectFrom('sources').select('id').limit(1).executeTakeFirst()
      if (there) throw new CorroborateError('store-not-empty', {})
      await copyRows(from.db, within)
      await home.counted(within)
      await indexAll(home, within)
    })
  } finally {
    await from.close()
  }
}

/** The full-text index is made anew: the two homes keep it in ways of their own. */
const indexAll = async ({ words }: Home, db: InTransaction): Promise<void> => {
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
      texts.map(({ n, title, text }) => ({ n, words: indexedWords(title, unpackText(text!)) })),
    )
  }
}
