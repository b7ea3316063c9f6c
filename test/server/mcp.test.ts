import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, test } from 'vitest'
import type { Dossier } from '../../src/index.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import { tools } from '../../src/server/mcp/mcp-server.ts'
import { call, citationsIn, connected, falseCitations, given } from './mcp-checks.ts'
import { inBothHomes } from '../store/homes.ts'
import { servedIn, type Served } from './served.ts'

inBothHomes('MCP over HTTP', (home) => {
  let there: Served
  let listening: Listening | undefined
  let story: string
  let dossier: Dossier

  servedIn(home, {
    begin: async (served) => {
      there = served
      listening = await listen(there.server, { host: '127.0.0.1', port: 0 })
      story = (await there.collection.stories()).items[0]!.id
      dossier = (await there.collection.dossier(story))!
    },
    end: async () => listening?.close(),
  })

  const clientOf = (modern = true, token?: string) =>
    connected(
      new StreamableHTTPClientTransport(new URL('/mcp', listening!.address), {
        requestInit: { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } },
      }),
      modern,
    )

  test.each([true, false])('a client finds the tools of the design (modern protocol: %s)', async (modern) => {
    const client = await clientOf(modern)
    const listed = (await client.listTools()).tools
    expect(listed.map(({ name }) => name)).toEqual([
      ...['read_reports', 'list_stories', 'get_dossier', 'list_differences', 'who_says', 'timeline'],
      ...['compare_wording', 'what_is_missing', 'export'],
    ])
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
    expect(listed.every(({ description, inputSchema }) => description && inputSchema.type === 'object')).toBe(true)
    expect((await call(client, 'list_stories')).value.stories[0].id).toBe(story)
    await client.close()
  })

  const asked: readonly (readonly [string, Record<string, unknown>])[] = [
    ['get_dossier', {}],
    ['get_dossier', { part: 'figures' }],
    ['get_dossier', { part: 'claims' }],
    ['get_dossier', { part: 'incidents' }],
    ['get_dossier', { part: 'victims' }],
    ['get_dossier', { part: 'entities' }],
    ['get_dossier', { part: 'origins' }],
    ['get_dossier', { part: 'ledgers' }],
    ['list_differences', {}],
    ['who_says', {}],
    ['timeline', {}],
    ['compare_wording', {}],
    ['compare_wording', { kind: 'quotations' }],
    ['what_is_missing', {}],
  ]

  test.each(asked)('%s %j is small, and cites words that stand there', async (name, args) => {
    const client = await clientOf()
    const { value, text, isError } = await call(client, name, { story, ...args })
    expect(isError).toBe(false)
    expect(JSON.parse(text)).toEqual(value)
    expect(text.length).toBeLessThan(30_000)
    expect((value.items ?? []).length).toBeLessThanOrEqual(10)
    expect(falseCitations(value, dossier)).toEqual([])
    await client.close()
  })

  test('citations have outlet and letter, and are there', async () => {
    const client = await clientOf()
    const { value } = await call(client, 'list_differences', { story })
    expect(citationsIn(value).length).toBeGreaterThan(3)
    expect(citationsIn(value)[0]).toMatchObject({
      letter: expect.stringMatching(/^[A-F]$/),
      outlet: expect.any(String),
    })
    await client.close()
  })

  test('a cursor goes through all items, each once', async () => {
    const client = await clientOf()
    const seen: string[] = []
    for (let cursor: string | undefined; ;) {
      const { value } = await call(client, 'who_says', { story, limit: 3, ...(cursor ? { cursor } : {}) })
      seen.push(...value.items.map(({ id }: { id: string }) => id))
      if (value.next === null) break
      cursor = value.next
    }
    expect(seen).toEqual(dossier.attributions.map(({ id }) => id))
    await client.close()
  })

  test('conditions hold of what is given', async () => {
    const client = await clientOf()
    const contradictions = await call(client, 'list_differences', { story, relation: 'contradiction' })
    expect(new Set(contradictions.value.items.map(({ relation }: { relation: string }) => relation)).size).toBeLessThan(
      2,
    )
    const [first] = dossier.attributions.filter(({ source }) => source !== null)
    const who = first!.source!.text
    const sayings = await call(client, 'who_says', { story, who })
    expect(sayings.value.items.length).toBeGreaterThan(0)
    expect(sayings.value.total).toBeLessThanOrEqual(dossier.attributions.length)
    const none = await call(client, 'timeline', { story, from: '1990-01-01', to: '1990-01-02' })
    expect(none.value.items).toEqual([])
    const lacking = await call(client, 'what_is_missing', { story, report: 'A' })
    for (const { absentFrom } of lacking.value.items)
      expect(absentFrom.map(({ letter }: { letter: string }) => letter)).toEqual(['A'])
    await client.close()
  })

  test('an export comes in parts that join to the whole', async () => {
    const client = await clientOf()
    let text = ''
    for (let cursor: string | undefined; ;) {
      const { value } = await call(client, 'export', {
        story,
        format: 'json',
        length: 40_000,
        ...(cursor ? { cursor } : {}),
      })
      text += value.text
      if (value.next === null) break
      cursor = value.next
    }
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(dossier)))
    await client.close()
  })

  test('reports are read without being kept, and can be asked about', async () => {
    const client = await clientOf()
    const before = await there.collection.counts()
    const { value } = await call(client, 'read_reports', { reports: given })
    expect(value).toMatchObject({ story: expect.stringMatching(/^draft-/), reportsInAll: 2, notes: [] })
    const differences = await call(client, 'list_differences', { story: value.story })
    expect(differences.isError).toBe(false)
    expect(citationsIn(differences.value).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['12', 'At least 14']),
    )
    expect(await there.collection.counts()).toEqual(before)
    await client.close()
  })

  test('who may write may keep reports; who may only read is refused', async () => {
    const reader = await clientOf(true, there.tokens.read)
    const refused = await call(reader, 'read_reports', { reports: given, keep: true })
    expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('lacks the scope "write"') })
    await reader.close()
    const writer = await clientOf(true, there.tokens.write)
    const kept = await call(writer, 'read_reports', { reports: given, keep: true })
    expect(kept.value).toMatchObject({ done: true, reports: 2, notes: [] })
    expect((await there.collection.counts()).reports).toBe(8)
    await writer.close()
  })

  test.each([
    ['get_dossier', { story: 'y-none' }, 'There is no story y-none.'],
    ['who_says', { story: 'STORY', cursor: 'bm9uZQ' }, 'cursor'],
    ['export', { story: 'STORY', format: 'nope' }, 'format'],
    ['read_reports', { addresses: ['file:///etc/passwd'] }, 'address'],
    ['read_reports', {}, 'Nothing was given'],
    ['list_stories', { limit: 10_000 }, 'limit'],
  ])('%s %j says what is wrong', async (name, args, said) => {
    const client = await clientOf()
    const whole = JSON.parse(JSON.stringify(args).replace('STORY', story)) as Record<string, unknown>
    const { isError, text } = await call(client, name, whole)
    expect(isError).toBe(true)
    expect(text).toContain(said)
    await client.close()
  })

  test('an address of this machine is not read', async () => {
    const client = await clientOf()
    const { value } = await call(client, 'read_reports', { addresses: [`${listening!.address}/`] })
    expect(value).toEqual({ story: null, notes: [expect.stringContaining('not on the public internet')] })
    await client.close()
  })
})
