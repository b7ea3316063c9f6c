import { expect, test } from 'vitest'
import type { Correction } from '../../../src/index.ts'
import { pack, type Store } from '../../../src/store/index.ts'
import type { TestHome } from '../homes.ts'
import { fill, noon, sourceOf, storyOf } from '../made-up.ts'

/** Forgets the sources of reports, as a collection does whose stories have no other reports. */
export const forgotten = async (store: Store, reports: readonly string[]): Promise<void> => {
  const sources = await Promise.all(reports.map(async (id) => (await store.report(id))!.source))
  const { dossiers, corrections, stories } = await store.traces(sources)
  await store.assigning((desk) =>
    desk.write({
      ...{ placed: [], gone: reports, forgotten: { sources, dossiers, corrections } },
      stories: stories.filter((id) => !reports.includes(id.slice(2))).map((id) => storyOf(id, [id.slice(2)])),
      retired: reports.map((report) => ({ id: `y-${report}`, into: [] })),
      journal: [{ at: noon, story: null, kind: 'forget', what: { who: 'Ana', why: 'by order', sources: 1 } }],
    }),
  )
}

const note = (report: string): Correction => ({
  ...({ kind: 'note', note: 'n', who: 'Ana', when: noon, why: 'w' } as const),
  at: { report, exact: 'words', prefix: null, suffix: null },
})

export const forgettingContract = (home: TestHome): void => {
  test('a source that is forgotten leaves nothing, and others stay as they were', async (context) => {
    const store = await home.store(context)
    const [a, b] = (await fill(store, [sourceOf('in/a.txt', 'Zanzibar words'), sourceOf('b.txt', 'Other words')])) as [
      string,
      string,
    ]
    const source = (await store.report(a))!
    const { sha256 } = (await store.source(source.source))!
    await store.correct(source.story, [note('a.txt'), note(b), note(a)], noon)
    await store.correct(`y-${b}`, [note('a.txt'), note(a), note('b.txt')], noon)
    for (const story of [source.story, `y-${b}`])
      await store.putDossier({ story, madeOf: 'm', at: noon, packed: pack({ reports: [story.slice(2)] }) })
    await store.putDossier({ story: 'y-stale', madeOf: 'm', at: noon, packed: pack({ reports: [a] }) })
    await forgotten(store, [a])
    expect(await store.report(a)).toBeNull()
    expect(await store.source(source.source)).toBeNull()
    expect(await store.bytes(sha256)).toBeNull()
    expect(await store.text(a)).toBeNull()
    expect(await store.readings([a])).toEqual([])
    expect((await store.search({ text: 'Zanzibar' })).items).toEqual([])
    expect((await store.search({ text: 'Other' })).items.map(({ id }) => id)).toEqual([b])
    expect([await store.dossier(`y-${a}`), await store.dossier('y-stale')]).toEqual([null, null])
    expect((await store.dossier(`y-${b}`))!.madeOf).toBe('m')
    const left = (await store.corrections([source.story, `y-${b}`])).map(({ correction }) => correction)
    expect(left).toEqual([note(b), note('a.txt'), note('b.txt')])
    expect(await store.counts()).toMatchObject({ sources: 1, reports: 1, stories: 1 })
    expect(await store.check({ bytes: true })).toEqual([])
    expect((await store.journal({ kind: 'forget' })).items).toHaveLength(1)
  })

  test('a file that came from two places stays until both are forgotten', async (context) => {
    const store = await home.store(context)
    const [a, b] = (await fill(store, [sourceOf('a.txt', 'the same'), sourceOf('b.txt', 'the same')])) as [
      string,
      string,
    ]
    const { sha256 } = (await store.source((await store.report(a))!.source))!
    await forgotten(store, [a])
    expect(await store.bytes(sha256)).not.toBeNull()
    await forgotten(store, [b])
    expect(await store.bytes(sha256)).toBeNull()
    expect(await store.counts()).toEqual({ sources: 0, failed: 0, reports: 0, stories: 0, dossiers: 0, bytes: 0 })
  })

  test('sources are found by where they came from, and taken again they are new', async (context) => {
    const store = await home.store(context)
    const odd = 'a "b"\\_%.txt'
    const [a] = (await fill(store, [
      sourceOf(odd, 'first'),
      sourceOf('A.txt', 'second', { url: 'https://e.example/1' }),
    ])) as [string]
    const source = (await store.report(a))!.source
    expect(await store.sourcesFrom(odd)).toEqual([source])
    expect(await store.sourcesFrom('https://e.example/1')).toHaveLength(1)
    for (const none of ['a.txt', 'https://e.example/', '', '%', 'x'.repeat(100_000)])
      expect(await store.sourcesFrom(none)).toEqual([])
    await forgotten(store, [a])
    expect(await store.sourcesFrom(odd)).toEqual([])
    expect((await store.take([sourceOf(odd, 'first')], noon))[0]!.fresh).toBe(true)
  })

  test('what cites a report is found, and what was read of it meanwhile is not kept', async (context) => {
    const store = await home.store(context)
    const [a, b] = (await fill(store, [sourceOf('a.txt', 'first'), sourceOf('b.txt', 'second')])) as [string, string]
    const citing = storyOf(`y-${b}`, [b])
    const because = { code: 'story-follows', params: {}, evidence: [{ report: a, start: 0, end: 5, text: 'first' }] }
    await store.assigning((desk) =>
      desk.write({ placed: [], stories: [{ ...citing, follows: [{ of: `y-${a}`, because }] } as never], retired: [] }),
    )
    const { source } = (await store.report(a))!
    expect(await store.traces([source])).toEqual({
      ...{ reports: [{ report: a, story: `y-${a}` }], stories: [`y-${b}`], dossiers: [], corrections: [] },
    })
    const [reading] = await store.readings([a])
    await forgotten(store, [a])
    expect((await store.story(`y-${b}`))!.story.follows).toEqual([])
    expect(await store.keep([{ ...reading!, facts: 'f', diagnostics: [], read: reading! }])).toEqual([])
    expect(await store.unplaced('f1')).toEqual([])
  })
}
