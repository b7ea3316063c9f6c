import { existsSync } from 'node:fs'
import { CorroborateError } from '../model/messages.ts'
import { copyRows } from './copy.ts'
import type { Home } from './home.ts'
import { indexAll } from './index-words.ts'
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
