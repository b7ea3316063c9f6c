import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env } from '../env.ts'
import { megabytes } from '../../fetch/bytes.ts'
import { Refusal } from '../refusal.ts'

/** Takes no more than so many bytes, whatever length was promised. */
export const atMost = (bytes: number): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refusal(413, 'body-too-large', { limit: megabytes(bytes) })
    },
  })

/**
 * Takes only some media types. None that a page of another site can send unasked is among those of the interface.
 * @example ofType('application/json')
 */
export const ofType =
  (...wanted: readonly string[]): MiddlewareHandler<Env> =>
  async (c, next) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
    if (!wanted.includes(type))
      throw new Refusal(415, 'media-type', { type: type.slice(0, 60) || '-', wanted: wanted.join(', ') })
    await next()
  }
