import { expect, test } from 'vitest'
import { falseCitations } from './mcp-checks.ts'
import { inBothHomes } from '../store/homes.ts'
import { servedIn, type Served } from './served.ts'

interface Operation {
  readonly summary: string
  readonly security: readonly { readonly token: readonly string[] }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}
interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

inBothHomes('the interface', (home) => {
  let there: Served
  let story: string
  let description: Description

  servedIn(home, {
    begin: async (served) => {
      there = served
      story = (await there.collection.stories()).items[0]!.id
      description = (await (await there.ask('/openapi.json')).json()) as Description
    },
  })

  const operations = (): readonly (readonly [path: string, method: string, operation: Operation])[] =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
    )

  test('everything is described, with the scope that it needs', () => {
    expect(description.openapi).toBe('3.1.0')
    expect(operations().length).toBeGreaterThan(30)
    for (const [path, , { summary, security, responses }] of operations()) {
      expect(path).toMatch(/^\/api\/v1\//)
      expect([path, summary]).not.toEqual([path, ''])
      expect(['read', 'write', 'admin']).toContain(security[0]!.token[0])
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '401', '403', '404', '413', '429']))
    }
  })

  test('what is described is answered, and needs the scope that is described', async () => {
    const report = (await there.collection.reports()).items[0]!.id
    for (const [path, method, { security, responses }] of operations()) {
      if (method !== 'get') continue
      const whole = path.replace('{id}', path.includes('reports') ? report : story).replace('{format}', 'md')
      const asked = path.endsWith('/search') ? `${whole}?words=Juliaca` : whole
      const stranger = await there.ask(asked, { peer: '203.0.113.1' })
      expect([path, stranger.status]).toEqual([path, 401])
      if (path.includes('/ingests/{id}')) continue
      const { token } = security[0]!
      const answer = await there.ask(asked, {
        peer: '203.0.113.1',
        headers: { authorization: `Bearer ${there.tokens[token[0] as 'read']}` },
      })
      expect([path, answer.status]).toEqual([path, 200])
      const type = answer.headers.get('content-type')!.split(';')[0]!
      expect(Object.keys(responses['200']!.content!)).toContain(type)
      if (type === 'application/json') await answer.json()
      else await answer.arrayBuffer()
    }
  })

  test('every write needs more than the right to read', async () => {
    for (const [path, method] of operations()) {
      if (method === 'get') continue
      const answer = await there.ask(path.replace('{id}', story).replace('{correction}', '1'), {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${there.tokens.read}`, 'content-type': 'application/json' },
        ...(method === 'post' ? { body: '{}' } : {}),
      })
      expect([path, answer.status]).toEqual([path, 403])
    }
  })

  test.each(['differences', 'sayings', 'timeline', 'wording', 'missing', 'figures', 'claims'])(
    '%s cite words that stand there',
    async (name) => {
      const part = await (await there.ask(`/api/v1/stories/${story}/${name}?limit=50`)).json()
      expect(part).toMatchObject({ items: expect.any(Array), total: expect.any(Number) })
      expect(falseCitations(part, (await there.collection.dossier(story))!)).toEqual([])
    },
  )

  test('a list goes on where the part before ended', async () => {
    const first = (await (await there.ask('/api/v1/reports?limit=4')).json()) as {
      items: { id: string }[]
      next: string
    }
    const second = (await (await there.ask(`/api/v1/reports?limit=4&cursor=${first.next}`)).json()) as typeof first
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(6)
    expect(second.next).toBe(null)
  })

  test('a dossier that was asked for is the one of the collection, in either language', async () => {
    const dossier = await (await there.ask(`/api/v1/stories/${story}/dossier`)).json()
    expect(dossier).toEqual(JSON.parse(JSON.stringify(await there.collection.dossier(story))))
    const refused = await (await there.ask('/api/v1/stories/y-none?ui=es')).json()
    expect(refused).toEqual({
      error: { code: 'story-unknown', message: 'No existe la historia y-none.', params: { id: 'y-none' } },
    })
  })
})
