import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from '../env.ts'

export const cookieName = 'corroborate'

/** The address at the other end of the connection; empty where there is no connection, which is nobody's. */
export const peerOf = (c: Context<Env>): string => c.env?.incoming?.socket.remoteAddress ?? ''

/** Headers by which proxies say that they hand on a request of somebody else. */
const forwarding =
  /^(?:forwarded|via|x-forwarded(?:-.*)?|x-real-ip|.*-client-ip|.*-connecting-ip|cdn-loop|x-original-.*)$/u

/** Some proxies say nothing of it, but speak the HTTP of 1996, as no browser and no program of today does. */
export const isForwarded = (c: Context<Env>): boolean =>
  c.env?.incoming?.httpVersion === '1.0' || Object.keys(c.req.header()).some((name) => forwarding.test(name))

export const cookieOf = (c: Context<Env>): string | undefined => getCookie(c, cookieName)
