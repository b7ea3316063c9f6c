import type { Home } from './home.ts'
import type { Store } from './port.ts'

/** Small things, by name. */
export const namesIn = ({ db, transact }: Home): Pick<Store, 'recall' | 'remember'> => ({
  recall: async (name) => {
    const row = await db.selectFrom('names').select('value').where('name', '=', own(name)).executeTakeFirst()
    return row?.value ?? null
  },
  remember: (name, value) =>
    transact(async (within) => {
      await within.deleteFrom('names').where('name', '=', own(name)).execute()
      if (value !== null)
        await within
          .insertInto('names')
          .values({ name: own(name), value })
          .execute()
    }),
})

/** The store's own names begin with a point, others never do. */
const own = (name: string): string => `= ${name}`
