import { expect, test } from 'vitest'
import { openStore, unpack, type Assignments, type Desk } from '../../../src/store/index.ts'
import type { TestHome } from '../homes.ts'
import { fill, noon, placedOf, readAll, sourceOf, storyOf } from '../made-up.ts'

/** All rows behind a revision, together. */
const all = async (desk: Desk, from: number): Promise<Assignments> => {
  const whole = { prints: [], gone: [], retired: [], pins: [], lifted: [] } as Record<string, unknown[]>
  for await (const piece of desk.since(from))
    for (const [name, rows] of Object.entries(piece)) whole[name]!.push(...(rows as unknown[]))
  return whole as unknown as Assignments
}

export const deskContract = (home: TestHome): void => {
  test('what was written behind a revision is given, and nothing else', async (context) => {
    const store = await home.store(context)
    await store.take(
      ['a', 'b', 'c'].map((name) => sourceOf(name, `text ${name}`)),
      noon,
    )
    await readAll(store)
    const readings = await store.unplaced('f1')
    const [a, b, c] = readings.map(({ report }) => report) as [string, string, string]
    await store.assigning(async (desk) => {
      expect(desk.revision).toBe(0)
      expect(await all(desk, 0)).toEqual({ prints: [], gone: [], retired: [], pins: [], lifted: [] })
      const placed = placedOf(readings.slice(0, 2))
      expect(await desk.write({ placed, stories: [storyOf('y-1', [a]), storyOf('y-2', [b])], retired: [] })).toBe(1)
    })
    const pin = { together: [b, a] }
    await store.assigning(async (desk) => {
      expect(desk.revision).toBe(1)
      const retired = [{ id: 'y-2', into: ['y-1'] }]
      await desk.write({
        placed: placedOf(readings.slice(2)),
        stories: [storyOf('y-1', [b, a]), storyOf('y-3', [c])],
        retired,
        pins: [pin],
      })
      const { prints, ...rest } = await all(desk, 1)
      expect(prints.map(({ report, story }) => `${report} ${story}`)).toEqual([`${b} y-1`, `${c} y-3`].toSorted())
      expect(unpack(prints[0]!.print)).toMatchObject({ report: prints[0]!.report })
      expect(rest).toEqual({ gone: [], retired, pins: [pin], lifted: [] })
      expect((await all(desk, 0)).prints.length).toBe(3)
    })
    await store.assigning(async (desk) => {
      const apart = { apart: [a, b] }
      await desk.write({
        placed: [],
        stories: [storyOf('y-1', [a])],
        retired: [],
        gone: [b],
        lifted: [{ together: [a, b] }],
        pins: [apart],
      })
      expect(await all(desk, 2)).toEqual({ prints: [], gone: [b], retired: [], pins: [apart], lifted: [pin] })
    })
    expect((await store.story('y-2'))?.story.members.map(({ report }) => report)).toEqual([a])
    expect(await store.retired('y-2')).toEqual({ id: 'y-2', into: ['y-1'] })
    expect(await store.retired('y-1')).toBeNull()
    expect(await store.counts()).toMatchObject({ reports: 2, stories: 2 })
  })

  test('a story stands in the order of its members, with the reason of each', async (context) => {
    const store = await home.store(context)
    const [a, b, c] = (await fill(
      store,
      ['a', 'b', 'c'].map((name) => sourceOf(name, name)),
    )) as [string, string, string]
    const story = {
      ...storyOf('y-9', [c, a, b], ['2031-05-01', '2031-05-03']),
      heading: { report: a, start: 0, end: 1, text: 'a' },
      follows: [{ of: 'y-8', because: { code: 'story-follows', params: { days: 3 }, evidence: [] } }],
    }
    await store.assigning((desk) =>
      desk.write({ placed: [], stories: [story], retired: [a, b, c].map((id) => ({ id: `y-${id}`, into: ['y-9'] })) }),
    )
    expect(await store.story('y-9')).toEqual({ story, revision: 2 })
    expect((await store.story(`y-${b}`))?.story.id).toBe('y-9')
    expect(await store.story('y-none')).toBeNull()
  })

  test('a story that was divided leads to none, and a chain of stories to the last', async (context) => {
    const store = await home.store(context)
    const [a] = (await fill(store, [sourceOf('a', 'a')])) as [string]
    const retired = [
      { id: 'y-1', into: ['y-2', 'y-3'] },
      { id: 'y-4', into: ['y-5'] },
      { id: 'y-5', into: [`y-${a}`] },
      { id: 'y-6', into: ['y-7'] },
      { id: 'y-7', into: ['y-6'] },
    ]
    await store.assigning((desk) => desk.write({ placed: [], stories: [], retired }))
    expect(await store.story('y-1')).toBeNull()
    expect((await store.story('y-4'))?.story.id).toBe(`y-${a}`)
    expect(await store.story('y-6')).toBeNull()
  })

  test('an assignment that does not hold writes nothing', async (context) => {
    const store = await home.store(context)
    await store.take([sourceOf('a', 'a'), sourceOf('b', 'b')], noon)
    await readAll(store)
    const readings = await store.unplaced('f1')
    const stories = [storyOf('y-1', [readings[0]!.report])]
    const bad = [
      { placed: placedOf(readings), stories, retired: [] },
      {
        placed: placedOf(readings.slice(0, 1)),
        stories: [storyOf('y-1', [readings[0]!.report, 'r-none'])],
        retired: [],
      },
    ]
    for (const assignment of bad)
      await expect(store.assigning((desk) => desk.write(assignment))).rejects.toMatchObject({
        name: 'CorroborateError',
      })
    expect(await store.counts()).toMatchObject({ reports: 0, stories: 0 })
    expect((await store.unplaced('f1')).length).toBe(2)
    await store.assigning(async (desk) => expect(desk.revision).toBe(0))
    expect(await store.check()).toEqual([])
  })

  test('one assigns at a time, in one process and in two', async (context) => {
    const at = await home.place(context)
    const stores = [await openStore({ at }), await openStore({ at })]
    let busy = 0
    const turn = (i: number): Promise<number> =>
      stores[i % 2]!.assigning(async (desk) => {
        expect(++busy).toBe(1)
        await new Promise((done) => setTimeout(done, 3))
        const revision = await desk.write({ placed: [], stories: [], retired: [] })
        busy--
        return revision
      })
    const revisions = await Promise.all(Array.from({ length: 16 }, (_, i) => turn(i)))
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1))
    await Promise.all(stores.map((store) => store.close()))
  })

  test('work that fails lets the next one in, and others write meanwhile', async (context) => {
    const store = await home.store(context)
    await expect(store.assigning(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
    await store.assigning(async (desk) => {
      expect((await store.take([sourceOf('a', 'a')], noon)).length).toBe(1)
      expect(desk.revision).toBe(0)
    })
  })

  test('the journal of an assignment is written with it', async (context) => {
    const store = await home.store(context)
    const journal = [{ at: noon, story: 'y-1', kind: 'retired', what: { into: ['y-2'] } }]
    await store.assigning((desk) => desk.write({ placed: [], stories: [], retired: [], journal }))
    expect((await store.journal({})).items).toMatchObject(journal)
  })

  test('many reports are given in pieces, each once', async (context) => {
    const store = await home.store(context)
    const ids = await fill(
      store,
      Array.from({ length: 1203 }, (_, i) => sourceOf(`${i}`, `text ${i}`)),
    )
    await store.assigning(async (desk) => {
      const reports: string[] = []
      for await (const { prints } of desk.since(0)) {
        expect(prints.length).toBeLessThanOrEqual(500)
        reports.push(...prints.map(({ report }) => report))
      }
      expect(reports).toEqual(ids.toSorted())
    })
  })
}
