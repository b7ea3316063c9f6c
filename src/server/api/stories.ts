import { OpenAPIHono, z } from '@hono/zod-openapi'
import { exported, exportFormats, parseCorrections, rulesOf, type Correction, type ExportFormat } from '../../index.ts'
import type { Env } from '../env.ts'
import { atMost, ofType } from '../guard/bodies.ts'
import { needsScope } from '../guard/gate.ts'
import type { Place } from '../place.ts'
import { Refusal, found } from '../refusal.ts'
import { correction, given, idParam, pageOf, story, storyQuery, storyRow } from './schemas.ts'
import { describe, document } from './route.ts'

const tag = 'stories'

/** Stories, and what people put right in them. */
export const storyRoutes = ({ collection, dossiers, limits }: Place): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>()
  const json = [atMost(limits.form), ofType('application/json')]
  const idOf = async (asked: string): Promise<string> =>
    found(await collection.story(asked), 'story-unknown', { id: asked }).story.id

  app.openapi(
    describe({
      ...{ method: 'get', path: '/stories', summary: 'Stories, the latest first', tag, scope: 'read' },
      request: { query: storyQuery },
      answer: pageOf(storyRow),
    }),
    async (c) => c.json(plain(await collection.stories(given(c.req.valid('query')))), 200),
  )
  app.openapi(
    describe({
      ...{ method: 'get', path: '/stories/{id}', summary: 'A story and its reports', tag, scope: 'read' },
      request: { params: idParam },
      answer: story,
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      return c.json(plain(found(await collection.story(id), 'story-unknown', { id }).story), 200)
    },
  )
  document(app, {
    ...{ method: 'get', path: '/stories/{id}/dossier', summary: 'The whole dossier, as its JSON Schema says', tag },
    ...{ scope: 'read', gives: 'application/json', request: { params: idParam } },
  })
  app.get('/stories/:id/dossier', needsScope('read'), async (c) => {
    const view = await dossiers.view(c.req.param('id'), c.get('language'))
    return c.json(view.dossier)
  })
  document(app, {
    ...{ method: 'get', path: '/stories/{id}/export/{format}', summary: 'A dossier for other tools', tag },
    ...{ scope: 'read', gives: 'application/octet-stream' },
    request: {
      params: idParam.extend({ format: z.enum(exportFormats as [ExportFormat, ...ExportFormat[]]) }),
      query: z.object({ rules: z.string().optional() }),
    },
  })
  app.get('/stories/:id/export/:format', needsScope('read'), async (c) => {
    const format = formatOf(c.req.param('format'))
    const rules = rulesOf(c.req.query('rules') ?? '')
    if (rules === null) throw new Refusal(400, 'request-invalid', { detail: 'rules' })
    const { dossier } = await dossiers.view(c.req.param('id'), c.get('language'))
    const pieces = await exported(dossier, format, { language: c.get('language'), all: true, rules })
    c.header('content-disposition', `attachment; filename="${dossier.story.id}.${endings[format]}"`)
    c.header('content-type', 'application/octet-stream')
    return c.body(pieces.join(''))
  })
  app.openapi(
    describe({
      ...{ method: 'post', path: '/stories/{id}/merge', summary: 'Lay down that stories are one', tag, scope: 'write' },
      request: { params: idParam, body: body(z.object({ others: z.array(z.string().max(100)).min(1).max(50) })) },
      answer: z.object({ story: z.string() }),
      before: json,
    }),
    async (c) => {
      const ids = await Promise.all([c.req.valid('param').id, ...c.req.valid('json').others].map(idOf))
      return c.json({ story: await collection.merge(ids, c.get('access').name) }, 200)
    },
  )
  app.openapi(
    describe({
      ...{
        method: 'post',
        path: '/stories/{id}/split',
        summary: 'Lay down that reports belong elsewhere',
        tag,
        scope: 'write',
      },
      request: { params: idParam, body: body(z.object({ reports: z.array(z.string().max(100)).min(1).max(500) })) },
      answer: z.object({ stories: z.array(z.string()) }),
      before: json,
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const reports = await membersOf(collection, id, c.req.valid('json').reports)
      return c.json({ stories: [...(await collection.split(reports, c.get('access').name))] }, 200)
    },
  )
  app.openapi(
    describe({
      ...{ method: 'get', path: '/stories/{id}/corrections', summary: 'What people corrected', tag, scope: 'read' },
      request: { params: idParam },
      answer: z.array(correction),
    }),
    async (c) => c.json(plain(await collection.corrections(await idOf(c.req.valid('param').id))), 200),
  )
  app.openapi(
    describe({
      ...{ method: 'post', path: '/stories/{id}/corrections', summary: 'Correct a story', tag, scope: 'write' },
      request: { params: idParam, body: body(z.array(z.record(z.string(), z.unknown())).min(1).max(200)) },
      answer: z.array(correction),
      before: json,
    }),
    async (c) => {
      const corrections = correctionsIn(textOf(c.req.valid('json')))
      const id = await idOf(c.req.valid('param').id)
      const kept = await collection.correct(id, corrections)
      dossiers.renew(id)
      return c.json(plain(kept), 200)
    },
  )
  app.openapi(
    describe({
      ...{ method: 'delete', path: '/stories/{id}/corrections/{correction}', summary: 'Take a correction back', tag },
      scope: 'write',
      request: { params: idParam.extend({ correction: z.coerce.number().int().min(0) }) },
      answer: z.object({ taken: z.literal(true) }),
    }),
    async (c) => {
      const { id, correction: number } = c.req.valid('param')
      const story = await idOf(id)
      await takeBack(collection, story, number)
      dossiers.renew(story)
      return c.json({ taken: true as const }, 200)
    },
  )
  return app
}

const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
})

