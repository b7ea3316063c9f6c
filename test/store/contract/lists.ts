import { expect, test } from 'vitest'
import type { Page, Store } from '../../../src/store/index.ts'
import type { TestHome } from '../homes.ts'
import { fill, sourceOf, storyOf } from '../made-up.ts'

const texts = [
  [
    'a.txt',
    'The río Seco rose on Friday. Two bridges fell in San Telmo.',
    { title: 'Río rises', published: '2031-05-02', outlet: 'Faro' },
  ],
  [
    'b.txt',
    'El río creció el viernes; cayó un puente.',
    { language: 'es', published: '2031-05-03', outlet: 'Día', url: 'https://dia.example/1' },
  ],
  [
    'c.txt',
    'Firemen in San Telmo put out a fire. No bridge was hurt: the bridge-keeper said so.',
    { published: '2031-05-03', outlet: 'Faro' },
  ],
  [
    'd.txt',
    'Nothing is known of the day of this one. Telmo San',
    { published: null, outlet: null, url: 'https://dia.example/1' },
  ],
] as const

const filled = async (store: Store): Promise<readonly [string, string, string, string]> => {
  const ids = await fill(
    store,
    texts.map(([path, text, known]) => sourceOf(path, text, known)),
  )
  return ids as unknown as readonly [string, string, string, string]
}

/** All pages of a list. */
const everything = async <T>(list: (cursor?: string) => Promise<Page<T>>): Promise<readonly T[]> => {
  const items: T[] = []
  for (let cursor: string | undefined; ;) {
    const page = await list(cursor)
    items.push(...page.items)
    if (page.next === null) return items
    cursor = page.next
  }
}

