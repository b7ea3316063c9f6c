import { CorroborateError } from '../model/messages.ts'
import type { Page } from './rows.ts'

/** By what the rows of a list are ordered, of its last row. */
export type Cursor = readonly (string | number)[]

/** A page of rows that were asked for with one more than it holds. */
export const pageOf = <T>(rows: readonly T[], limit: number, cursor: (row: T) => Cursor): Page<T> => {
  const items = rows.slice(0, limit)
  const next = rows.length > limit ? JSON.stringify(cursor(items.at(-1)!)) : null
  return { items, next: next && Buffer.from(next).toString('base64url') }
}

interface Kinds {
  readonly string: string
  readonly number: number
}

/**
 * What a cursor of an earlier page holds.
 * @throws CorroborateError where it is none of ours
 */
export const cursorOf = <const K extends readonly (keyof Kinds)[]>(
  cursor: string | undefined,
  kinds: K,
): { readonly [I in keyof K]: Kinds[K[I]] } | null => {
  if (cursor === undefined) return null
  const values = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(values) || values.length !== kinds.length || kinds.some((kind, at) => !isOf(kind, values[at])))
    throw new CorroborateError('store-cursor', { cursor }, 2)
  return values as never
}

const isOf = (kind: keyof Kinds, value: unknown): boolean =>
  kind === 'number' ? isRowNumber(value) : typeof value === 'string'

/** Whether something can be the number of a row at all. */
export const isRowNumber = (value: unknown): boolean =>
  Number.isInteger(value) && Math.abs(value as number) < 2_147_483_648

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
