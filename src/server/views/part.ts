import { z } from 'zod'
import { Refusal } from '../refusal.ts'

/** A part of a list, small unless more is asked for. */
export interface Part<T> {
  readonly items: readonly T[]
  /** How many there are in all. */
  readonly total: number
  /** The cursor of the next part; null behind the last. */
  readonly next: string | null
}

/** Items of a part where nothing else is asked, and at most. */
const usual = 10
const most = 50

/** Characters of JSON that a part holds, whatever is asked: one item is always given. */
const budget = 24_000

/** What every list is asked with. */
export const listing = {
  limit: z.coerce.number().int().min(1).max(most).default(usual).describe(`items at once, at most ${most}`),
  cursor: z.string().max(200).optional().describe('`next` of the part before'),
}

export interface Listing {
  readonly limit: number
  readonly cursor?: string | undefined
}

/**
 * A part of a list: what is not asked for is not made.
 * @param stamp of what the list is taken from: a cursor holds as long as it stays
 * @throws Refusal where the cursor is of another list, or of what is no more
 */
export const partOf = <T, R>(
  all: readonly T[],
  make: (item: T) => R,
  { limit, cursor, stamp }: Listing & { readonly stamp: string },
): Part<R> => {
  const from = cursor === undefined ? 0 : offsetOf(cursor, stamp)
  const items: R[] = []
  let size = 0
  for (const item of all.slice(from, from + limit)) {
    const made = make(item)
    size += JSON.stringify(made).length
    if (items.length > 0 && size > budget) break
    items.push(made)
  }
  const reached = from + items.length
  return { items, total: all.length, next: reached < all.length ? cursorAt(reached, stamp) : null }
}

/** A cursor of lists that have no rows to name: where to go on, and in what. */
export const cursorAt = (offset: number, stamp: string): string =>
  Buffer.from(`${offset} ${stamp.slice(0, 12)}`).toString('base64url')

/** @throws Refusal where the cursor is none of this stamp's */
export const offsetOf = (cursor: string, stamp: string): number => {
  const match = /^(\d{1,9}) (.*)$/u.exec(Buffer.from(cursor, 'base64url').toString())
  if (match?.[2] !== stamp.slice(0, 12)) throw new Refusal(400, 'cursor-invalid')
  return Number(match[1])
}
