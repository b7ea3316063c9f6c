import type { Database, Home } from './home.ts'
import { cursorOf, pageOf, type Cursor } from './page.ts'
import { inPieces, mostOf } from './pieces.ts'
import type { Entry, KeptEntry, Store } from './port.ts'

/** What happened when; the latest first. */
export const journalIn = ({ db, transact }: Home): Pick<Store, 'note' | 'journal'> => ({
  note: (entries) => transact((within) => noteIn(within, entries)),
  journal: async ({ story, kind, from, limit, cursor }) => {
    const [behind] = cursorOf(cursor, ['number'] as const) ?? []
    const rows = await db
      .selectFrom('journal')
      .selectAll()
      .$if(story !== undefined, (q) => q.where('story', '=', story!))
      .$if(kind !== undefined, (q) => q.where('kind', '=', kind!))
      .$if(from !== undefined, (q) => q.where('at', '>=', from!))
      .$if(behind !== undefined, (q) => q.where('id', '<', behind!))
      .orderBy('id', 'desc')
      .limit(mostOf(limit) + 1)
      .execute()
    return pageOf(rows.map(entryOf), mostOf(limit), ({ id }): Cursor => [id])
  },
})

const entryOf = ({ what, ...row }: Omit<KeptEntry, 'what'> & { readonly what: string }): KeptEntry => ({
  ...row,
  what: JSON.parse(what),
})

export const noteIn = async (db: Database, entries: readonly Entry[]): Promise<void> => {
  for (const piece of inPieces(entries))
    await db
      .insertInto('journal')
      .values(piece.map(({ what, ...entry }) => ({ ...entry, what: JSON.stringify(what ?? null) })))
      .execute()
}
