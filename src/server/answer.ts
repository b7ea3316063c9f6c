import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { CorroborateError, messageOf } from '../index.ts'
import type { Env } from './env.ts'
import { Refusal } from './refusal.ts'

/** What an interface answers where it refuses. */
export const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
})

/** Whether a program asks, rather than a person with a browser. */
export const isForProgram = (c: Context<Env>): boolean =>
  /^\/(?:api|mcp|openapi\.json|assets)(?:\/|$)/u.test(c.req.path) ||
  !(c.req.header('accept') ?? '').includes('text/html')

/** A refusal as a program reads it. */
export const jsonOf = ({ code, params }: Refusal, language: 'en' | 'es'): z.output<typeof errorSchema> => ({
  error: { code, message: messageOf(code, params, language), params: { ...params } },
})

/** What was thrown, as a refusal; null where it is a fault of ours. */
export const refusalOf = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error
  if (error instanceof z.ZodError) return new Refusal(400, 'request-invalid', { detail: detailOf(error) })
  if (error instanceof HTTPException && error.status < 500)
    return new Refusal(error.status, 'request-invalid', { detail: error.message })
  if (error instanceof CorroborateError) return ofCollection(error)
  if (isGone(error)) return new Refusal(400, 'request-broken')
  return null
}

/** Whoever leaves in the middle of a request hears no answer, and is no fault of ours: the log would be theirs to fill. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'

/** What the collection refuses; what only the server's owner can put right is a fault, told in the log. */
const ofCollection = ({ code, params, exitCode }: CorroborateError): Refusal | null => {
  if (code === 'store-busy') return new Refusal(503, 'busy', { seconds: 5 })
  if (/^collection-no-/u.test(code)) return new Refusal(404, code, params)
  return exitCode === 2 || !/^(?:output|tokens|store|internal)/u.test(code) ? new Refusal(400, code, params) : null
}

/** What is wrong with an input, on one line. */
const detailOf = (error: z.core.$ZodError): string =>
  error.issues
    .slice(0, 4)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ')
    .slice(0, 300)
