import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { accessOf, demand, type AccessOptions } from './access.ts'
import { cookieOf, isForwarded, peerOf } from './client.ts'
import { checkHost, checkOrigin, type Hosts } from './hosts.ts'
import type { Limits } from './limits.ts'
import { clientOf, createRateLimiter } from './rate.ts'
import type { Scope } from '../tokens/scopes.ts'

export interface GateOptions extends AccessOptions {
  readonly hosts: Hosts
  readonly limits: Limits
}

/** What every request passes before anything is done: whom it asks for, where it comes from, who makes it, how often. */
export const createGate = (options: GateOptions): MiddlewareHandler<Env> => {
  const { limits, now, hosts } = options
  const reads = createRateLimiter(limits.read, now)
  const writes = createRateLimiter(limits.write, now)
  const failures = createRateLimiter(limits.signIn, now)
  return async (c, next) => {
    const client = clientOf(peerOf(c))
    checkHost(c.req.header('host'), hosts)
    checkOrigin(whenceOf(c))
    room(failures.wait(client))
    const cookie = cookieOf(c)
    const shown = { peer: peerOf(c), authorization: c.req.header('authorization'), cookie, forwarded: isForwarded(c) }
    const access = await accessOf(shown, options).catch((error: unknown) => {
      failures.take(client)
      throw error
    })
    room((isWrite(c) ? writes : reads).take(access.who === 'token' ? `token ${access.name}` : client))
    c.set('access', access)
    c.set('cookie', cookie)
    await next()
    // A wrong token in the form of the sign-in page counts as one in a header does.
    if (c.res.status === 401 && isWrite(c)) failures.take(client)
  }
}

const room = (seconds: number): void => {
  if (seconds > 0) throw new Refusal(429, 'too-many', { seconds })
}

const isWrite = (c: Context<Env>): boolean => c.req.method !== 'GET' && c.req.method !== 'HEAD' && c.req.path !== '/mcp'

const whenceOf = (c: Context<Env>): Parameters<typeof checkOrigin>[0] => ({
  origin: c.req.header('origin'),
  host: c.req.header('host'),
  site: c.req.header('sec-fetch-site'),
  mode: c.req.header('sec-fetch-mode'),
  method: c.req.method,
})

/** Lets through only those who hold a scope. */
export const needsScope =
  (scope: Scope): MiddlewareHandler<Env> =>
  async (c, next) => {
    demand(c.get('access'), scope)
    await next()
  }
