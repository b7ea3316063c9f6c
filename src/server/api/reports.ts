import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Env } from '../env.ts'
import { atMost, ofType } from '../guard/bodies.ts'
import { needsScope } from '../guard/gate.ts'
import { patternOf, searchPattern } from '../pattern.ts'
import type { Place } from '../place.ts'
import { Refusal, found } from '../refusal.ts'
import { describe, document } from './route.ts'
import { foundReport, given, idParam, pageOf, reportQuery, reportRow } from './schemas.ts'

const tag = 'reports'

const searchQuery = reportQuery.omit({ text: true }).extend({
  words: z.string().max(500).optional().openapi({ description: 'words that all stand in it; "in quotes" together' }),
  pattern: z.string().max(1000).optional().openapi({ description: 'a pattern in the syntax of RE2, instead of words' }),
})

/** Why a report is taken out, and whether it may come in again. */
export const forgetting = z.object({
  why: z.string().trim().min(1).max(500).openapi({ description: 'the reason, which the journal keeps' }),
  keepOut: z.boolean().default(false).openapi({ description: 'never take in again the same bytes or address' }),
})

/** Reports of the collection, their texts and files, and what is found in them. */
export const reportRoutes = ({ collection, limits }: Place): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>()
  app.openapi(
    describe({
      ...{ method: 'get', path: '/reports', summary: 'Reports, the latest first', tag, scope: 'read' },
      request: { query: reportQuery },
      answer: pageOf(reportRow),
    }),
    async (c) => c.json((await collection.reports(given(c.req.valid('query')))) as never, 200),
  )
  app.openapi(
    describe({
      ...{ method: 'get', path: '/reports/{id}', summary: 'A report and its text', tag, scope: 'read' },
      request: { params: idParam },
      answer: reportRow.extend({ text: z.string().nullable() }),
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const { row } = found(await collection.report(id), 'report-unknown', { id })
      return c.json({ ...row, text: await collection.text(id) }, 200)
    },
  )
  app.openapi(
    describe({
      ...{ method: 'post', path: '/reports/{id}/forget', summary: 'Take a report out for good', tag, scope: 'admin' },
      request: { params: idParam, body: { required: true, content: { 'application/json': { schema: forgetting } } } },
      answer: z.object({ sources: z.number(), reports: z.number(), stories: z.array(z.string()) }),
      before: [atMost(limits.form), ofType('application/json')],
    }),
    async (c) => {
      const id = found(await collection.idOf('report', c.req.valid('param').id), 'report-unknown', c.req.valid('param'))
      const { stories, ...counted } = await collection.forget([id], {
        who: c.get('access').name,
        ...c.req.valid('json'),
      })
      return c.json({ ...counted, stories: [...stories] }, 200)
    },
  )
  document(app, {
    ...{ method: 'get', path: '/reports/{id}/raw', summary: 'The file of a report as it came', tag, scope: 'read' },
    ...{ gives: 'application/octet-stream', request: { params: idParam } },
  })
  app.get('/reports/:id/raw', needsScope('read'), async (c) => rawOf(collection, c.req.param('id')))
  app.openapi(
    describe({
      ...{
        method: 'get',
        path: '/search',
        summary: 'Reports that words or a pattern are found in',
        tag,
        scope: 'read',
      },
      request: { query: searchQuery },
      answer: pageOf(foundReport).extend({ looked: z.number().optional() }),
    }),
    async (c) => {
      const { words, pattern, ...query } = given(c.req.valid('query')) as z.output<typeof searchQuery>
      if (pattern !== undefined)
        return c.json((await searchPattern(collection, patternOf(pattern), given(query))) as never, 200)
      if (words === undefined) throw new Refusal(400, 'request-invalid', { detail: 'words or pattern' })
      return c.json((await collection.search({ ...given(query), text: words })) as never, 200)
    },
  )
  return app
}

/** The bytes of a report as they came, to be saved: never shown, whatever they are. */
export const rawOf = async (collection: Place['collection'], id: string): Promise<Response> => {
  const { bytes } = found(await collection.bytes(id), 'bytes-none', { id })
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id.replace(/[^\w.-]/gu, '_')}.bin"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
