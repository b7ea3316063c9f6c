import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { messageOf } from '../../index.ts'
import { isForProgram } from '../answer.ts'
import { forgetting } from '../api/reports.ts'
import { correctionsIn, membersOf, takeBack } from '../api/stories.ts'
import type { Env } from '../env.ts'
import { givenAddress, givenReport } from '../given.ts'
import { atMost, ofType } from '../guard/bodies.ts'
import { cookieName } from '../guard/client.ts'
import { needsScope } from '../guard/gate.ts'
import { sessionHours } from '../guard/sessions.ts'
import type { Ingest } from '../jobs/ingests.ts'
import type { Offered } from '../offered.ts'
import type { Place } from '../place.ts'
import { Refusal, found } from '../refusal.ts'
import { matchToken } from '../tokens/token.ts'
import { uploadName } from '../upload-name.ts'
import { pageHeaders, pageText } from './show.ts'

const urlencoded = 'application/x-www-form-urlencoded'

/** What the forms of the pages do: each must hold what only a page of ours for this very reader has. */
export const formRoutes = (place: Place): Hono<Env> => {
  const app = new Hono<Env>()
  const { collection, limits, sessions } = place
  const form = [atMost(limits.form), ofType(urlencoded), ownForm(place)] as const
  const toIngest = (c: Context<Env>, ingest: Ingest): Response => c.redirect(`/ingests/${ingest.id}`, 303)
  const storyOf = async (c: Context<Env>): Promise<string> => {
    const id = c.req.param('id')!
    return found(await collection.story(id), 'story-unknown', { id }).story.id
  }

  app.post('/add/text', needsScope('write'), atMost(limits.paste), ofType(urlencoded), ownForm(place), async (c) => {
    const { form: _, ...fields } = await c.req.parseBody()
    const given = givenReport.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')))
    return toIngest(c, place.add([{ kind: 'text', given }], c.get('access').name))
  })
  app.post('/add/addresses', needsScope('write'), ...form, async (c) => {
    const lines = String((await c.req.parseBody())['addresses'] ?? '').split(/\s+/u)
    const addresses = lines.filter((line) => line !== '').map((line) => givenAddress.parse(line))
    return toIngest(
      c,
      place.add(
        few(addresses, limits.files, (address) => ({ kind: 'address', address })),
        c.get('access').name,
      ),
    )
  })
  app.post(
    '/add/files',
    ...[needsScope('write'), atMost(limits.upload), ofType('multipart/form-data'), ownForm(place)],
    async (c) => {
      const { file } = await c.req.parseBody({ all: true })
      const files = [file ?? []].flat().filter((one): one is File => one instanceof File && one.size > 0)
      const read = files.slice(0, limits.files + 1).map(async (one) => ({
        ...({ kind: 'file', name: uploadName(one.name) } as const),
        bytes: new Uint8Array(await one.arrayBuffer()),
      }))
      return toIngest(
        c,
        place.add(
          few(await Promise.all(read), limits.files, (one) => one),
          c.get('access').name,
        ),
      )
    },
  )
  app.post('/stories/:id/merge', needsScope('write'), ...form, async (c) => {
    const other = storyNamed(String((await c.req.parseBody())['other'] ?? ''))
    const joined = found(await collection.story(other), 'story-unknown', { id: other.slice(0, 100) }).story.id
    const story = await collection.merge([await storyOf(c), joined], c.get('access').name)
    return c.redirect(`/stories/${encodeURIComponent(story)}`, 303)
  })
  app.post('/stories/:id/split', needsScope('write'), ...form, async (c) => {
    const { report } = await c.req.parseBody({ all: true })
    const said = [report ?? []].flat().map(String)
    if (said.length === 0) throw new Refusal(400, 'nothing-given')
    const reports = await membersOf(collection, c.req.param('id'), said)
    const [story] = await collection.split(reports, c.get('access').name)
    return c.redirect(`/stories/${encodeURIComponent(story ?? c.req.param('id'))}`, 303)
  })
  app.get('/stories/:id/corrections/form', needsScope('write'), (c) =>
    c.json({ form: sessions.formToken(c.get('access').form) }),
  )
  app.post(
    '/stories/:id/corrections',
    ...[needsScope('write'), atMost(limits.paste), ofType(urlencoded), ownForm(place)],
    async (c) => {
      const id = await storyOf(c)
      const asked = String((await c.req.parseBody())['corrections'] ?? '')
      const kept = await collection.correct(id, correctionsIn(asked))
      place.dossiers.renew(id)
      return isForProgram(c) ? c.json({ kept: kept.length }) : c.redirect(`/stories/${encodeURIComponent(id)}`, 303)
    },
  )
  app.post('/stories/:id/corrections/:correction/take-back', needsScope('write'), ...form, async (c) => {
    const id = await storyOf(c)
    await takeBack(collection, id, Number(c.req.param('correction')))
    place.dossiers.renew(id)
    return c.redirect(`/stories/${encodeURIComponent(id)}`, 303)
  })
  app.post('/reports/:id/forget', needsScope('admin'), ...form, async (c) => {
    const id = c.req.param('id')
    const { row } = found(await collection.report(id), 'report-unknown', { id })
    const { why, keepOut } = await c.req.parseBody()
    const asked = forgetting.parse({ why: String(why ?? ''), keepOut: keepOut !== undefined })
    await collection.forget([row.id], { who: c.get('access').name, ...asked })
    const left = await collection.story(row.story)
    return c.redirect(left === null ? '/' : `/stories/${encodeURIComponent(left.story.id)}`, 303)
  })
  app.post('/sign-in', ...form, async (c) => {
    const given = String((await c.req.parseBody())['token'] ?? '').trim()
    const token = matchToken(await place.tokens(), given, new Date(place.now()))
    if (token === null) {
      const refused = messageOf('token-unknown', {}, c.get('language'))
      return c.body(
        await pageText(c, sessions, (pages, setting) => pages.signIn({ setting, refused })),
        401,
        pageHeaders,
      )
    }
    setCookie(c, cookieName, sessions.begin(token.sha256), {
      ...({ path: '/', httpOnly: true, sameSite: 'Strict' } as const),
      ...{ secure: place.secure, maxAge: sessionHours * 3600 },
    })
    return c.redirect('/', 303)
  })
  app.post('/sign-out', ...form, (c) => {
    const cookie = c.get('cookie')
    if (cookie !== undefined) sessions.end(cookie)
    deleteCookie(c, cookieName, { path: '/', secure: place.secure })
    return c.redirect('/sign-in', 303)
  })
  return app
}

/** The id of a story, by itself or in the address of its page. */
const storyNamed = (said: string): string => /\/stories\/([^/?#\s]+)/u.exec(said)?.[1] ?? said.trim()

/** @throws Refusal where a form was not made by this server for whoever sends it */
const ownForm =
  ({ sessions }: Place): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { form } = await c.req.parseBody()
    if (typeof form !== 'string' || !sessions.isFormToken(c.get('access').form, form))
      throw new Refusal(403, 'form-stale')
    await next()
  }

/** @throws Refusal where there is nothing, or more than is taken at once */
const few = <T>(all: readonly T[], most: number, make: (one: T) => Offered): readonly Offered[] => {
  if (all.length === 0) throw new Refusal(400, 'nothing-given')
  if (all.length > most) throw new Refusal(400, 'request-invalid', { detail: `> ${most}` })
  return all.map(make)
}
