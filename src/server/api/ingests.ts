import { OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { Env } from '../env.ts'
import { givenAddress, givenReport } from '../given.ts'
import { atMost, ofType } from '../guard/bodies.ts'
import { needsScope } from '../guard/gate.ts'
import { isEnded, type Ingest } from '../jobs/ingests.ts'
import type { Place } from '../place.ts'
import { Refusal, found } from '../refusal.ts'
import { uploadName } from '../upload-name.ts'
import { describe, document } from './route.ts'
import { idParam, ingest } from './schemas.ts'

const tag = 'ingests'
/** A stream that says nothing is taken for dead by what stands between. */
const heartbeat = 15_000

/** Adding reports: as texts, files or addresses; and how far it has come. */
export const ingestRoutes = (place: Place): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>()
  const { limits, ingests } = place
  app.openapi(
    describe({
      ...{ method: 'post', path: '/reports', summary: 'Add reports as texts', tag, scope: 'write', status: 202 },
      request: { body: body(z.object({ reports: z.array(givenReport).min(1).max(limits.files) })) },
      answer: ingest,
      before: [atMost(limits.paste), ofType('application/json')],
    }),
    (c) => {
      const offered = c.req.valid('json').reports.map((given) => ({ kind: 'text', given }) as const)
      return c.json(plain(place.add(offered, c.get('access').name)), 202 as 200)
    },
  )
  app.openapi(
    describe({
      ...{
        method: 'post',
        path: '/addresses',
        summary: 'Add what addresses lead to',
        tag,
        scope: 'write',
        status: 202,
      },
      request: { body: body(z.object({ addresses: z.array(givenAddress).min(1).max(limits.files) })) },
      answer: ingest,
      before: [atMost(limits.form), ofType('application/json')],
    }),
    (c) => {
      const offered = c.req.valid('json').addresses.map((address) => ({ kind: 'address', address }) as const)
      return c.json(plain(place.add(offered, c.get('access').name)), 202 as 200)
    },
  )
  document(app, {
    ...{ method: 'post', path: '/files', summary: 'Add a file: a report, a feed or an archive', tag, scope: 'write' },
    ...{ gives: 'application/json', status: 202 },
    request: {
      query: z.object({ name: z.string().max(200).openapi({ description: 'its name, without folders' }) }),
      body: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    },
  })
  app.post('/files', needsScope('write'), atMost(limits.upload), ofType('application/octet-stream'), async (c) => {
    const name = uploadName(c.req.query('name') ?? '')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) throw new Refusal(400, 'nothing-given')
    return c.json(place.add([{ kind: 'file', name, bytes }], c.get('access').name), 202)
  })
  app.openapi(
    describe({
      ...{ method: 'get', path: '/ingests', summary: 'What is and was added', tag, scope: 'write' },
      answer: z.array(ingest),
    }),
    (c) => c.json(plain(ingests.list()), 200),
  )
  app.openapi(
    describe({
      ...{ method: 'get', path: '/ingests/{id}', summary: 'How far adding has come', tag, scope: 'write' },
      request: { params: idParam },
      answer: ingest,
    }),
    (c) => c.json(plain(ingestOf(place, c.req.valid('param').id)), 200),
  )
  document(app, {
    ...{ method: 'get', path: '/ingests/{id}/events', summary: 'How far adding has come, as it goes', tag },
    ...{ scope: 'write', gives: 'text/event-stream', request: { params: idParam } },
  })
  let streams = 0
  app.get('/ingests/:id/events', needsScope('write'), (c) => {
    const first = ingestOf(place, c.req.param('id'))
    if (streams >= limits.streams) throw new Refusal(503, 'busy', { seconds: 10 })
    streams += 1
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      try {
        for (let seen = first; !gone.signal.aborted;) {
          await stream.writeSSE({ event: 'ingest', data: JSON.stringify(seen) })
          if (isEnded(seen)) break
          seen = await ingests.changed(seen, AbortSignal.any([gone.signal, AbortSignal.timeout(heartbeat)]))
          // Work that runs fast is told a few times a second.
          if (!isEnded(seen)) await stream.sleep(200)
          seen = ingests.get(seen.id) ?? seen
        }
      } finally {
        streams -= 1
      }
    })
  })
  return app
}

const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } })

/** The types of the server are read-only; what is sent of them is the same. */
const plain = (value: object): never => value as never

export const ingestOf = ({ ingests }: Place, id: string): Ingest => found(ingests.get(id), 'ingest-unknown', { id })
