import type * as Pg from 'pg'
import type * as Boss from 'pg-boss'
import { CorroborateError } from '../../model/messages.ts'

/** What only a store in PostgreSQL needs is installed by those who have one. */
export const loadPg = async (): Promise<typeof Pg.default> => {
  try {
    return (await import('pg')).default
  } catch {
    throw new CorroborateError('store-needs', { packages: 'pg' })
  }
}

/** The queue of work for many machines. */
export const loadBoss = async (): Promise<typeof Boss> => {
  try {
    return await import('pg-boss')
  } catch {
    throw new CorroborateError('store-needs', { packages: 'pg pg-boss' })
  }
}
