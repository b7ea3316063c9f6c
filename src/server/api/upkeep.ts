import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Env } from '../env.ts'
import { needsScope } from '../guard/gate.ts'
import type { Place } from '../place.ts'
import { describe, document } from './route.ts'
import { counts, entry, given, listQuery, pageOf } from './schemas.ts'

const tag = 'collection'

const journalQuery = z.object({
  story: z.string().max(100).optional(),
  kind: z.string().max(40).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  ...listQuery,
})

/** The collection as a whole: what it holds, what happened, whether it is sound, and all of it as one file. */
export const upkeepRoutes = ({ collection }: Place): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>()
  app.openapi(
    describe({
      ...{ method: 'get', path: '/counts', summary: 'What the collection holds', tag, scope: 'read' },
      answer: counts,
    }),
    async (c) => c.json(await collection.counts(), 200),
  )
  app.openapi(
    describe({
      ...{ method: 'get', path: '/journal', summary: 'What happened, the latest first', tag, scope: 'read' },
      request: { query: journalQuery },
      answer: pageOf(entry),
    }),
    async (c) => c.json((await collection.journal(given(c.req.valid('query')))) as never, 200),
  )
  app.openapi(
    describe({
      ...{ method: 'get', path: '/check', summary: 'What does not hold in the store', tag, scope: 'admin' },
      answer: z.object({ findings: z.array(z.record(z.string(), z.unknown())) }),
    }),
    async (c) => c.json({ findings: await collection.check() } as never, 200),
  )
  document(app, {
    ...{ method: 'get', path: '/backup', summary: 'All of it as one file', tag, scope: 'admin' },
    gives: 'application/octet-stream',
  })
  app.get('/backup', needsScope('admin'), async (c) => {
    const folder = await mkdtemp(join(tmpdir(), 'corroborate-backup-'))
    const clear = (): Promise<void> => rm(folder, { recursive: true, force: true })
    try {
      const file = join(folder, 'backup.db')
      await collection.backup(file)
      const stream = createReadStream(file)
      stream.once('close', () => void clear())
      c.header('content-type', 'application/octet-stream')
      c.header('content-disposition', 'attachment; filename="corroborate-backup.db"')
      c.header('content-length', String((await stat(file)).size))
      return c.body(Readable.toWeb(stream) as ReadableStream)
    } catch (error) {
      await clear()
      throw error
    }
  })
  return app
}