export const listsContract = (home: TestHome): void => {
  test('any text is kept, looked for and found', async (context) => {
    const store = await home.store(context)
    const odd = 'a\0b \ud800 \u{10ffff}'
    await fill(store, [sourceOf(`${odd}.txt`, `Faro ${odd}`, { title: odd, outlet: odd, url: `https://${odd}` })])
    await store.remember(odd, odd)
    await store.note([{ at: odd, story: odd, kind: odd, what: odd }])
    expect((await store.search({ text: 'faro' })).items).toHaveLength(1)
    expect((await store.reports({ outlet: odd })).items).toHaveLength(1)
    expect((await store.journal({ kind: odd, story: odd })).items).toHaveLength(1)
    expect((await store.stories({ text: odd, language: '\0' })).items).toEqual([])
    expect([await store.report('\0'), await store.story('\0'), await store.dossier('\0')]).toEqual([null, null, null])
    expect(await store.check({ bytes: true })).toEqual([])
  })

  test.for(['["2031", 1e300]', '["2031", 1.5]', '["2031", 99999999999]', '["2031"]', '{}', 'none'])(
    'a cursor %s that no list gave is refused',
    async (text, context) => {
      const store = await home.store(context)
      const cursor = Buffer.from(text).toString('base64url')
      await expect(store.reports({ cursor })).rejects.toMatchObject({ code: 'store-cursor', exitCode: 2 })
      expect(await store.uncorrect(99_999_999_999)).toBe(false)
    },
  )

  test('ids are found by what they begin with, those of stories that are no more too', async (context) => {
    const store = await home.store(context)
    const [a, b] = await filled(store)
    await store.assigning((desk) =>
      desk.write({ placed: [], stories: [storyOf('y-new', [a, b])], retired: [{ id: `y-${a}`, into: ['y-new'] }] }),
    )
    expect(await store.named('report', a.slice(0, 6), 9)).toEqual([a])
    expect((await store.named('report', 'r-', 9)).length).toBe(4)
    expect((await store.named('report', 'r-', 3)).length).toBe(3)
    expect(await store.named('story', 'y-n', 9)).toEqual(['y-new'])
    expect(await store.named('story', `y-${a.slice(0, 6)}`, 9)).toEqual([`y-${a}`])
    expect(await store.named('story', 'r-', 9)).toEqual([])
    expect(await store.named('story', "%_'", 9)).toEqual([])
  })

  test('words are found whatever their case and accents, in every home alike', async (context) => {
    const store = await home.store(context)
    const ids = await filled(store)
    const names = async (text: string): Promise<string> =>
      (await store.search({ text })).items
        .map(({ id }) => 'abcd'[ids.indexOf(id)])
        .toSorted()
        .join('')
    const expected = {
      rio: 'ab',
      'RÍO seco': 'a',
      bridge: 'c',
      'bridge*': 'ac',
      'bri* fri*': 'a',
      '"san telmo"': 'ac',
      'san telmo': 'acd',
      '"san tel*"': '',
      '"telmo san"': 'd',
      'telmo -fire': 'ad',
      'telmo -"san telmo"': 'd',
      'telmo -fire*': 'ad',
      'bridge-keeper': 'c',
      rises: 'a',
      viernes: 'b',
      '-fire': '',
      '': '',
      '" " * - ()': '',
      nowhere: '',
    }
    for (const [text, found] of Object.entries(expected)) expect([text, await names(text)]).toEqual([text, found])
  })

  test('no query is an error', async (context) => {
    const store = await home.store(context)
    await filled(store)
    const odd = [
      '"',
      '"a',
      'a"b',
      "'",
      "a'; drop table reports; --",
      'AND',
      'a OR b',
      'NOT',
      'NEAR(a b)',
      'a:b',
      'col:*',
      '^a',
      '(',
      '\\',
      '\u0000',
      '\ud800',
      '*',
      '**a**',
      '&|!<->',
      ':*',
      'a & b',
      '%',
      '漢字',
      '½',
      'a'.repeat(5000),
      'b '.repeat(500),
    ]
    for (const text of odd) expect([text, Array.isArray((await store.search({ text })).items)]).toEqual([text, true])
  })

  test('a snippet is cut from the text, and what was found stands where it says', async (context) => {
    const store = await home.store(context)
    const ids = await filled(store)
    const { items } = await store.search({ text: 'rio seco bridge*' })
    expect(items.map(({ id }) => id)).toEqual([ids[0]])
    const text = (await store.text(ids[0]))!
    for (const { start, end, text: piece, found } of items[0]!.snippets) {
      expect(piece).toBe(text.slice(start, end))
      expect(found.map((at) => text.slice(at.start, at.end))).toEqual(['río', 'Seco', 'bridges'])
    }
  })

  test('reports are listed by what is asked of them, the latest first, the undated last', async (context) => {
    const store = await home.store(context)
    const [a, b, c, d] = await filled(store)
    const ids = async (query: Parameters<Store['reports']>[0]): Promise<readonly string[]> =>
      (await store.reports(query)).items.map(({ id }) => id)
    expect(await ids({})).toEqual([c, b, a, d])
    expect(await ids({ outlet: 'Faro' })).toEqual([c, a])
    expect(await ids({ language: 'es' })).toEqual([b])
    expect(await ids({ url: 'https://dia.example/1' })).toEqual([b, d])
    expect(await ids({ from: '2031-05-03' })).toEqual([c, b])
    expect(await ids({ to: '2031-05-02' })).toEqual([a])
    expect(await ids({ from: '2031-05-02', to: '2031-05-02', outlet: 'Faro', text: 'rio' })).toEqual([a])
    expect(await ids({ story: `y-${a}` })).toEqual([a])
    expect(await everything((cursor) => store.reports({ limit: 1, ...(cursor ? { cursor } : {}) }))).toHaveLength(4)
    expect(await store.report(b)).toMatchObject({
      id: b,
      story: `y-${b}`,
      outlet: 'Día',
      published: '2031-05-03',
      language: 'es',
    })
    expect(await store.report('r-none')).toBeNull()
    expect(await store.text('r-none')).toBeNull()
  })

  test('stories are listed by what is asked of them, the latest first', async (context) => {
    const store = await home.store(context)
    const [a, b, c, d] = await filled(store)
    await store.assigning((desk) =>
      desk.write({
        placed: [],
        stories: [storyOf(`y-${a}`, [a, b], ['2031-05-02', '2031-05-03'])],
        retired: [{ id: `y-${b}`, into: [`y-${a}`] }],
      }),
    )
    const ids = async (query: Parameters<Store['stories']>[0]): Promise<readonly string[]> =>
      (await store.stories(query)).items.map(({ id }) => id.slice(2))
    const byName = [a, c].toSorted()
    expect(await ids({})).toEqual([...byName, d])
    expect(await ids({ text: 'puente' })).toEqual([a])
    expect(await ids({ outlet: 'Faro' })).toEqual(byName)
    expect(await ids({ language: 'es' })).toEqual([a])
    expect(await ids({ to: '2031-05-02' })).toEqual([a])
    expect(await ids({ from: '2031-05-03' })).toEqual(byName)
    expect((await store.stories({ text: 'puente' })).items[0]).toMatchObject({
      reports: 2,
      outlets: ['Día', 'Faro'],
      languages: ['en', 'es'],
      first: '2031-05-02',
    })
    const paged = await everything((cursor) => store.stories({ limit: 1, ...(cursor ? { cursor } : {}) }))
    expect(paged.map(({ id }) => id.slice(2))).toEqual([...byName, d])
  })

  test('a cursor that is none is refused', async (context) => {
    const store = await home.store(context)
    for (const cursor of ['x', '', 'WzFd', Buffer.from('["a"]').toString('base64url')])
      await expect(store.stories({ cursor })).rejects.toMatchObject({ code: 'store-cursor' })
  })

  test('a text longer than any index is kept whole, and its beginning is found', async (context) => {
    const store = await home.store(context)
    const long = Array.from({ length: 250_000 }, (_, i) => `w${i.toString(36)}`).join(' ')
    const [id] = await fill(store, [sourceOf('long.txt', long)])
    expect((await store.text(id!))?.length).toBe(long.length)
    expect((await store.search({ text: 'w2s' })).items.map((row) => row.id)).toEqual([id])
  })
}
