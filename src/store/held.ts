import { sql } from 'kysely'
import type { Database, InTransaction } from './home.ts'
import { packedText } from './pack.ts'
import { inPieces } from './pieces.ts'

/**
 * Which reports a dossier holds words of: a list of ids beside it, so that whoever seeks a report need not unpack every
 * dossier. It stands among the names of the store; behind its beginning comes the id of the story.
 */
const listName = (story: string): string => `${begins}${story}`
const begins = '.dossier '
/** What sorts behind all names that begin so. */
const ends = '.dossier!'

/** Writes down what a dossier holds, together with the dossier. */
export const listHeld = async (db: InTransaction, story: string, packed: Uint8Array): Promise<void> => {
  const ids = new Set(packedText(packed).match(/\br-[\w-]+/g))
  const row = { name: listName(story), value: [...ids].join(' ') }
  await db
    .insertInto('names')
    .values(row)
    .onConflict((c) => c.column('name').doUpdateSet({ value: row.value }))
    .execute()
}

/** Removes the lists of dossiers that are removed. */
export const unlistHeld = async (db: InTransaction, stories: readonly string[]): Promise<void> => {
  for (const piece of inPieces(stories)) await db.deleteFrom('names').where('name', 'in', piece.map(listName)).execute()
}

/** Stories whose dossiers hold one of some reports. One that was kept before there were such lists is looked into. */
export const dossiersHolding = async (db: Database, reports: readonly string[]): Promise<readonly string[]> => {
  const stories = new Set<string>()
  for (const report of reports) {
    const { rows } = await sql<{ name: string }>`select name from names
      where name >= ${begins} and name < ${ends} and value like ${`%${report}%`}`.execute(db)
    for (const { name } of rows) stories.add(name.slice(begins.length))
  }
  const { rows: unlisted } = await sql<{ story: string }>`select story from dossiers
    where ${begins} || story not in (select name from names where name >= ${begins} and name < ${ends})`.execute(db)
  for (const { story } of unlisted) {
    const row = await db.selectFrom('dossiers').select('packed').where('story', '=', story).executeTakeFirst()
    const text = row ? packedText(row.packed) : ''
    if (reports.some((id) => text.includes(id))) stories.add(story)
  }
  return [...stories].toSorted()
}
