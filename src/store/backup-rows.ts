import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { CorroborateError } from '../model/messages.ts'
import { copyRows } from './copy.ts'
import type { Database } from './home.ts'
import { indexAll } from './index-words.ts'
import { openFile } from './sqlite/home.ts'

/** Copies a database row by row into a new SQLite file, which stands under its name only when it is whole. */
export const backupRows = async (
  file: string,
  atOneMoment: (work: (db: Database) => Promise<void>) => Promise<void>,
): Promise<void> => {
  if (existsSync(file)) throw new CorroborateError('store-backup-exists', { file })
  const part = `${file}.part`
  await rm(part, { force: true })
  const to = await openFile(part)
  try {
    await atOneMoment((from) =>
      to.transact(async (within) => {
        await copyRows(from, within)
        await indexAll(to, within)
      }),
    )
    await to.close()
    await rename(part, file)
  } finally {
    await rm(part, { force: true })
    await rm(`${part}-desk`, { force: true })
  }
}
