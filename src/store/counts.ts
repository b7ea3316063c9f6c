import { sql } from 'kysely'
import type { Home } from './home.ts'
import type { Counts, Store } from './port.ts'

/** How much of all there is. */
export const countsIn = ({ db }: Home): Pick<Store, 'counts'> => ({
  counts: async () => {
    const { rows } = await sql<Record<keyof Counts, number | string>>`select
      (select count(*) from sources) as sources,
      (select count(*) from sources where state = 'failed') as failed,
      (select count(*) from reports) as reports,
      (select count(*) from stories) as stories,
      (select count(*) from dossiers where story in (select id from stories)) as dossiers,
      (select coalesce(sum(size), 0) from raws) as bytes`.execute(db)
    // PostgreSQL gives large numbers as text.
    const { sources, failed, reports, stories, dossiers, bytes } = rows[0]!
    const numbers = { sources, failed, reports, stories, dossiers, bytes }
    return Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, Number(n)])) as unknown as Counts
  },
})
