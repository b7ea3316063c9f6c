import { existsSync } from 'node:fs'
import { CorroborateError } from '../index.ts'
import { isPostgres } from '../store/index.ts'

/**
 * Refuses a collection that is a file and is not there: a command in the wrong folder would else work on an empty one. Of a
 * database only who asks it knows.
 * @throws CorroborateError `collection-not-there`
 */
export const checkThere = (store: string): void => {
  if (!isPostgres(store) && !existsSync(store)) throw new CorroborateError('collection-not-there', { store }, 2)
}
