import { createMcpHandler } from '@modelcontextprotocol/server'
import { Hono } from 'hono'
import type { Env } from '../env.ts'
import type { Access } from '../guard/access.ts'
import { atMost } from '../guard/bodies.ts'
import { needsScope } from '../guard/gate.ts'
import type { ReaderLanguage } from '../../index.ts'
import type { Place } from '../place.ts'
import { hostOf } from './host.ts'
import { mcpServerOf } from './mcp-server.ts'

/** In whose right a request is answered. */
interface Asking {
  readonly access: Access
  readonly language: ReaderLanguage
}

/** MCP over Streamable HTTP: each request is answered by a server of its own, in the right of whoever makes it. */
export const mcpRoute = (place: Place): { readonly app: Hono<Env>; readonly close: () => Promise<void> } => {
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const { access, language } = authInfo!.extra as unknown as Asking
      return mcpServerOf(hostOf(place, access, language), { language, fault: place.fault })
    },
    { maxRequestBodySize: place.limits.message, maxSubscriptions: place.limits.streams, onerror: place.fault },
  )
  const app = new Hono<Env>()
  app.all('/mcp', needsScope('read'), atMost(place.limits.message), (c) => {
    const access = c.get('access')
    const extra = { access, language: c.get('language') } satisfies Asking
    // The token itself goes no further than the gate.
    return handler.fetch(c.req.raw, {
      authInfo: { token: '', clientId: access.name, scopes: [...access.scopes], extra: { ...extra } },
    })
  })
  return { app, close: () => handler.close() }
}
