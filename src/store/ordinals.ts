import { sql } from 'kysely'
import type { InTransaction } from './home.ts'
import type { Reading } from './port.ts'

/** What is known of a source that was read. */
export interface Known {
  /** The earlier source has the lower ordinal. */
  readonly n: number
  readonly id: string
  readonly facts: string
  readonly text_hash: string | null
  readonly ordinal: number | null
  readonly read_by: string | null
}

export const knownSources = async (
  db: InTransaction,
  piece: readonly Reading[],
): Promise<ReadonlyMap<string, Known>> => {
  const ids = piece.map(({ source }) => source)
  const rows = await db
    .selectFrom('sources')
    .select(['n', 'id', 'facts', 'text_hash', 'ordinal', 'read_by'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Gives each source the ordinal of its text: the next free one where it is new, its own where it is not. */
export const ordinalsOf = async (
  db: InTransaction,
  piece: readonly Reading[],
  known: ReadonlyMap<string, Known>,
): Promise<ReadonlyMap<string, number>> => {
  const texts = piece.flatMap(({ source, read }) => (read ? [{ source, hash: read.textHash }] : []))
  const isNew = ({ source, hash }: { readonly source: string; readonly hash: string }): boolean =>
    known.get(source)!.text_hash !== hash
  const ordinals = new Map(
    texts.filter((text) => !isNew(text)).map(({ source }) => [source, known.get(source)!.ordinal!]),
  )
  const unknown = texts.filter(isNew).toSorted((a, b) => known.get(a.source)!.n - known.get(b.source)!.n)
  const used = await usedOrdinals(
    db,
    unknown.map(({ hash }) => hash),
  )
  for (const { source, hash } of unknown) {
    const ordinal = (used.get(hash) ?? 0) + 1
    used.set(hash, ordinal)
    ordinals.set(source, ordinal)
  }
  await writeOrdinals(db, unknown, ordinals)
  return ordinals
}

const writeOrdinals = async (
  db: InTransaction,
  texts: readonly { readonly source: string; readonly hash: string }[],
  ordinals: ReadonlyMap<string, number>,
): Promise<void> => {
  if (texts.length === 0) return
  const rows = texts.map(({ source, hash }) => sql`(${source}, ${hash}, cast(${ordinals.get(source)} as integer))`)
  await sql`with given (id, text_hash, ordinal) as (values ${sql.join(rows)})
    update sources set text_hash = given.text_hash, ordinal = given.ordinal
    from given where sources.id = given.id`.execute(db)
}

const usedOrdinals = async (db: InTransaction, hashes: readonly string[]): Promise<Map<string, number>> => {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('sources')
    .select(({ fn }) => ['text_hash', fn.max('ordinal').as('most')])
    .where('text_hash', 'in', hashes)
    .groupBy('text_hash')
    .execute()
  return new Map(rows.map(({ text_hash, most }) => [text_hash!, most ?? 0]))
}
