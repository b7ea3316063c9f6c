import type { Home } from './home.ts'
import type { Store } from './port.ts'

/** Small things, by name. */
export const namesIn = ({ db }: Home): Pick<Store, 'recall' | 'remember'> => ({
  recall: async (name) => {
    const row = await db.selectFrom('names').select('value').where('name', '=', own(name)).executeTakeFirst()
    return row?.value ?? null
  },
  remember: async (name, value) => {
    if (value === null) await db.deleteFrom('names').where('name', '=', own(name)).execute()
    else
      await db
        .insertInto('names')
        .values({ name: own(name), value })
        .onConflict((c) => c.column('name').doUpdateSet({ value }))
        .execute()
  },
})

/** The store's own names begin with a point, others never do. */
const own = (name: string): string => `= ${name}`
