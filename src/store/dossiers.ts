import { listHeld } from './held.ts'
import type { Home } from './home.ts'
import { plain } from './pack.ts'
import { inPieces } from './pieces.ts'
import type { Store } from './port.ts'

/** The latest dossier of each story. */
export const dossiersIn = ({ db, transact }: Home): Pick<Store, 'dossier' | 'withDossiers' | 'putDossier'> => ({
  dossier: async (story) => {
    const row = await db.selectFrom('dossiers').selectAll().where('story', '=', story).executeTakeFirst()
    return row ? { story, madeOf: row.made_of, at: row.at, packed: plain(row.packed) } : null
  },
  withDossiers: async (stories) => {
    const found: string[] = []
    for (const piece of inPieces(stories)) {
      const rows = await db
        .selectFrom('dossiers')
        .select('story')
        .where('story', 'in', piece)
        .orderBy('story')
        .execute()
      found.push(...rows.map((row) => row.story))
    }
    return found
  },
  putDossier: ({ story, madeOf, at, packed }) => {
    const row = { made_of: madeOf, at, packed }
    return transact(async (within) => {
      await within
        .insertInto('dossiers')
        .values({ story, ...row })
        .onConflict((c) => c.column('story').doUpdateSet(row))
        .execute()
      await listHeld(within, story, packed)
    })
  },
})
