import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'
import { CorroborateError } from '../../model/messages.ts'
import { sqliteErrorOf } from './errors.ts'

/** All pages in one step: what others write meanwhile would make it begin again. */
const allPages = 2 ** 31 - 1

/** Copies a store while others use it. The copy stands under its name only when it is whole. */
export const backupFile = async (file: string, to: string): Promise<void> => {
  if (existsSync(to)) throw new CorroborateError('store-backup-exists', { file: to })
  const part = `${to}.part`
  // A connection of its own, so that its user's does not wait for it.
  const from = new DatabaseSync(file, { readOnly: true })
  try {
    await rm(part, { force: true })
    await backup(from, part, { rate: allPages })
    await rename(part, to)
  } catch (error) {
    throw sqliteErrorOf(to)(error) ?? error
  } finally {
    from.close()
    await rm(part, { force: true })
  }
}
