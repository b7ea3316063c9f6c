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

/** MCP over Streamable HTTP: each request is answered by a server of its own, in the right of whoever makes it. */
export const mcpRoute = (place: Place): { readonly app: Hono<Env>; readonly close: () => Promise<void> } => {
  const asking = new WeakMap<Request, { readonly access: Access; readonly language: ReaderLanguage }>()
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      const { access, language } = asking.get(requestInfo!)!
      return mcpServerOf(hostOf(place, access, language), { language, fault: place.fault })
    },
    { maxRequestBodySize: place.limits.message, maxSubscriptions: place.limits.streams, onerror: place.fault },
  )
  const app = new Hono<Env>()
  app.all('/mcp', needsScope('read'), atMost(place.limits.message), (c) => {
    asking.set(c.req.raw, { access: c.get('access'), language: c.get('language') })
    return handler.fetch(c.req.raw)
  })
  return { app, close: () => handler.close() }
}
