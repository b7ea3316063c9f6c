import { expect, test } from 'vitest'
import type { Correction } from '../../../src/index.ts'
import { pack, unpack } from '../../../src/store/index.ts'
import type { TestHome } from '../homes.ts'
import { fill, noon, sourceOf, storyOf } from '../made-up.ts'

const correction: Correction = {
  kind: 'not-a-figure',
  at: { report: 'r-1', exact: '66', prefix: null, suffix: null },
  who: 'Ana',
  when: noon,
  why: 'a year\u0000',
}

export const peopleContract = (home: TestHome): void => {
  test('the latest dossier of a story is kept', async (context) => {
    const store = await home.store(context)
    expect(await store.dossier('y-1')).toBeNull()
    const dossier = { story: 'y-1', madeOf: 'm1', at: noon, packed: pack({ story: { id: 'y-1' } }) }
    await store.putDossier(dossier)
    await store.putDossier({ ...dossier, madeOf: 'm2', packed: pack({ claims: [] }) })
    const kept = await store.dossier('y-1')
    expect([kept?.madeOf, unpack(kept!.packed)]).toEqual(['m2', { claims: [] }])
  })

  test('corrections stay with their story, the earliest first, until they are taken back', async (context) => {
    const store = await home.store(context)
    const [first, second] = await store.correct('y-1', [correction, { ...correction, why: 'no' }], noon)
    await store.correct('y-2', [correction], noon)
    expect(await store.corrections(['y-1'])).toEqual([first, second])
    expect((await store.corrections(['y-2', 'y-1'])).length).toBe(3)
    expect(await store.corrections([])).toEqual([])
    expect(await store.uncorrect(first!.id)).toBe(true)
    expect(await store.uncorrect(first!.id)).toBe(false)
    expect((await store.corrections(['y-1'])).map((one) => one.correction)).toEqual([{ ...correction, why: 'no' }])
  })

  test('corrections go with their story into another one', async (context) => {
    const store = await home.store(context)
    const [report] = await fill(store, [sourceOf('a', 'a')])
    const [kept] = await store.correct(`y-${report}`, [correction], noon)
    const retired = [{ id: `y-${report}`, into: ['y-new'] }]
    await store.assigning((desk) => desk.write({ placed: [], stories: [storyOf('y-new', [report!])], retired }))
    expect(await store.corrections([`y-${report}`])).toEqual([])
    expect(await store.corrections(['y-new'])).toEqual([{ ...kept, story: 'y-new' }])
  })

  test('the journal is read from its end, by story, kind and time', async (context) => {
    const store = await home.store(context)
    const entries = [1, 2, 3, 4, 5].map((day) => ({
      at: `2031-05-0${day}T00:00:00Z`,
      story: day % 2 ? 'y-1' : null,
      kind: day > 3 ? 'late' : 'early',
      what: { day },
    }))
    await store.note(entries)
    const days = async (query: Parameters<typeof store.journal>[0]): Promise<readonly unknown[]> =>
      (await store.journal(query)).items.map(({ what }) => (what as { day: number }).day)
    expect(await days({})).toEqual([5, 4, 3, 2, 1])
    expect(await days({ story: 'y-1' })).toEqual([5, 3, 1])
    expect(await days({ kind: 'early', from: '2031-05-02' })).toEqual([3, 2])
    const { next } = await store.journal({ limit: 2 })
    expect(await days({ limit: 2, cursor: next! })).toEqual([3, 2])
    await store.note([])
  })

  test('a name is remembered until it is forgotten', async (context) => {
    const store = await home.store(context)
    expect(await store.recall('.revision')).toBeNull()
    await store.remember('feed https://e.example', 'etag "a"')
    await store.remember('feed https://e.example', 'etag "b"')
    expect(await store.recall('feed https://e.example')).toBe('etag "b"')
    await store.remember('feed https://e.example', null)
    expect(await store.recall('feed https://e.example')).toBeNull()
  })
}
