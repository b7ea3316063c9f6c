import type { Column } from '../migrations/column.ts'
import { makeWords } from './words.ts'

export const sqliteColumn: Column = {
  bytes: 'blob',
  text: 'text',
  counterType: 'integer',
  counter: (column) => column.primaryKey().autoIncrement(),
  own: async (db) => {
    await makeWords.execute(db)
  },
}
