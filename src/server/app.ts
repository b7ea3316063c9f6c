import { OpenAPIHono } from '@hono/zod-openapi'
import { getCookie } from 'hono/cookie'
import type { Context } from 'hono'
import type { Collection } from '../collection/index.ts'
import { messageOf, version, type ReaderLanguage } from '../index.ts'
import { isForProgram, jsonOf, refusalOf } from './answer.ts'
import { ingestRoutes } from './api/ingests.ts'
import { reportRoutes } from './api/reports.ts'
import { storyRoutes } from './api/stories.ts'
import { upkeepRoutes } from './api/upkeep.ts'
import { viewRoutes } from './api/views.ts'
import type { Env } from './env.ts'
import { createGate, needsScope } from './guard/gate.ts'
import { answerHeaders } from './guard/headers.ts'
import type { Hosts } from './guard/hosts.ts'
import { logging, type Log } from './guard/log.ts'
import { makePlace, type PlaceOptions } from './make-place.ts'
import { mcpRoute } from './mcp/route.ts'
import { formRoutes } from './pages/form-routes.ts'
import { pageRoutes } from './pages/page-routes.ts'
import { pageHeaders, pageText } from './pages/show.ts'
import type { Place } from './place.ts'
import { Refusal } from './refusal.ts'

export interface ServerOptions extends PlaceOptions {
  /** The hosts that it answers for. */
  readonly hosts: Hosts
  /** Whether whoever sits at this machine needs no token. */
  readonly openToLocal: boolean
  /** The language of those who prefer none. */
  readonly language?: ReaderLanguage
  readonly log?: Log
}

/** A server of a collection: pages, an interface for programs, and MCP. */
export interface Server {
  readonly fetch: OpenAPIHono<Env>['fetch']
  readonly request: OpenAPIHono<Env>['request']
  /** Resolves when what was asked for has ended. */
  close(): Promise<void>
}

/**
 * The server of a collection, as a function from requests to answers.
 * @example
 * const server = createServer(collection, { room: createRoom(collection), hosts: hostsOf('127.0.0.1', []), openToLocal: true })
 * await server.request('/api/v1/stories', { headers: { host: 'localhost' } })
 */
export const createServer = (collection: Collection, options: ServerOptions): Server => {
  const place = makePlace(collection, options)
  const app = new OpenAPIHono<Env>({
    // What does not fit its description is refused like all else that is.
    defaultHook: (result) => {
      if (!result.success) throw result.error
    },
  })
  app.use(logging(options.log ?? (() => {}), place.now), ...answerHeaders())
  app.use(async (c, next) => {
    c.set('language', languageOf(c, options.language ?? 'en'))
    await next()
  })
  app.use(
    createGate({ ...options, limits: place.limits, sessions: place.sessions, now: place.now, tokens: place.tokens }),
  )
  const mcp = mcpRoute(place)
  for (const routes of [storyRoutes, viewRoutes, reportRoutes, ingestRoutes, upkeepRoutes])
    app.route('/api/v1', routes(place))
  addDescription(app)
  app.route('/', mcp.app)
  app.route('/', formRoutes(place))
  app.route('/', pageRoutes(place))
  app.notFound((c) => refuse(c, place, new Refusal(404, 'address-unknown', { address: c.req.path.slice(0, 200) })))
  app.onError((error, c) =>
    refuse(c, place, refusalOf(error) ?? new Refusal(500, 'server-failed', { id: place.fault(error) })),
  )
  return {
    fetch: app.fetch,
    request: app.request,
    close: async () => {
      await mcp.close()
      await place.ingests.settled()
    },
  }
}

/** The reader's language of a request: asked for, chosen before, or what the browser prefers. */
const languageOf = (c: Context<Env>, usual: ReaderLanguage): ReaderLanguage => {
  const preferred = (c.req.header('accept-language') ?? '').slice(0, 2).toLowerCase()
  const wanted = [c.req.query('ui'), getCookie(c, 'ui'), preferred]
  return wanted.find((language) => language === 'en' || language === 'es') ?? usual
}

const refuse = async (c: Context<Env>, { sessions }: Place, refusal: Refusal): Promise<Response> => {
  const { status, code, params } = refusal
  const language = c.get('language') ?? 'en'
  if (status === 401) c.header('www-authenticate', 'Bearer realm="corroborate"')
  if (typeof params['seconds'] === 'number') c.header('retry-after', String(params['seconds']))
  if (isForProgram(c)) return c.json(jsonOf(refusal, language), status)
  const message = messageOf(code, params, language)
  const write = status === 401 ? 'signIn' : 'refused'
  const text = await pageText(c, sessions, (pages, setting) =>
    write === 'signIn' ? pages.signIn({ setting, refused: message }) : pages.refused({ setting, message }),
  )
  return c.body(text, status, pageHeaders)
}

const addDescription = (app: OpenAPIHono<Env>): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token with the scope named; whoever sits at the machine itself may need none.',
  })
  app.use('/openapi.json', needsScope('read'))
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Corroborate',
      version,
      description:
        'A collection of reports, its stories, and what the reports of each come to. `corroborate schema` prints the JSON ' +
        'Schema of a dossier. MCP clients (Streamable HTTP) are served at /mcp.',
    },
    servers: [{ url: '/' }],
  })
}
