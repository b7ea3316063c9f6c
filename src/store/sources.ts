import { createHash } from 'node:crypto'
import type { Source } from '../index.ts'
import type { Database, Home, InTransaction } from './home.ts'
import { keepBytes, rawOf } from './pack.ts'
import { inPieces, mostOf } from './pieces.ts'
import type { KeptSource, Some, Store, Taken } from './port.ts'

type Sources = Pick<Store, 'take' | 'unread' | 'source' | 'bytes'>

export const sourcesIn = ({ db, transact }: Home): Sources => ({
  take: (sources, at) => {
    const prepared = prepareAll(sources, at)
    return transact((within) => takeIn(within, prepared))
  },
  unread: async (fingerprint, some = {}) => {
    const rows = await unreadBy(db, fingerprint)
      .where('n', '>', await numberOf(db, some))
      .orderBy('n')
      .limit(mostOf(some.limit))
      .execute()
    return rows.map(keptSource)
  },
  source: async (id) => {
    const row = await withBytes(db).where('id', '=', id).executeTakeFirst()
    return row ? keptSource(row) : null
  },
  bytes: async (sha256) => {
    const row = await db.selectFrom('raws').select(['bytes', 'packed']).where('sha256', '=', sha256).executeTakeFirst()
    return row ? rawOf(row) : null
  },
})

/** Sources among some that no reading by a fingerprint exists of. */
export const unreadAmong = async (
  db: Database,
  ids: readonly string[],
  fingerprint: string,
): Promise<readonly KeptSource[]> => {
  if (ids.length === 0) return []
  return (await unreadBy(db, fingerprint).where('id', 'in', ids).orderBy('n').execute()).map(keptSource)
}

const unreadBy = (db: Database, fingerprint: string) =>
  withBytes(db).where(({ or, eb }) =>
    // An index finds what is less and what is greater, but not what is unequal.
    or([eb('read_by', 'is', null), eb('read_by', '<', fingerprint), eb('read_by', '>', fingerprint)]),
  )

const withBytes = (db: Database) =>
  db
    .selectFrom('sources')
    .innerJoin('raws', 'raws.sha256', 'sources.sha256')
    .select(['n', 'id', 'sources.sha256', 'facts', 'origin', 'taken', 'ordinal', 'raws.bytes', 'raws.packed'])

type SourceRow = Awaited<ReturnType<ReturnType<typeof withBytes>['execute']>>[number]

const keptSource = ({ id, sha256, facts, taken, origin, ordinal, ...raw }: SourceRow): KeptSource => {
  const known = JSON.parse(origin) as Omit<Source, 'bytes'>
  const source = { ...known, bytes: rawOf(raw), ...(ordinal !== null && ordinal > 1 ? { ordinal } : {}) }
  return { id, sha256, facts, taken, source }
}

/** The number behind which sources are listed. */
export const numberOf = async (db: Database, { after }: Some): Promise<number> => {
  if (after === undefined) return 0
  const row = await db.selectFrom('sources').select('n').where('id', '=', after).executeTakeFirst()
  return row?.n ?? 0
}

interface Prepared {
  readonly bytes: Uint8Array
  readonly row: {
    readonly id: string
    readonly sha256: string
    readonly facts: string
    readonly origin: string
    readonly taken: string
    readonly state: 'waiting'
  }
}

const prepare = (source: Source, taken: string): Prepared => {
  const { bytes, path, mediaType, address, retrieved, known } = source
  const origin = { path, mediaType, address, retrieved, known }
  const sha256 = shaOf(bytes)
  const place = address?.final ?? known?.url ?? path ?? ''
  const facts = shaOf(JSON.stringify([path, mediaType, address, known])).slice(0, 16)
  const id = `s-${shaOf(`${sha256} ${place}`).slice(0, 24)}`
  return { bytes, row: { id, sha256, facts, origin: JSON.stringify(origin), taken, state: 'waiting' } }
}

/** Hashes are made before a transaction, which others wait for. */
export const prepareAll = (sources: readonly Source[], at: string): readonly Prepared[] => [
  ...new Map(sources.map((source) => prepare(source, at)).map((one) => [one.row.id, one])).values(),
]

/** Keeps what was prepared, within a transaction. */
export const takeIn = async (db: InTransaction, prepared: readonly Prepared[]): Promise<readonly Taken[]> => {
  const fresh = new Set<string>()
  for (const piece of inPieces(prepared)) for (const id of await takePiece(db, piece)) fresh.add(id)
  return prepared.map(({ row: { id, sha256 } }) => ({ id, sha256, fresh: fresh.has(id) }))
}

const shaOf = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/** Gives the ids of the sources that are to be read. */
const takePiece = async (db: InTransaction, piece: readonly Prepared[]): Promise<readonly string[]> => {
  await takeBytes(db, piece)
  const rows = piece.map(({ row }) => row)
  const ids = rows.map(({ id }) => id)
  const there = await db.selectFrom('sources').select(['id', 'facts']).where('id', 'in', ids).execute()
  const factsOf = new Map(there.map(({ id, facts }) => [id, facts]))
  const fresh = rows.filter(({ id, facts }) => factsOf.get(id) !== facts)
  if (fresh.length === 0) return []
  await db
    .insertInto('sources')
    .values(fresh)
    .onConflict((c) =>
      c.column('id').doUpdateSet(({ ref }) => ({
        facts: ref('excluded.facts'),
        origin: ref('excluded.origin'),
        read_by: null,
      })),
    )
    .execute()
  return fresh.map(({ id }) => id)
}

const takeBytes = async (db: InTransaction, piece: readonly Prepared[]): Promise<void> => {
  const files = new Map(piece.map(({ row, bytes }) => [row.sha256, bytes]))
  const there = await db
    .selectFrom('raws')
    .select('sha256')
    .where('sha256', 'in', [...files.keys()])
    .execute()
  for (const { sha256 } of there) files.delete(sha256)
  const rows = [...files].map(([sha256, bytes]) => ({ sha256, size: bytes.length, ...keepBytes(bytes) }))
  if (rows.length > 0)
    await db
      .insertInto('raws')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute()
}
