import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'

/** Where lines about requests go. */
export type Log = (line: string) => void

/**
 * One line for each request: method, path, status, milliseconds, and who by the name of the token. Nothing that may be
 * secret is in it: no query, no header, no body.
 */
export const logging =
  (log: Log, now: () => number): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = now()
    await next()
    log(lineOf(c, now() - began))
  }

const lineOf = (c: Context<Env>, ms: number): string =>
  [
    c.req.method,
    printable(c.req.path),
    c.res.status,
    `${Math.round(ms)}ms`,
    printable(c.get('access')?.name ?? '-'),
  ].join(' ')

/** A path cannot begin a line of its own, nor move the cursor of a terminal. */
const printable = (text: string): string =>
  text.replace(/[^\x21-\x7e]/gu, (char) => `%u${char.codePointAt(0)!.toString(16)}`).slice(0, 300)

/** Words of an error, which may be a report's, as part of a line. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .slice(0, 300)
