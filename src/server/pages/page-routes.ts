import { Hono, type Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Env } from '../env.ts'
import { needsScope } from '../guard/gate.ts'
import { given, storyQuery } from '../api/schemas.ts'
import { rawOf } from '../api/reports.ts'
import { ingestOf } from '../api/ingests.ts'
import { megabytes } from '../../fetch/bytes.ts'
import { overviewLines } from '../views/overview.ts'
import { patternOf, searchPattern } from '../pattern.ts'
import type { Place, WritePage } from '../place.ts'
import { found } from '../refusal.ts'
import { dossierPolicy, readAssets } from './assets.ts'
import { mostHeadings, othersOf, storiesOf } from './named-stories.ts'
import { sanitised } from './sanitise.ts'
import type { SearchAsked } from './search.tsx'
import { pageHeaders, pageText } from './show.ts'

/** Pages that only show: stories, search, reports, dossiers, and how work goes. */
export const pageRoutes = (place: Place): Hono<Env> => {
  const app = new Hono<Env>()
  const { collection, dossiers, ingests, limits } = place
  const show = async (c: Context<Env>, write: WritePage): Promise<Response> => {
    keepLanguage(c, place.secure)
    return c.body(await pageText(c, place.sessions, write), 200, pageHeaders)
  }
  let assets: ReturnType<typeof readAssets> | null = null

  app.get('/assets/:name', async (c) => {
    assets ??= readAssets()
    const name = c.req.param('name')
    const { type, body, etag } = found((await assets).get(name), 'address-unknown', { address: c.req.path })
    c.header('etag', etag)
    c.header('cache-control', 'no-cache')
    return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.body(body, 200, { 'content-type': type })
  })
  app.get('/', needsScope('read'), async (c) => {
    const asked = storyQuery.parse(c.req.query())
    const [counts, page] = await Promise.all([collection.counts(), collection.stories(given(asked))])
    return show(c, (pages, setting) => pages.stories({ setting, counts, asked, page }))
  })
  app.get('/search', needsScope('read'), async (c) => {
    const asked = searchAsked(c)
    const { outlet, language, from, to, cursor } = asked
    const query = { limit: 10, ...given({ outlet, language, from, to, cursor }) }
    const byPattern =
      asked.q && asked.as === 'pattern' ? await searchPattern(collection, patternOf(asked.q), query) : null
    const byWords = asked.q && asked.as !== 'pattern' ? await collection.search({ ...query, text: asked.q }) : null
    const page = byPattern ?? byWords
    const stories = await storiesOf(collection, page?.items.map(({ story }) => story) ?? [])
    return show(c, (pages, setting) =>
      pages.search({ setting, asked, page, stories, looked: byPattern?.looked ?? null }),
    )
  })
  app.get('/stories/:id', needsScope('read'), async (c) => {
    const id = c.req.param('id')
    const { story } = found(await collection.story(id), 'story-unknown', { id })
    if (story.id !== id) return c.redirect(`/stories/${encodeURIComponent(story.id)}`)
    const [reports, corrections, summary, others] = await Promise.all([
      rowsOf(collection, id),
      collection.corrections(id),
      overviewLines(dossiers.view(id, c.get('language'), summaryTime)),
      othersOf(collection, story),
    ])
    return show(c, (pages, setting) => pages.story({ setting, story, reports, corrections, summary, others }))
  })
  app.get('/stories/:id/dossier', needsScope('read'), async (c) => {
    keepLanguage(c, place.secure)
    return dossierPage(c, place)
  })
  app.get('/reports/:id', needsScope('read'), async (c) => {
    const id = c.req.param('id')
    const { row, read } = found(await collection.report(id), 'report-unknown', { id })
    if (row.id !== id) return c.redirect(`/reports/${encodeURIComponent(row.id)}`)
    const marked = isMarkup(read.report.raw?.mediaType ?? null)
    const story = (await storiesOf(collection, [row.story])).get(row.story)
    return show(c, (pages, setting) => pages.report({ setting, row, text: read.report.text, marked, story }))
  })
  app.get('/reports/:id/raw', needsScope('read'), (c) => rawOf(collection, c.req.param('id')))
  app.get('/reports/:id/markup', needsScope('read'), async (c) => {
    const id = c.req.param('id')
    const { row, read } = found(await collection.report(id), 'report-unknown', { id })
    const { bytes } = found(await collection.bytes(id), 'bytes-none', { id })
    const html = sanitised(new TextDecoder(encodingOf(read.report.raw?.encoding ?? null)).decode(bytes))
    return show(c, (pages, setting) => pages.markup({ setting, row, html }))
  })
  app.get('/add', needsScope('write'), (c) =>
    show(c, (pages, setting) => pages.add({ setting, limit: megabytes(limits.upload) })),
  )
  app.get('/ingests', needsScope('write'), (c) =>
    show(c, (pages, setting) => pages.ingests({ setting, ingests: ingests.list() })),
  )
  app.get('/ingests/:id', needsScope('write'), async (c) => {
    const ingest = ingestOf(place, c.req.param('id'))
    const stories = await storiesOf(collection, ingest.stories.slice(0, mostHeadings))
    return show(c, (pages, setting) => pages.ingest({ setting, ingest, stories }))
  })
  app.get('/journal', needsScope('read'), async (c) => {
    const cursor = c.req.query('cursor')
    const page = await collection.journal({ limit: 50, ...(cursor ? { cursor } : {}) })
    return show(c, (pages, setting) => pages.journal({ setting, page, cursor }))
  })
  app.get('/sign-in', (c) => show(c, (pages, setting) => pages.signIn({ setting, refused: null })))
  return app
}

