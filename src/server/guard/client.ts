import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from '../env.ts'

export const cookieName = 'corroborate'

/** The address at the other end of the connection; empty where there is no connection, which is nobody's. */
export const peerOf = (c: Context<Env>): string => c.env?.incoming?.socket.remoteAddress ?? ''

/** Headers by which proxies say that they hand on a request of somebody else. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

export const isForwarded = (c: Context<Env>): boolean => forwarding.some((name) => c.req.header(name) !== undefined)

export const cookieOf = (c: Context<Env>): string | undefined => getCookie(c, cookieName)
