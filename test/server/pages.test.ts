import { expect, test } from 'vitest'
import type { Ingest } from '../../src/server/jobs/ingests.ts'
import { given } from './mcp-checks.ts'
import { inBothHomes } from '../store/homes.ts'
import { formOf, servedIn, type Served } from './served.ts'

inBothHomes('pages', (home) => {
  let there: Served
  let story: string

  servedIn(home, {
    begin: async (served) => {
      there = served
      story = (await there.collection.stories()).items[0]!.id
    },
  })

  const html = { accept: 'text/html' }
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...html }
  const read = async (path: string, headers: Record<string, string> = html): Promise<string> =>
    (await there.ask(path, { headers })).text()

  const sent = async (page: string, path: string, fields: Record<string, string>): Promise<Response> =>
    there.ask(path, { method: 'POST', headers: form, body: (await formOf(there, page, fields)).toString() })

  const ended = async (path: string): Promise<Ingest> => {
    for (;;) {
      const ingest = (await (await there.ask(`/api/v1${path}`)).json()) as Ingest
      if (ingest.state === 'done' || ingest.state === 'failed') return ingest
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  test('stories are listed and filtered, in both languages', async () => {
    expect(await read('/')).toContain(`href="/stories/${story}"`)
    expect(await read('/')).toContain('Stories: 1. Reports: 6.')
    expect(await read('/?outlet=The+Picket+(example)&language=en&from=2023-01-01&to=&text=')).toContain(
      `/stories/${story}`,
    )
    expect(await read('/?from=2024-01-01')).toContain('No story is like that')
    expect(await read('/?ui=es')).toContain('<html lang="es">')
    expect(await read('/', { ...html, 'accept-language': 'es-PE,es;q=0.9' })).toContain('Historias')
    expect((await there.ask('/?ui=es', { headers: html })).headers.get('set-cookie')).toMatch(
      /^ui=es;.*HttpOnly.*SameSite=Strict/,
    )
    expect((await there.ask('/?from=yesterday', { headers: html })).status).toBe(400)
  })

  test('a story shows its reports, why, and the way to its dossier', async () => {
    const page = await read(`/stories/${story}`)
    for (const { id, outlet } of (await there.collection.reports()).items) {
      expect(page).toContain(`/reports/${id}`)
      expect(page).toContain(outlet)
    }
    expect(page).toContain(`href="/stories/${story}/dossier"`)
    expect(page).toContain('It tells much the same')
    expect(page).toContain(`>${story}</p>`)
  })

  test('the beginning of an id leads to its page', async () => {
    const report = (await there.collection.reports()).items[0]!.id
    const short = [story.slice(0, 7), report.slice(0, 7)] as const
    for (const [from, to] of [
      [`/stories/${short[0]}`, `/stories/${story}`],
      [`/stories/${short[0]}/dossier`, `/stories/${story}/dossier`],
      [`/reports/${short[1]}`, `/reports/${report}`],
    ] as const)
      expect((await there.ask(from, { headers: html })).headers.get('location')).toBe(to)
    const several = await there.ask('/api/v1/reports/r-')
    expect([several.status, await several.json()]).toMatchObject([
      400,
      { error: { code: 'collection-ambiguous', message: expect.stringContaining(report) } },
    ])
  })

  test('the dossier page is the one that the command writes, and leads back', async () => {
    const answer = await there.ask(`/stories/${story}/dossier`, { headers: html })
    const page = await answer.text()
    expect(page.includes(`><p class="hint"><a href="/stories/${story}">← Story</a></p><h1>`)).toBe(true)
    expect(/id="?reports-pane/.test(page)).toBe(true)
    const etag = answer.headers.get('etag')!
    const again = await there.ask(`/stories/${story}/dossier`, { headers: { ...html, 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const packed = await there.ask(`/stories/${story}/dossier`, { headers: { ...html, 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect((await there.ask(`/stories/${story}/dossier?ui=es`, { headers: html })).headers.get('etag')).not.toBe(etag)
  })

  test('words and patterns are found where they stand', async () => {
    expect(await read('/search?q=Juliaca')).toMatch(/<mark>Juliaca<\/mark>/)
    expect(await read('/search?q=%5Cd%2B+deaths&as=pattern')).toMatch(/<mark>\d+ deaths<\/mark>/)
    expect(await read('/search?q=zzzz')).toContain('Nothing was found')
    expect(await read('/search?q=Juliaca')).toContain(`Story: <a href="/stories/${story}">`)
    expect(await read('/search?q=Juliaca&outlet=nobody')).toContain('Nothing was found')
    expect(await read('/search?q=Juliaca&from=&to=2022-12-31&language=es')).toContain('Nothing was found')
    expect((await there.ask('/search?q=Juliaca&from=then', { headers: html })).status).toBe(400)
    const { items } = (await (await there.ask('/api/v1/search?pattern=%5Cd%2B%20deaths')).json()) as {
      items: {
        id: string
        snippets: { start: number; end: number; text: string; found: { start: number; end: number }[] }[]
      }[]
    }
    for (const { id, snippets } of items) {
      const text = (await there.collection.text(id))!
      for (const { start, end, text: words, found } of snippets) {
        expect(text.slice(start, end)).toBe(words)
        for (const place of found) expect(text.slice(place.start, place.end)).toMatch(/^\d+ deaths$/)
      }
    }
  })

  test('a text that is pasted becomes a report, and its progress can be followed', async () => {
    const answer = await sent('/add', '/add/text', { ...given[0]!, url: '', title: '', language: '' })
    expect(answer.status).toBe(303)
    const path = answer.headers.get('location')!
    const events = await (await there.ask(`/api/v1${path}/events`)).text()
    const told = events
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => JSON.parse(line.slice(6)))
    expect(told.at(-1)).toMatchObject({ state: 'done', progress: { taken: 1, read: 1, placed: 1, failed: 0 } })
    expect(await read(path)).toContain(`/stories/${told.at(-1).stories[0]}`)
    expect(await read('/ingests')).toContain(path)
  })

  test('files that are sent become reports; one that cannot be read is told', async () => {
    const token = (await formOf(there, '/add', {})).get('form')!
    const body = new FormData()
    body.set('form', token)
    body.append('file', new File([given[1]!.text], 'second.txt'))
    body.append('file', new File([new Uint8Array([127, 69, 76, 70, 0, 1, 2, 0, 3])], 'program.txt'))
    const answer = await there.ask('/add/files', { method: 'POST', headers: html, body })
    const ingest = await ended(answer.headers.get('location')!)
    expect(ingest).toMatchObject({
      state: 'done',
      given: ['second.txt', 'program.txt'],
      progress: { placed: 1, failed: 1 },
    })
    expect(ingest.notes.map(({ code }) => code)).toEqual(['report-binary'])
  })

  test('people take reports out of a story, join stories, and correct, by forms', async () => {
    const [first] = (await there.collection.reports({ story })).items
    const split = await sent(`/stories/${story}`, `/stories/${story}/split`, { report: first!.id })
    expect(split.status).toBe(303)
    const apart = (await there.collection.report(first!.id))!.row.story!
    expect(apart).not.toBe(story)
    const merged = await sent(`/stories/${story}`, `/stories/${story}/merge`, {
      other: ` https://desk.example/stories/${apart}?ui=es `,
    })
    expect(merged.status).toBe(303)
    const joined = merged.headers.get('location')!.split('/').at(-1)!
    expect((await there.collection.story(joined))!.story.members.length).toBe(6)
    // The address of a story that is no more leads to the one that it is in now.
    const gone = joined === story ? apart : story
    expect((await there.ask(`/stories/${gone}`, { headers: html })).headers.get('location')).toBe(`/stories/${joined}`)
    const journal = await read('/journal')
    expect(journal).toMatch(/made one story of: .*\/stories\//)
    expect(journal).toContain(`href="/reports/${first!.id}"`)
    const correction = {
      ...{ kind: 'note', note: 'asked', who: 'ana', when: '2025-03-05', why: 'a test' },
      at: { report: first!.id, exact: (await there.collection.text(first!.id))!.slice(0, 20) },
    }
    const corrected = await sent(`/stories/${joined}`, `/stories/${joined}/corrections`, {
      corrections: JSON.stringify([correction]),
    })
    expect(corrected.status).toBe(303)
    const [kept] = await there.collection.corrections(joined)
    expect(await read(`/stories/${joined}`)).toContain('ana · 2025-03-05 · a test')
    const taken = await sent(`/stories/${joined}`, `/stories/${joined}/corrections/${kept!.id}/take-back`, {})
    expect(taken.status).toBe(303)
    expect(await there.collection.corrections(joined)).toEqual([])
    expect((await sent(`/stories/${joined}`, `/stories/${joined}/corrections`, { corrections: '[{}]' })).status).toBe(
      400,
    )
  })

  test('who comes from elsewhere signs in with a token, and sees what it allows', async () => {
    const peer = '203.0.113.7'
    const asked = await there.ask('/', { peer, headers: html })
    expect([asked.status, await asked.text()]).toEqual([401, expect.stringContaining('action="/sign-in"')])
    const page = await (await there.ask('/sign-in', { peer, headers: html })).text()
    const token = /name="form" value="([^"]+)"/.exec(page)![1]!
    const signIn = (given: string): Promise<Response> =>
      there.ask('/sign-in', {
        peer,
        method: 'POST',
        headers: form,
        body: new URLSearchParams({ form: token, token: given }),
      })
    expect((await signIn('corroborate_wrong')).status).toBe(401)
    const done = await signIn(there.tokens.read)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/'])
    const cookie = done.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/)
    const session = { ...html, cookie: cookie.split(';')[0]! }
    const home = await (await there.ask('/', { peer, headers: session })).text()
    expect(home).toContain('Signed in as read')
    expect(home).not.toContain('href="/add"')
    expect((await there.ask('/add', { peer, headers: session })).status).toBe(403)
    const out = /name="form" value="([^"]+)"/.exec(home)![1]!
    const signedOut = await there.ask('/sign-out', {
      peer,
      method: 'POST',
      headers: { ...form, cookie: session.cookie },
      body: new URLSearchParams({ form: out }),
    })
    expect(signedOut.status).toBe(303)
    expect((await there.ask('/', { peer, headers: session })).status).toBe(401)
  })

  test('ten wrong tokens are enough', async () => {
    const peer = '203.0.113.8'
    const statuses: number[] = []
    for (let i = 0; i < 12; i++)
      statuses.push(
        (await there.ask('/api/v1/counts', { peer, headers: { authorization: 'Bearer corroborate_x' } })).status,
      )
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    const wait = await there.ask('/api/v1/counts', { peer, headers: { authorization: `Bearer ${there.tokens.read}` } })
    expect([wait.status, Number(wait.headers.get('retry-after')) > 0]).toEqual([429, true])
  })

  test('who may run the place takes a report out by a form, and nobody else', async () => {
    const { id } = (await there.collection.reports()).items[0]!
    expect(await read(`/reports/${id}`)).toContain('action="/reports/')
    const writer = { ...html, authorization: `Bearer ${there.tokens.write}` }
    expect(await read(`/reports/${id}`, writer)).not.toContain('/forget"')
    const body = { method: 'POST', headers: { ...writer, ...form }, body: 'why=x' }
    expect((await there.ask(`/reports/${id}/forget`, body)).status).toBe(403)
    expect((await there.ask(`/reports/${id}/forget`, { ...body, headers: form })).status).toBe(403)
    expect((await sent(`/reports/${id}`, `/reports/${id}/forget`, { why: ' ' })).status).toBe(400)
    const dossier = await read(`/stories/${(await there.collection.report(id))!.row.story}/dossier`)
    expect(dossier).toContain(id)
    const done = await sent(`/reports/${id}`, `/reports/${id}/forget`, { why: 'sent by mistake' })
    expect(done.status).toBe(303)
    expect((await there.ask(`/reports/${id}`, { headers: html })).status).toBe(404)
    const left = done.headers.get('location')!
    if (left !== '/') expect(await read(`${left}/dossier`)).not.toContain(id)
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const other = (await there.collection.reports()).items[0]!.id
    const path = `/api/v1/reports/${other}/forget`
    expect((await there.ask(path, { ...asked, body: '{}' })).status).toBe(400)
    const answer = await there.ask(path, { ...asked, body: JSON.stringify({ why: 'by order', keepOut: true }) })
    expect(await answer.json()).toMatchObject({ sources: 1, reports: 1 })
    expect((await there.ask(path, { ...asked, body: JSON.stringify({ why: 'by order' }) })).status).toBe(404)
    expect((await there.collection.journal({ kind: 'forget' })).items).toHaveLength(2)
  })
})