/** Milliseconds for which the page of a story waits for what its account says; its dossier is made all the same. */
const summaryTime = 1_500

/** The language that somebody asked for by a link stays. */
const keepLanguage = (c: Context<Env>, secure: boolean): void => {
  const asked = c.req.query('ui')
  if (asked !== 'en' && asked !== 'es') return
  setCookie(c, 'ui', asked, { path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge: 31_536_000 })
}

const searchAsked = (c: Context<Env>): SearchAsked => {
  const { q, as } = c.req.query()
  return {
    ...storyQuery.omit({ text: true, limit: true }).parse(c.req.query()),
    ...(q === undefined || q.trim() === '' ? {} : { q: q.slice(0, 500) }),
    as: as === 'pattern' ? 'pattern' : 'words',
  }
}

/** The reports of a story by id; of a large story the first ones, the others are named by their ids. */
const rowsOf = async (
  collection: Place['collection'],
  story: string,
): Promise<ReadonlyMap<string, Awaited<ReturnType<Place['collection']['reports']>>['items'][number]>> => {
  const { items } = await collection.reports({ story, limit: 100 })
  return new Map(items.map((row) => [row.id, row]))
}

/** The page of a dossier, as it was made once; whoever has it already is told so. */
const dossierPage = async (c: Context<Env>, { dossiers }: Place): Promise<Response> => {
  const language = c.get('language')
  const asked = c.req.param('id')!
  const current = await dossiers.now(asked)
  if (current.id !== asked) return c.redirect(`/stories/${encodeURIComponent(current.id)}/dossier`)
  const made = await dossiers.page(current, language)
  const etag = `W/"${made.stamp}.${language}"`
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'accept-encoding, accept-language, cookie' }
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
  const packed = /\bgzip\b/u.test(c.req.header('accept-encoding') ?? '')
  return c.body((packed ? made.gzip : made.plain) as Uint8Array<ArrayBuffer>, 200, {
    ...headers,
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': dossierPolicy,
  })
}

const isMarkup = (mediaType: string | null): boolean => /html/iu.test(mediaType ?? '')

/** The name of an encoding that can be decoded; what is none is read as UTF-8. */
const encodingOf = (name: string | null): string => {
  try {
    return new TextDecoder(name ?? 'utf-8').encoding
  } catch {
    return 'utf-8'
  }
}
