import { expect, test } from 'vitest'
import { createEngine, sha256Hex, type Source } from '../../../src/index.ts'
import { openStore, pack, unpack } from '../../../src/store/index.ts'
import type { TestHome } from '../homes.ts'
import { fill, noon, placeAll, readAll, readingOf, sourceOf } from '../made-up.ts'

export const sourcesContract = (home: TestHome): void => {
  test('a source that comes again changes nothing, and its bytes are kept once', async (context) => {
    const store = await home.store(context)
    const [first, second] = [sourceOf('a.txt', 'A bridge fell.'), sourceOf('b.txt', 'A bridge fell.')]
    const taken = await store.take([first, second, first], noon)
    expect(taken.map(({ fresh }) => fresh)).toEqual([true, true])
    expect(new Set(taken.map(({ sha256 }) => sha256))).toEqual(new Set([sha256Hex(first.bytes)]))
    expect((await store.take([second], '2032-01-01T00:00:00Z')).map(({ fresh }) => fresh)).toEqual([false])
    expect(await store.counts()).toMatchObject({ sources: 2, bytes: 14 })
    expect(await store.bytes(taken[0]!.sha256)).toEqual(first.bytes)
    expect(await store.bytes('0')).toBeNull()
    expect(await store.take([], noon)).toEqual([])
  })

  test('bytes come back as they came, whether they can be made smaller or not', async (context) => {
    const store = await home.store(context)
    const files = [
      new Uint8Array(0),
      new Uint8Array(100_000),
      Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) >> 3),
    ]
    const taken = await store.take(
      files.map((bytes, i) => ({ ...sourceOf(`${i}.bin`, ''), bytes })),
      noon,
    )
    for (const [i, { sha256 }] of taken.entries()) expect(await store.bytes(sha256)).toEqual(files[i])
  })

  test('a source keeps all that is known of it', async (context) => {
    const store = await home.store(context)
    const address = {
      asked: 'http://e.example/a',
      final: 'https://e.example/a',
      canonical: null,
      archived: ['https://x.example'],
    }
    const odd = {
      ...sourceOf('odd\u0000name.txt', 'x', { outlet: 'El \ud800Día\u0000' }),
      address,
      retrieved: noon,
      mediaType: 'text/html',
    }
    const [taken] = await store.take([odd], noon)
    const kept = await store.source(taken!.id)
    expect(kept?.source).toEqual(odd)
    expect(kept?.taken).toBe(noon)
    expect(await store.source('s-none')).toBeNull()
  })

  test('what is unread is given in the order in which it was taken, and goes on behind a source', async (context) => {
    const store = await home.store(context)
    const texts = Array.from({ length: 7 }, (_, i) => sourceOf(`${9 - i}.txt`, `text ${i}`))
    const taken = await store.take(texts, noon)
    const first = await store.unread('f1', { limit: 3 })
    expect(first.map(({ source }) => source.path)).toEqual(['9.txt', '8.txt', '7.txt'])
    const rest = await store.unread('f1', { after: first[2]!.id })
    expect(rest.map(({ id }) => id)).toEqual(taken.slice(3).map(({ id }) => id))
    await store.keep(first.map((source) => readingOf(source)))
    expect((await store.unread('f1')).length).toBe(4)
    expect((await store.unread('f2')).length).toBe(7)
    expect((await store.unread('f2', { never: true })).length).toBe(4)
  })

  test('what was only printed is completed once, by the engine that printed it and by what was known then', async (context) => {
    const store = await home.store(context)
    const [taken] = await store.take([sourceOf('a.txt', 'A bridge fell.')], noon)
    const { read, ...reading } = readingOf((await store.source(taken!.id))!)
    await store.keep([{ ...reading, read: { ...read!, packed: null } }])
    await placeAll(store)
    const packed = async (): Promise<Uint8Array | null> => (await store.readings([read!.report]))[0]!.packed
    const whole = { ...reading, packed: pack('whole') }
    expect(await packed()).toBeNull()
    expect(await store.check({ bytes: true })).toEqual([])
    await store.complete([
      { ...whole, fingerprint: 'f2' },
      { ...whole, facts: 'other' },
      { ...whole, source: 's-none' },
    ])
    expect(await packed()).toBeNull()
    await store.complete([whole])
    await store.complete([{ ...whole, packed: pack('later') }])
    expect(unpack((await packed())!)).toBe('whole')
    await store.complete([])
  })

  test('another fingerprint reads all anew, and what was read before stays until it is placed', async (context) => {
    const store = await home.store(context)
    const [report] = await fill(store, [sourceOf('a.txt', 'A bridge fell.')])
    await readAll(store, 'f2')
    const of = async (): Promise<unknown> =>
      unpack<{ fingerprint: string }>((await store.readings([report!]))[0]!.packed!).fingerprint
    expect(await of()).toBe('f1')
    expect((await store.unplaced('f2')).map((one) => [one.report, one.was])).toEqual([[report, null]])
    await placeAll(store, 'f2')
    expect(await of()).toBe('f2')
    expect(await store.unplaced('f2')).toEqual([])
    expect(await store.counts()).toMatchObject({ reports: 1, stories: 1 })
  })

  test('a report whose id is another by a new reading takes the place of the old one', async (context) => {
    const store = await home.store(context)
    const [old] = await fill(store, [sourceOf('a.txt', 'A bridge fell.')])
    await readAll(store, 'f2', ' Two were hurt.')
    const [reading] = await store.unplaced('f2')
    expect(reading!.was).toBe(old)
    await placeAll(store, 'f2')
    expect(await store.report(old!)).toBeNull()
    expect(await store.text(reading!.report)).toBe('A bridge fell. Two were hurt.')
    expect((await store.search({ text: 'hurt' })).items.length).toBe(1)
    expect(await store.check({ bytes: true })).toEqual([])
  })

  test('what becomes known of a source has it read again, and a reading of before is not kept', async (context) => {
    const store = await home.store(context)
    await store.take([sourceOf('a.txt', 'A bridge fell.')], noon)
    const [before] = await store.unread('f1')
    const taken = await store.take([sourceOf('a.txt', 'A bridge fell.', { published: '2031-05-05' })], noon)
    expect(taken[0]).toMatchObject({ id: before!.id, fresh: true })
    await store.keep([readingOf(before!)])
    expect((await store.unread('f1')).length).toBe(1)
    await readAll(store)
    expect((await store.unplaced('f1')).map(({ published }) => published)).toEqual(['2031-05-05'])
  })

  test('copies of one text are numbered in the order in which they were taken', async (context) => {
    const store = await home.store(context)
    const copies = ['a', 'b', 'c'].map((path) => sourceOf(`${path}.txt`, 'One text.'))
    await store.take(copies, noon)
    const again = await store.keep((await store.unread('f1')).map((source) => readingOf(source)))
    expect(again.map(({ ordinal }) => ordinal)).toEqual([2, 3])
    expect((await store.unread('f1')).map(({ source }) => source.ordinal)).toEqual([2, 3])
    const reports = await fill(store, copies)
    expect(reports.map((id) => id.slice('r-0123456789'.length))).toEqual(['', '-2', '-3'])
    await readAll(store, 'f2')
    expect((await store.unplaced('f2')).map(({ report }) => report)).toEqual(reports)
  })

  test('two writers who number the same text at once give it two numbers', async (context) => {
    const store = await home.store(context)
    const other = await openStore({ at: home.placeOf(store) })
    const copies = Array.from({ length: 12 }, (_, i) => sourceOf(`${i}.txt`, 'One text.'))
    await store.take(copies, noon)
    const unread = await store.unread('f1')
    await Promise.all(unread.map((source, i) => (i % 2 ? store : other).keep([readingOf(source)])))
    await readAll(store)
    await placeAll(store)
    expect((await store.counts()).reports).toBe(12)
    expect(await store.check({ bytes: true })).toEqual([])
    await other.close()
  })

  test('writers who number the same texts in other orders at once do not stand in each other’s way', async (context) => {
    const store = await home.store(context)
    const other = await openStore({ at: home.placeOf(store) })
    const texts = Array.from({ length: 40 }, (_, i) => `Text ${i}.`)
    const sourcesIn = (folder: string): readonly Source[] =>
      texts.map((text, i) => sourceOf(`${folder}/${i}.txt`, text))
    const folders = ['a', 'b', 'c', 'd']
    await store.take(folders.flatMap(sourcesIn), noon)
    const unread = await store.unread('f1', { limit: 1000 })
    const kept = await Promise.all(
      folders.map((folder, i) => {
        const own = unread.filter(({ source }) => source.path!.startsWith(folder)).map((source) => readingOf(source))
        return (i % 2 ? store : other).keep(i < 2 ? own : own.toReversed())
      }),
    )
    const copies = kept.flat().map(({ ordinal }) => ordinal)
    expect(copies.toSorted()).toEqual([2, 3, 4].flatMap((ordinal) => texts.map(() => ordinal)))
    await readAll(store)
    expect((await store.unplaced('f1', { limit: 1000 })).length).toBe(160)
    await other.close()
  })

  test('a source that can be no report is not asked for again, and counted', async (context) => {
    const store = await home.store(context)
    await fill(store, [sourceOf('a.bin', 'broken'), sourceOf('a.txt', 'whole')])
    expect(await store.counts()).toMatchObject({ sources: 2, failed: 1, reports: 1 })
    expect(await store.unread('f1')).toEqual([])
    expect((await store.unread('f2')).length).toBe(2)
  })

  test('a reading that another process has kept meanwhile changes nothing', async (context) => {
    const store = await home.store(context)
    await store.take([sourceOf('a.txt', 'whole')], noon)
    const [source] = await store.unread('f1')
    await fill(store, [sourceOf('a.txt', 'whole')])
    expect(await store.keep([readingOf(source!)])).toEqual([])
    expect(await store.unplaced('f1')).toEqual([])
  })

  test('a reading that fails where an earlier one did not leaves the report where it is', async (context) => {
    const store = await home.store(context)
    const [report] = await fill(store, [sourceOf('a.txt', 'whole')])
    const [source] = await store.unread('f2')
    await store.keep([{ ...readingOf(source!, 'f2'), read: null }])
    expect(await store.unplaced('f2')).toEqual([])
    expect(await store.text(report!)).toBe('whole')
    expect((await store.readings([report!])).length).toBe(1)
  })

  test('what an engine reads comes back as it was read', async (context) => {
    const store = await home.store(context)
    const engine = createEngine()
    const fingerprint = await engine.fingerprint()
    const text = 'Two people died in Puerto Sur on Monday, the mayor said.\n\nÁngel Prado\u0000 was hurt. \ud83d\ude00'
    await store.take([sourceOf('a.txt', text)], noon)
    const [{ id, facts, source }] = (await store.unread(fingerprint)) as [
      Awaited<ReturnType<typeof store.unread>>[number],
    ]
    const { read, diagnostics } = await engine.read(source)
    const { report } = read!
    const body = {
      ...readingOf({ id, facts, source, sha256: '', taken: '' }).read!,
      ...report,
      report: report.id,
      published: report.published.value,
    }
    await store.keep([{ source: id, facts, fingerprint, diagnostics, read: { ...body, packed: pack(read) } }])
    await placeAll(store, fingerprint)
    const [kept] = await store.readings([report.id])
    expect(unpack(kept!.packed!)).toEqual(JSON.parse(JSON.stringify(read)))
    expect(await store.text(report.id)).toBe(report.text)
    expect(kept!.diagnostics).toEqual(diagnostics)
  })
}
