import type { Correction } from '../index.ts'
import type { Home } from './home.ts'
import { isRowNumber } from './page.ts'
import { inPieces } from './pieces.ts'
import type { KeptCorrection, Store } from './port.ts'

/** What people corrected, by story. */
export const correctionsIn = ({ db, transact }: Home): Pick<Store, 'corrections' | 'correct' | 'uncorrect'> => ({
  corrections: async (stories) => {
    const rows = []
    for (const piece of inPieces(stories))
      rows.push(...(await db.selectFrom('corrections').selectAll().where('story', 'in', piece).execute()))
    return rows.sort((a, b) => a.id - b.id).map(correctionOf)
  },
  correct: (story, corrections, at) =>
    transact(async (within) => {
      const kept: KeptCorrection[] = []
      for (const correction of corrections) {
        const row = { story, at, correction: JSON.stringify(correction) }
        const { id } = await within.insertInto('corrections').values(row).returning('id').executeTakeFirstOrThrow()
        kept.push({ id, story, at, correction })
      }
      return kept
    }),
  uncorrect: (id) =>
    transact(async (within) => {
      if (!isRowNumber(id)) return false
      const gone = await within.deleteFrom('corrections').where('id', '=', id).returning('id').executeTakeFirst()
      return gone !== undefined
    }),
})

const correctionOf = ({
  correction,
  ...row
}: Omit<KeptCorrection, 'correction'> & { readonly correction: string }) => ({
  ...row,
  correction: JSON.parse(correction) as Correction,
})
