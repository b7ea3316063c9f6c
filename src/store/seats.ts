import { sql } from 'kysely'
import { CorroborateError } from '../model/messages.ts'
import type { InTransaction } from './home.ts'
import { inPieces } from './pieces.ts'
import type { Assignment } from './port.ts'

/** Where a report is in a story, and why. */
export interface Seat {
  readonly story: string
  readonly place: number
  readonly because: string
}

/** Where the reports of stories are, but for those whose rows stay as they are. */
export const seatsOf = ({
  stories,
  unmoved = new Set(),
}: Pick<Assignment, 'stories' | 'unmoved'>): ReadonlyMap<string, Seat> => {
  const seats = new Map<string, Seat>()
  for (const { id, members } of stories)
    for (const [place, { report, because }] of members.entries())
      if (!unmoved.has(report)) seats.set(report, { story: id, place, because: JSON.stringify(because) })
  return seats
}

export const seatOf = (seats: ReadonlyMap<string, Seat>, report: string): Seat => {
  const seat = seats.get(report)
  if (!seat) throw new CorroborateError('store-report-unseated', { report })
  return seat
}

/** Gives the reports that were there before their new places; what stays as it is, is not written. */
export const seat = async (db: InTransaction, seats: ReadonlyMap<string, Seat>, revision: number): Promise<void> => {
  for (const piece of inPieces([...seats.keys()])) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'story', 'place', 'because', 'revision'])
      .where('id', 'in', piece)
      .execute()
    if (rows.length < piece.length) throw new CorroborateError('store-report-unknown', { report: missing(piece, rows) })
    await move(
      db,
      rows.flatMap((row) => {
        const now = seats.get(row.id)!
        if (now.story === row.story && now.place === row.place && now.because === row.because) return []
        return [{ id: row.id, ...now, revision: now.story === row.story ? row.revision : revision }]
      }),
    )
  }
}

interface Moved extends Seat {
  readonly id: string
  readonly revision: number
}

/** In one statement, for others wait at the desk meanwhile. */
const move = async (db: InTransaction, moved: readonly Moved[]): Promise<void> => {
  if (moved.length === 0) return
  const rows = moved.map(
    ({ id, story, place, because, revision }) =>
      sql`(${id}, ${story}, cast(${place} as integer), ${because}, cast(${revision} as integer))`,
  )
  await sql`with given (id, story, place, because, revision) as (values ${sql.join(rows)})
    update reports set story = given.story, place = given.place, because = given.because, revision = given.revision
    from given where reports.id = given.id`.execute(db)
}

const missing = (asked: readonly string[], rows: readonly { readonly id: string }[]): string =>
  asked.find((id) => !rows.some((row) => row.id === id))!
