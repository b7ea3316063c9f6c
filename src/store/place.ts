import type { GroupedStory } from '../index.ts'
import type { Home, InTransaction } from './home.ts'
import { inPieces } from './pieces.ts'
import type { Assignment } from './port.ts'
import { seat, seatOf, seatsOf, type Seat } from './seats.ts'
import { indexedWords } from './sought.ts'
import { textOf } from './utf8.ts'

interface Placing {
  readonly assignment: Assignment
  readonly revision: number
}

/** Writes reports and where they are. */
export const place = async (home: Home, db: InTransaction, { assignment, revision }: Placing): Promise<void> => {
  const { placed, stories, gone = [] } = assignment
  for (const piece of inPieces(gone)) await removeReports(home, db, { ids: piece, revision })
  const seats = seatsOf(assignment)
  for (const piece of inPieces(placed)) await placePiece(home, db, { placed: piece, seats, revision })
  await seat(db, seats, revision)
  await writeStories(db, stories, revision)
}

interface Removed {
  readonly ids: readonly string[]
  readonly revision: number
}

const removeReports = async ({ words }: Home, db: InTransaction, { ids, revision }: Removed): Promise<void> => {
  const rows = await db.deleteFrom('reports').where('id', 'in', ids).returning(['n', 'id']).execute()
  await words.remove(
    db,
    rows.map(({ n }) => n),
  )
  if (rows.length > 0)
    await db
      .insertInto('gone')
      .values(rows.map(({ id }) => ({ report: id, revision })))
      .onConflict((c) => c.column('report').doUpdateSet({ revision }))
      .execute()
}

interface Piece {
  readonly placed: Assignment['placed']
  readonly seats: ReadonlyMap<string, Seat>
  readonly revision: number
}

const placePiece = async ({ words }: Home, db: InTransaction, { placed, seats, revision }: Piece): Promise<void> => {
  const sources = placed.map(({ source }) => source)
  const read = await readingsOf(db, sources)
  const found = read.filter(({ source, report }) =>
    placed.some((one) => one.source === source && one.report === report),
  )
  // A reading that was replaced meanwhile is placed with the next ones.
  if (found.length === 0) return
  const rows = await db
    .insertInto('reports')
    .values(found.map((reading) => ({ ...rowOf(reading), ...seatOf(seats, reading.report!), revision })))
    .onConflict((c) =>
      c.column('id').doUpdateSet(({ ref }) => ({
        fingerprint: ref('excluded.fingerprint'),
        language: ref('excluded.language'),
        outlet: ref('excluded.outlet'),
        title: ref('excluded.title'),
        published: ref('excluded.published'),
        day: ref('excluded.day'),
        url: ref('excluded.url'),
        text_hash: ref('excluded.text_hash'),
        story: ref('excluded.story'),
        place: ref('excluded.place'),
        because: ref('excluded.because'),
        revision,
      })),
    )
    .returning(['n', 'id'])
    .execute()
  const numbers = new Map(rows.map(({ n, id }) => [id, n]))
  await words.put(
    db,
    found.map(({ report, title, text }) => ({
      n: numbers.get(report!)!,
      words: indexedWords(title, textOf(text!)),
    })),
  )
  await db
    .deleteFrom('gone')
    .where(
      'report',
      'in',
      found.map(({ report }) => report!),
    )
    .execute()
  await settleSources(db, found)
}

const readingsOf = (db: InTransaction, sources: readonly string[]) =>
  db
    .selectFrom('sources')
    .innerJoin('readings', (join) =>
      join.onRef('readings.source', '=', 'sources.id').onRef('readings.fingerprint', '=', 'sources.read_by'),
    )
    .select(['source', 'report', 'fingerprint', 'language', 'outlet', 'title', 'published', 'url', 'taken'])
    .select(['readings.text_hash', 'readings.text'])
    .where('sources.id', 'in', sources)
    .where('sources.state', 'in', ['read', 'placed'])
    .orderBy('sources.n')
    .execute()

type Found = Awaited<ReturnType<typeof readingsOf>>[number]

const rowOf = (reading: Found) => ({
  id: reading.report!,
  source: reading.source,
  fingerprint: reading.fingerprint,
  language: reading.language,
  outlet: reading.outlet,
  title: reading.title,
  published: reading.published,
  url: reading.url,
  text_hash: reading.text_hash,
  taken: reading.taken,
  day: reading.published?.slice(0, 'YYYY-MM-DD'.length) ?? '',
})

/** What they were read as before is not needed any more. */
const settleSources = async (db: InTransaction, found: readonly Found[]): Promise<void> => {
  const sources = found.map(({ source }) => source)
  await db.updateTable('sources').set({ state: 'placed' }).where('id', 'in', sources).execute()
  for (const [fingerprint, same] of Map.groupBy(found, (one) => one.fingerprint))
    await db
      .deleteFrom('readings')
      .where(
        'source',
        'in',
        same.map(({ source }) => source),
      )
      .where('fingerprint', '<>', fingerprint)
      .execute()
}

const writeStories = async (db: InTransaction, stories: readonly GroupedStory[], revision: number): Promise<void> => {
  for (const piece of inPieces(stories))
    await db
      .insertInto('stories')
      .values(piece.map((story) => ({ ...storyRow(story), revision })))
      .onConflict((c) =>
        c.column('id').doUpdateSet(({ ref }) => ({
          heading: ref('excluded.heading'),
          first: ref('excluded.first'),
          last: ref('excluded.last'),
          reports: ref('excluded.reports'),
          follows: ref('excluded.follows'),
          revision,
        })),
      )
      .execute()
}

const storyRow = ({ id, heading, first, last, members, follows }: GroupedStory) => ({
  id,
  heading: heading && JSON.stringify(heading),
  first: first ?? '',
  last: last ?? '',
  reports: members.length,
  follows: JSON.stringify(follows),
})