/** The types of the store are read-only; what is sent of them is the same. */
const plain = <T>(value: T): never => value as never

const endings: Readonly<Record<ExportFormat, string>> = {
  annotation: 'jsonld',
  prov: 'jsonld',
  claims: 'jsonld',
  ftm: 'jsonl',
  conll: 'conllu',
  md: 'md',
  csv: 'csv',
  acled: 'csv',
  ged: 'csv',
}

const formatOf = (name: string): ExportFormat => {
  const format = exportFormats.find((known) => known === name)
  if (format === undefined)
    throw new Refusal(404, 'format-unknown', { format: name.slice(0, 40), known: exportFormats.join(', ') })
  return format
}

/** The ids of reports of a story. @throws Refusal where one is not in it */
export const membersOf = async (
  collection: Place['collection'],
  id: string,
  reports: readonly string[],
): Promise<readonly string[]> => {
  const { story: there } = found(await collection.story(id), 'story-unknown', { id })
  return Promise.all(
    reports.map(async (said) => {
      const report = await collection.idOf('report', said)
      if (!there.members.some((member) => member.report === report))
        throw new Refusal(404, 'report-unknown', { id: said })
      return report!
    }),
  )
}

/** @throws Refusal where what was sent is nested so deep that it cannot be written down again */
const textOf = (sent: unknown): string => {
  try {
    return JSON.stringify(sent)
  } catch (error) {
    throw new Refusal(400, 'request-invalid', { detail: (error as Error).message })
  }
}

/** @throws Refusal where the text is no list of corrections, or one of them is none */
export const correctionsIn = (json: string): readonly Correction[] => {
  const { corrections, problems } = parseCorrections(json, 'corrections')
  const [problem] = problems
  if (problem) throw new Refusal(400, 'correction-invalid', { detail: `${problem.entry}: ${problem.detail}` })
  return corrections
}

/** @throws Refusal where the story has no such correction */
export const takeBack = async (collection: Place['collection'], story: string, id: number): Promise<void> => {
  const own = await collection.corrections(story)
  if (!own.some((one) => one.id === id) || !(await collection.uncorrect(id)))
    throw new Refusal(404, 'correction-unknown', { story, id })
}
