import { CorroborateError, type MessageCode } from '../../model/messages.ts'

/** SQLite's primary result codes that a user can do something about. */
const codes: Readonly<Record<number, MessageCode>> = {
  3: 'store-forbidden',
  5: 'store-busy',
  8: 'store-forbidden',
  10: 'store-disk',
  11: 'store-damaged',
  13: 'store-full',
  14: 'store-cannot-open',
  26: 'store-not-ours',
}

/** An error of SQLite as one that says what to do; null where it is another's. */
export const sqliteErrorOf =
  (file: string) =>
  (error: unknown): CorroborateError | null => {
    const { code, errcode, message } = error as { code?: unknown; errcode?: number; message?: string }
    if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return null
    // The low byte is the kind, the rest its detail.
    const known = codes[errcode % 256]
    return known ? new CorroborateError(known, { file, detail: message ?? '' }) : null
  }
