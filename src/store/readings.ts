import type { Home, Database, InTransaction } from './home.ts'
import { plain } from './pack.ts'
import { inPieces, mostOf } from './pieces.ts'
import type { KeptReading, Numbered, Reading, Store, UnplacedReading, WholeReading } from './port.ts'
import { knownSources, ordinalsOf } from './ordinals.ts'
import { numberOf } from './sources.ts'
import { bytesOf, textOf } from './utf8.ts'

type Readings = Pick<Store, 'keep' | 'complete' | 'unplaced' | 'readings'>

export const readingsIn = (home: Home): Readings => ({
  keep: (readings) => home.transact((within) => keepIn(home, within, readings)),
  complete: (readings) =>
    home.transact(async (within) => {
      for (const reading of readings) await completeIn(within, reading)
    }),
  unplaced: async (fingerprint, some = {}) => {
    const rows = await unplacedIn(home.db)
      .where('sources.read_by', '=', fingerprint)
      .where('sources.n', '>', await numberOf(home.db, some))
      .orderBy('sources.n')
      .limit(mostOf(some.limit))
      .execute()
    return rows.map(keptReading)
  },
  readings: async (reports) => {
    const found = new Map<string, KeptReading>()
    for (const piece of inPieces(reports)) {
      const rows = await placedReadings(home.db, piece)
      for (const row of rows) found.set(row.report!, keptReading(row))
    }
    return reports.flatMap((id) => found.get(id) ?? [])
  },
})

/** Keeps readings within a transaction. */
export const keepIn = async (
  { numbering }: Home,
  db: InTransaction,
  readings: readonly Reading[],
): Promise<readonly Numbered[]> => {
  const again: Numbered[] = []
  await numbering(
    db,
    readings.flatMap(({ read }) => read?.textHash ?? []),
  )
  for (const piece of inPieces(readings)) again.push(...(await keepPiece(db, piece)))
  return again
}

/** What is in no story among readings of some sources, or there by an earlier reading. */
export const unplacedAmong = async (db: Database, sources: readonly string[]): Promise<readonly UnplacedReading[]> => {
  if (sources.length === 0) return []
  const rows = await joined(db)
    .select(['readings.source', 'readings.report', 'readings.print'])
    .where('sources.state', '=', 'read')
    .where('sources.id', 'in', sources)
    .orderBy('sources.n')
    .execute()
  return rows.map(({ source, report, print, placed }) => ({
    ...{ source, report: report!, print: plain(print!) },
    was: wasOf(report, placed),
  }))
}

const completeIn = async (
  db: InTransaction,
  { source, facts, fingerprint, diagnostics, packed }: WholeReading,
): Promise<void> => {
  await db
    .updateTable('readings')
    .set({ packed, diagnostics: JSON.stringify(diagnostics) })
    .where('source', '=', source)
    .where('fingerprint', '=', fingerprint)
    .where('facts', '=', facts)
    .where('packed', 'is', null)
    .execute()
}

const unplacedIn = (db: Database) => withReading(db).where('sources.state', '=', 'read')

/** The latest reading of each source. */
const withReading = (db: Database) => joined(db).selectAll('readings')

const joined = (db: Database) =>
  db
    .selectFrom('sources')
    .innerJoin('readings', (join) =>
      join.onRef('readings.source', '=', 'sources.id').onRef('readings.fingerprint', '=', 'sources.read_by'),
    )
    .leftJoin('reports', 'reports.source', 'sources.id')
    .select('reports.id as placed')

const placedReadings = (db: Database, reports: readonly string[]) =>
  db
    .selectFrom('reports')
    .innerJoin('readings', (join) =>
      join.onRef('readings.source', '=', 'reports.source').onRef('readings.fingerprint', '=', 'reports.fingerprint'),
    )
    .select('reports.id as placed')
    .selectAll('readings')
    .where('reports.id', 'in', reports)
    .execute()

type ReadingRow = Awaited<ReturnType<ReturnType<typeof withReading>['execute']>>[number]

const keptReading = (row: ReadingRow): KeptReading => ({
  source: row.source,
  fingerprint: row.fingerprint,
  report: row.report!,
  was: wasOf(row.report, row.placed),
  ordinal: row.ordinal,
  language: row.language,
  outlet: row.outlet,
  title: row.title,
  published: row.published,
  url: row.url,
  textHash: row.text_hash,
  diagnostics: JSON.parse(row.diagnostics),
  text: textOf(row.text!),
  print: plain(row.print!),
  packed: row.packed && plain(row.packed),
})

const wasOf = (report: string | null, placed: string | null): string | null => (placed === report ? null : placed)

const keepPiece = async (db: InTransaction, piece: readonly Reading[]): Promise<readonly Numbered[]> => {
  const sources = await knownSources(db, piece)
  const valid = piece.filter(({ source, facts, fingerprint }) => {
    const known = sources.get(source)
    // What was read while something else became known of its source is read once more, and what another process has kept
    // meanwhile is the same: it may be placed already.
    return known?.facts === facts && known.read_by !== fingerprint
  })
  const ordinals = await ordinalsOf(db, valid, sources)
  const right = valid.filter(({ source, read }) => read === null || read.ordinal === ordinals.get(source))
  await write(db, right)
  return valid
    .filter((reading) => !right.includes(reading))
    .map(({ source }) => ({ source, ordinal: ordinals.get(source)! }))
}

const write = async (db: InTransaction, readings: readonly Reading[]): Promise<void> => {
  for (const piece of inPieces(readings, mostReadings))
    await db
      .insertInto('readings')
      .values(piece.map(rowOf))
      .onConflict((c) =>
        c.columns(['source', 'fingerprint']).doUpdateSet(({ ref }) => ({
          facts: ref('excluded.facts'),
          report: ref('excluded.report'),
          ordinal: ref('excluded.ordinal'),
          language: ref('excluded.language'),
          outlet: ref('excluded.outlet'),
          title: ref('excluded.title'),
          published: ref('excluded.published'),
          url: ref('excluded.url'),
          text_hash: ref('excluded.text_hash'),
          diagnostics: ref('excluded.diagnostics'),
          text: ref('excluded.text'),
          print: ref('excluded.print'),
          packed: ref('excluded.packed'),
        })),
      )
      .execute()
  const states = Map.groupBy(readings, ({ fingerprint, read }) => `${read ? 'read' : 'failed'} ${fingerprint}`)
  for (const same of states.values())
    await db
      .updateTable('sources')
      .set({ read_by: same[0]!.fingerprint, state: same[0]!.read ? 'read' : 'failed' })
      .where(
        'id',
        'in',
        same.map(({ source }) => source),
      )
      .execute()
}

/** Readings are large. */
const mostReadings = 50

const rowOf = ({ source, facts, fingerprint, diagnostics, read }: Reading) => ({
  ...{ source, facts, fingerprint, diagnostics: JSON.stringify(diagnostics) },
  report: read?.report ?? null,
  ordinal: read?.ordinal ?? 1,
  language: read?.language ?? null,
  outlet: read?.outlet ?? null,
  title: read?.title ?? null,
  published: read?.published ?? null,
  url: read?.url ?? null,
  text_hash: read?.textHash ?? '',
  text: read ? bytesOf(read.text) : null,
  print: read?.print ?? null,
  packed: read?.packed ?? null,
})
