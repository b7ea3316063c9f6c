import type { Home } from './home.ts'
import type { Store } from './port.ts'

/** Ids by what they begin with. */
export const idsIn = ({ db }: Home): Pick<Store, 'named'> => {
  const beginning = (table: 'reports' | 'stories' | 'retired', begin: string, most: number) =>
    db
      .selectFrom(table)
      .select('id')
      .where('id', '>=', begin)
      .where('id', '<', begin + behindAll)
      .orderBy('id')
      .limit(most)
      .execute()
  return {
    named: async (kind, begin, most) => {
      const tables = kind === 'report' ? (['reports'] as const) : (['stories', 'retired'] as const)
      const rows = await Promise.all(tables.map((table) => beginning(table, begin, most)))
      return [...new Set(rows.flat().map(({ id }) => id))].toSorted().slice(0, most)
    },
  }
}

/** No id goes on with it, and it is ordered behind all that one could. */
const behindAll = '\u{10ffff}'
