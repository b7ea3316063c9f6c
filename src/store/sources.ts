import { sql } from 'kysely'
import type { Source } from '../index.ts'
import type { Database, Home } from './home.ts'
import { rawOf } from './pack.ts'
import { mostOf } from './pieces.ts'
import type { KeptSource, Some, Store } from './port.ts'
import { prepareAll, takeIn } from './take.ts'

type Sources = Pick<Store, 'take' | 'unread' | 'source' | 'bytes'>

export const sourcesIn = ({ db, transact }: Home): Sources => ({
  take: (sources, at) => {
    const prepared = prepareAll(sources, at)
    return transact((within) => takeIn(within, prepared))
  },
  unread: async (fingerprint, some = {}) => {
    const limit = mostOf(some.limit)
    const behind = await numberOf(db, some)
    const others = some.never ? [] : (await fingerprintsIn(db)).filter((one) => one !== fingerprint)
    // An index finds what is equal, but not what is unequal.
    const numbers = [null, ...others].map((one) =>
      db
        .selectFrom(
          db
            .selectFrom('sources')
            .select('n')
            .where('read_by', one === null ? 'is' : '=', one)
            .where('n', '>', behind)
            .orderBy('n')
            .limit(limit)
            .as('found'),
        )
        .select('n'),
    )
    const rows = await withBytes(db)
      .where(
        'n',
        'in',
        numbers.reduce((all, more) => all.unionAll(more)),
      )
      .orderBy('n')
      .limit(limit)
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
  const rows = await withBytes(db)
    .where('id', 'in', ids)
    .where(({ or, eb }) => or([eb('read_by', 'is', null), eb('read_by', '<>', fingerprint)]))
    .orderBy('n')
    .execute()
  return rows.map(keptSource)
}

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

/** By which fingerprints sources were read last: few, and found without looking at every source. */
const fingerprintsIn = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ one: string | null }>`with recursive found (one) as (
    select min(read_by) from sources
    union all select (select min(read_by) from sources where read_by > found.one) from found where found.one is not null
  ) select one from found`.execute(db)
  return rows.flatMap(({ one }) => one ?? [])
}

/** The number behind which sources are listed. */
export const numberOf = async (db: Database, { after }: Some): Promise<number> => {
  if (after === undefined) return 0
  const row = await db.selectFrom('sources').select('n').where('id', '=', after).executeTakeFirst()
  return row?.n ?? 0
}
