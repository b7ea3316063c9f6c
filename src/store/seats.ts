import type { GroupedStory } from '../index.ts'
import { CorroborateError } from '../model/messages.ts'
import type { InTransaction } from './home.ts'
import { inPieces } from './pieces.ts'

/** Where a report is in a story, and why. */
export interface Seat {
  readonly story: string
  readonly place: number
  readonly because: string
}

export const seatsOf = (stories: readonly GroupedStory[]): ReadonlyMap<string, Seat> =>
  new Map(
    stories.flatMap(({ id, members }) =>
      members.map((member, place) => [member.report, { story: id, place, because: JSON.stringify(member.because) }]),
    ),
  )

export const seatOf = (seats: ReadonlyMap<string, Seat>, report: string): Seat => {
  const seat = seats.get(report)
  if (!seat) throw new CorroborateError('store-report-unseated', { report })
  return seat
}

/** Gives the reports that were there before their new places; what stays as it is, is not written. */
export const seat = async (db: InTransaction, stories: readonly GroupedStory[], revision: number): Promise<void> => {
  const seats = seatsOf(stories)
  for (const piece of inPieces([...seats.keys()])) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'story', 'place', 'because'])
      .where('id', 'in', piece)
      .execute()
    if (rows.length < piece.length) throw new CorroborateError('store-report-unknown', { report: missing(piece, rows) })
    for (const { id, story, place, because } of rows) {
      const now = seats.get(id)!
      if (now.story === story && now.place === place && now.because === because) continue
      const moved = now.story === story ? {} : { revision }
      await db
        .updateTable('reports')
        .set({ ...now, ...moved })
        .where('id', '=', id)
        .execute()
    }
  }
}

const missing = (asked: readonly string[], rows: readonly { readonly id: string }[]): string =>
  asked.find((id) => !rows.some((row) => row.id === id))!
