import { unlistHeld } from './held.ts'
import type { InTransaction } from './home.ts'
import { inPieces } from './pieces.ts'
import type { Forgotten } from './port.ts'

/** Removes sources and all that was made of them; their reports are gone already. */
export const forget = async (db: InTransaction, { sources, dossiers, corrections }: Forgotten): Promise<void> => {
  for (const piece of inPieces(corrections)) await db.deleteFrom('corrections').where('id', 'in', piece).execute()
  for (const piece of inPieces(dossiers)) await db.deleteFrom('dossiers').where('story', 'in', piece).execute()
  await unlistHeld(db, dossiers)
  for (const piece of inPieces(sources)) {
    await db.deleteFrom('readings').where('source', 'in', piece).execute()
    const gone = await db.deleteFrom('sources').where('id', 'in', piece).returning('sha256').execute()
    const files = gone.map(({ sha256 }) => sha256)
    if (files.length > 0)
      await db
        .deleteFrom('raws')
        .where('sha256', 'in', files)
        // The same bytes may have come from elsewhere too.
        .where('sha256', 'not in', db.selectFrom('sources').select('sha256').where('sha256', 'in', files))
        .execute()
  }
}
