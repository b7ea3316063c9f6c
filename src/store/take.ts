import { createHash } from 'node:crypto'
import type { InTransaction } from './home.ts'
import { factsOf, originOf, togetherKnown, type Origin } from './origin.ts'
import { keepBytes } from './pack.ts'
import { inPieces } from './pieces.ts'
import type { Source } from '../index.ts'
import type { Taken } from './port.ts'

/** A source with what is found out of it before a transaction, which others wait for. */
interface Prepared {
  readonly id: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly origin: Origin
  readonly taken: string
}

const prepare = (source: Source, taken: string): Prepared => {
  const sha256 = shaOf(source.bytes)
  return { id: idOf(sha256, source), sha256, bytes: source.bytes, origin: originOf(source), taken }
}

const idOf = (sha256: string, { path, address, known }: Source): string =>
  `s-${shaOf(`${sha256} ${address?.final ?? known?.url ?? path ?? ''}`).slice(0, 24)}`

/** The id by which a source is taken: the same bytes from the same place are one. */
export const sourceIdOf = (source: Source): string => idOf(shaOf(source.bytes), source)

const shaOf = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/** Sources with their ids; what comes twice is one. */
export const prepareAll = (sources: readonly Source[], at: string): readonly Prepared[] => {
  const all = new Map<string, Prepared>()
  for (const source of sources) {
    const one = prepare(source, at)
    const before = all.get(one.id)
    all.set(one.id, before ? { ...before, origin: togetherKnown(before.origin, one.origin) } : one)
  }
  return [...all.values()]
}

/** Keeps what was prepared, within a transaction. */
export const takeIn = async (db: InTransaction, prepared: readonly Prepared[]): Promise<readonly Taken[]> => {
  const fresh = new Set<string>()
  for (const piece of inPieces(prepared)) for (const id of await takePiece(db, piece)) fresh.add(id)
  return prepared.map(({ id, sha256 }) => ({ id, sha256, fresh: fresh.has(id) }))
}

/** Gives the ids of the sources that are to be read. */
const takePiece = async (db: InTransaction, piece: readonly Prepared[]): Promise<readonly string[]> => {
  await takeBytes(db, piece)
  const ids = piece.map(({ id }) => id)
  const there = await db.selectFrom('sources').select(['id', 'origin', 'facts']).where('id', 'in', ids).execute()
  const before = new Map(there.map((row) => [row.id, row]))
  const fresh = piece.flatMap(({ id, sha256, origin, taken }) => {
    const old = before.get(id)
    const whole = old ? togetherKnown(JSON.parse(old.origin) as Origin, origin) : origin
    const facts = shaOf(factsOf(whole)).slice(0, 16)
    if (facts === old?.facts) return []
    return [{ id, sha256, facts, origin: JSON.stringify(whole), taken, state: 'waiting' as const }]
  })
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
  const files = new Map(piece.map(({ sha256, bytes }) => [sha256, bytes]))
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
