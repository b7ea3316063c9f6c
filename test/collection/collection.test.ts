import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Collection, IngestProgress } from '../../src/collection/index.ts'
import { createRobots } from '../../src/fetch/feeds/robots.ts'
import type { Correction, Diagnostic } from '../../src/index.ts'
import { collectionIn, folder, items, later, looms, quake, sourceOf, terremoto } from './made-up.ts'

const sizes = async (collection: Collection): Promise<readonly number[]> =>
  (await collection.stories()).items.map(({ reports }) => reports).toSorted()

const storyWith = async (collection: Collection, text: string): Promise<string> =>
  (await collection.stories({ text })).items[0]!.id

const reportWith = async (collection: Collection, text: string): Promise<string> =>
  (await collection.search({ text })).items[0]!.id

describe('an ingest', () => {
  it('puts reports of one event into one story, in whatever language', async () => {
    const collection = await collectionIn()
    const result = await collection.ingest(items(quake, terremoto, looms))
    expect(result).toMatchObject({ taken: 3, fresh: 3, read: 3, placed: 3, failed: 0, stopped: false })
    expect(await sizes(collection)).toEqual([1, 2])
    expect([...result.stories].toSorted()).toEqual((await collection.stories()).items.map(({ id }) => id).toSorted())
  })
  it('done again changes nothing', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    const before = await collection.stories()
    expect(await collection.ingest(items(terremoto, quake))).toMatchObject({
      fresh: 0,
      read: 0,
      placed: 0,
      stories: [],
    })
    expect(await collection.stories()).toEqual(before)
  })
  it('gives the same stories whichever thread is done first', { timeout: 120_000 }, async () => {
    const [one, other] = [await collectionIn(), await collectionIn({ threads: 2 })]
    for (const collection of [one, other]) await collection.ingest(items(quake, looms, terremoto, later, quake))
    expect((await other.stories()).items).toEqual((await one.stories()).items)
  })
  it('tells what could not be read, and reads the rest', async () => {
    const collection = await collectionIn()
    const failed: Diagnostic[] = []
    const place = folder()
    writeFileSync(join(place, 'a.txt'), quake.bytes)
    writeFileSync(join(place, 'b.txt'), new Uint8Array([0, 1, 2, 3, 0, 0, 0, 4, 5]))
    const result = await collection.ingest([place, join(place, 'none.txt')], { failed: (one) => failed.push(one) })
    expect(result).toMatchObject({ taken: 2, placed: 1, failed: 2 })
    expect(failed.map(({ code }) => code)).toEqual(['input-missing', 'report-binary'])
  })
  it('numbers copies of one text', async () => {
    const collection = await collectionIn()
    const copy = { ...quake, path: 'copy.txt', known: { ...quake.known!, file: 'copy.txt', outlet: 'La Hora' } }
    await collection.ingest(items(quake, copy))
    const { items: reports } = await collection.reports()
    const ids = reports.map(({ id }) => id).toSorted()
    expect(ids).toEqual([ids[0], `${ids[0]}-2`])
    const dossier = await collection.dossier(reports[0]!.story)
    expect(dossier!.origins).toHaveLength(1)
  })
  it('goes on where it was stopped', async () => {
    const collection = await collectionIn()
    const stop = new AbortController()
    async function* slow() {
      yield { source: quake }
      stop.abort()
      yield { source: terremoto }
    }
    const first = await collection.ingest(slow(), { signal: stop.signal })
    expect(first.stopped).toBe(true)
    expect(first.placed).toBe(first.taken)
    await collection.ingest(items(quake, terremoto))
    expect(await collection.counts()).toMatchObject({ sources: 2, reports: 2 })
    expect(await collection.check({ bytes: true })).toEqual([])
  })
  it('reads again what is known otherwise now', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake))
    const known = { ...quake.known!, outlet: 'Southern Post' }
    expect(await collection.ingest(items({ ...quake, known }))).toMatchObject({ fresh: 1, placed: 1 })
    expect((await collection.reports()).items.map(({ outlet }) => outlet)).toEqual(['Southern Post'])
  })
  it('keeps a language that the user knows', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(sourceOf('Hola. Ok.', { file: 'short.txt' })), { language: 'es' })
    expect((await collection.reports()).items[0]!.language).toBe('es')
  })
  it('tells how far it is', async () => {
    const collection = await collectionIn()
    const seen: number[] = []
    await collection.ingest(items(quake, looms), {
      progress: ({ placed, read, taken }) => seen.push(taken + read + placed),
    })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(6)
  })
})

describe('a dossier', () => {
  it('is of the story as it is, and its ids stay', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    const story = await storyWith(collection, 'Tarma')
    const before = (await collection.dossier(story))!
    expect(before.story.id).toBe(story)
    expect(before.reports).toHaveLength(2)
    await collection.ingest(items(later))
    const after = (await collection.dossier(story))!
    expect(after.reports).toHaveLength(3)
    const kept = new Set([...after.entities.map(({ id }) => id), ...after.retired.map(({ id }) => id)])
    expect(before.entities.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([])
  })
  it('is the same each time that nothing has changed', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    const story = await storyWith(collection, 'Tarma')
    expect(await collection.dossier(story)).toEqual(await collection.dossier(story))
  })
  it('cites words that stand in its reports', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    const { figures, reports } = (await collection.dossier(await storyWith(collection, 'Tarma')))!
    const texts = new Map(reports.map(({ id, text }) => [id, text!]))
    expect(figures.length).toBeGreaterThan(0)
    for (const { report, start, end, text } of figures) expect(texts.get(report)!.slice(start, end)).toBe(text)
  })
  it('is made with what people corrected', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake))
    const story = await storyWith(collection, 'Tarma')
    const figure = (await collection.dossier(story))!.figures.find(({ text }) => text.includes('nine'))!
    const correction: Correction = {
      ...{ who: 'Ana', when: '2024-03-07', why: 'misprint', kind: 'not-a-figure' },
      at: { report: figure.report, exact: 'killed nine people', prefix: null, suffix: null },
    }
    const [kept] = await collection.correct(story, [correction])
    expect((await collection.dossier(story))!.corrections.map(({ standing }) => standing)).toEqual(['applied'])
    await collection.uncorrect(kept!.id)
    expect((await collection.dossier(story))!.corrections).toEqual([])
  })
  it('has two versions of one address as one report printed twice', async () => {
    const collection = await collectionIn()
    const url = 'https://post.example/quake'
    const versions = [quake, later].map((source, i) => ({
      ...{ ...source, retrieved: `2024-03-0${5 + i}T12:00:00Z`, known: { ...source.known!, url } },
      address: { asked: url, final: url, canonical: null, archived: [] },
    }))
    await collection.ingest(items(...versions))
    const { reports } = (await collection.dossier(await storyWith(collection, 'Tarma')))!
    expect(reports.map(({ version }) => version).toSorted()).toEqual(['1', '2'])
    expect(reports.find(({ version }) => version === '2')!.supersedes).not.toBeNull()
  })
})

describe('the beginning of an id', () => {
  it('stands for the id, wherever one is given', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto, looms))
    const [story, other] = [await storyWith(collection, 'Tarma'), await storyWith(collection, 'looms')]
    const report = await reportWith(collection, 'looms')
    const short = story.slice(0, 8)
    expect(await collection.idOf('story', short)).toBe(story)
    expect((await collection.story(short))!.story.id).toBe(story)
    expect((await collection.dossier(short))!.story.id).toBe(story)
    expect((await collection.report(report.slice(0, 8)))!.row.id).toBe(report)
    expect(await collection.text(report.slice(0, 8))).toContain('looms')
    expect((await collection.bytes(report.slice(0, 8)))!.bytes).toEqual(looms.bytes)
    expect((await collection.reports({ story: short })).items).toHaveLength(2)
    expect((await collection.search({ text: 'Tarma', story: other.slice(0, 8) })).items).toEqual([])
    const at = { report, exact: 'looms', prefix: null, suffix: null }
    await collection.correct(short, [{ kind: 'note', at, note: 'n', who: 'Ana', when: '2024-03-07', why: 'w' }])
    expect(await collection.corrections(short)).toHaveLength(1)
    const merged = await collection.merge([short, other.slice(0, 8)], 'Ana')
    expect(await collection.corrections(merged)).toHaveLength(1)
    expect(await collection.split([report.slice(0, 8)], 'Ana')).toHaveLength(1)
  })
  it('that could be several is told with all that it could be', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, looms))
    const ids = (await collection.reports()).items.map(({ id }) => id).toSorted()
    await expect(collection.report('r-')).rejects.toMatchObject({
      ...{ code: 'collection-ambiguous', exitCode: 2 },
      params: { said: 'r-', could: ids.join(', ') },
    })
  })
  it('leads to the one story that several have become', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, looms))
    const stories = (await collection.stories()).items.map(({ id }) => id)
    const merged = await collection.merge(stories, 'Ana')
    expect((await collection.story('y-'))!.story.id).toBe(merged)
  })
  it.each(['', 'y', 'y-000000000000', 'y-\u0000', '../y', 'r-%', `y-${'0'.repeat(90)}`])(
    '%j is that of none',
    async (said) => {
      const collection = await collectionIn()
      await collection.ingest(items(quake))
      expect(await collection.story(said)).toBeNull()
      expect(await collection.report(said)).toBeNull()
      await expect(collection.merge([said, said], 'Ana')).rejects.toMatchObject({ code: 'collection-no-story' })
    },
  )
})

describe('a version that reads otherwise', () => {
  it('reads what is new before it reads all others anew', async () => {
    const store = join(folder(), 'a.db')
    const collection = await collectionIn({ store })
    await collection.ingest(items(quake, looms))
    const stories = (await collection.stories()).items.map(({ id }) => id)
    const file = new DatabaseSync(store)
    file.exec(`update sources set read_by = 'earlier'; update readings set fingerprint = 'earlier';
      update reports set fingerprint = 'earlier'`)
    file.close()
    const told: IngestProgress[] = []
    const result = await collection.ingest(items(terremoto), { progress: (progress) => told.push(progress) })
    expect(result).toMatchObject({ taken: 1, fresh: 1, read: 3, placed: 3, failed: 0 })
    expect(told.find(({ read }) => read === 1)).toMatchObject({ taken: 1 })
    expect(told.find(({ placed }) => placed > 0)).toMatchObject({ read: 1, placed: 1 })
    expect((await collection.stories()).items.map(({ id }) => id)).toEqual(expect.arrayContaining(stories))
    expect(await collection.check({ bytes: true })).toEqual([])
  })
})

describe('a corrections.json', () => {
  const signed = { who: 'Ana', when: '2024-03-07', why: 'misprint' }
  const at = (report: string, exact: string) => ({ report, exact, prefix: null, suffix: null })
  const notNine = { ...signed, kind: 'not-a-figure', at: at('quake.txt', 'killed nine people') }
  const copied = { ...signed, kind: 'report', report: 'later.txt', origin: { copyOf: 'quake.txt' } }
  /** A folder of two reports and what is corrected of them; another one has a file of the same name. */
  const folders = (list: unknown): readonly [string, string] => {
    const [one, other] = [folder(), folder()]
    writeFileSync(join(one, 'quake.txt'), quake.bytes)
    writeFileSync(join(one, 'later.txt'), later.bytes)
    writeFileSync(join(other, 'quake.txt'), terremoto.bytes)
    writeFileSync(join(one, 'corrections.json'), JSON.stringify(list))
    return [one, other]
  }
  const standings = async (collection: Collection): Promise<readonly string[]> =>
    (await collection.dossier(await storyWith(collection, 'Tarma')))!.corrections.map(
      ({ correction, standing }) => `${correction.kind} ${standing}`,
    )

  it('in a folder is laid down with its reports, once, and applied', async () => {
    const collection = await collectionIn()
    const [one, other] = folders([notNine, copied])
    expect(await collection.ingest([other, one])).toMatchObject({ placed: 3, failed: 0, corrections: 2 })
    expect((await standings(collection)).toSorted()).toEqual(['not-a-figure applied', 'report applied'])
    expect(await collection.ingest([one])).toMatchObject({ fresh: 0, corrections: 0 })
    expect(await standings(collection)).toHaveLength(2)
  })
  it('that changes is followed; what somebody took back stays so', async () => {
    const collection = await collectionIn()
    const [one] = folders([notNine, copied])
    await collection.ingest([one])
    const story = await storyWith(collection, 'Tarma')
    const [first] = await collection.corrections(story)
    await collection.uncorrect(first!.id)
    expect(await collection.ingest([one])).toMatchObject({ corrections: 0 })
    expect(await standings(collection)).toHaveLength(1)
    const note = { ...signed, kind: 'note', note: 'seen', at: at('quake.txt', 'Forty houses') }
    writeFileSync(join(one, 'corrections.json'), JSON.stringify([note]))
    expect(await collection.ingest([one])).toMatchObject({ corrections: 2, stories: [story] })
    expect(await standings(collection)).toEqual(['note applied'])
    // A list that cannot be read takes nothing back.
    writeFileSync(join(one, 'corrections.json'), '[')
    expect(await collection.ingest([one])).toMatchObject({ corrections: 0, failed: 1 })
    expect(await standings(collection)).toEqual(['note applied'])
  })
  it('tells what names no report, or is no correction', async () => {
    const collection = await collectionIn()
    const failed: Diagnostic[] = []
    const [one] = folders([{ ...notNine, at: at('none.txt', 'nine') }, { kind: 'note' }, notNine])
    const result = await collection.ingest([one], { failed: (diagnostic) => failed.push(diagnostic) })
    expect(result).toMatchObject({ placed: 2, failed: 2, corrections: 1 })
    expect(failed.map(({ code }) => code).toSorted()).toEqual(['correction-nowhere', 'corrections-entry'])
  })
  it('may be named, and is needed for no ingest', async () => {
    const collection = await collectionIn()
    const [one] = folders([])
    const file = join(folder(), 'ours.json')
    writeFileSync(file, JSON.stringify([notNine]))
    expect(await collection.ingest([one], { corrections: file })).toMatchObject({ corrections: 1, failed: 0 })
    expect(await collection.ingest([one])).toMatchObject({ corrections: 0, failed: 0 })
    expect(await standings(collection)).toEqual(['not-a-figure applied'])
  })
})

describe('what is forgotten', () => {
  const how = { who: 'Ana', why: 'by order of a court' }
  it('is nowhere any more, and the others go on as one story', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto, later, looms))
    const story = await storyWith(collection, 'Tarma')
    const report = await reportWith(collection, 'houses')
    const before = (await collection.dossier(story))!
    expect(JSON.stringify(before)).toContain('Forty houses')
    const done = await collection.forget([report.slice(0, 9)], how)
    expect(done).toMatchObject({ sources: 1, reports: 1 })
    expect(done.stories).toContain(story)
    for (const said of [report, report.slice(0, 9)]) expect(await collection.report(said)).toBeNull()
    expect((await collection.search({ text: 'houses' })).items).toEqual([])
    expect((await collection.counts()).dossiers).toBe(1)
    const after = (await collection.dossier(story))!
    expect(after.reports.map(({ id }) => id)).not.toContain(report)
    expect(JSON.stringify(after)).not.toMatch(/Forty houses|Northern Post/u)
    expect(JSON.stringify((await collection.story(story))!.story)).not.toContain(report)
    // Items that are left keep their ids.
    const ids = new Set(before.figures.map(({ id }) => id))
    expect(after.figures.some(({ id }) => ids.has(id))).toBe(true)
    const { items: entries } = await collection.journal({ kind: 'forget' })
    expect(entries.map(({ what }) => what)).toEqual([{ ...how, sources: 1, keptOut: false, stories: done.stories }])
    expect(JSON.stringify(entries)).not.toContain(report)
    expect(await collection.check({ bytes: true })).toEqual([])
  })
  it('may come again, and then is new', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, looms))
    const report = await reportWith(collection, 'Tarma')
    const story = await storyWith(collection, 'Tarma')
    await collection.forget([report], how)
    expect(await collection.story(story)).toBeNull()
    expect(await collection.ingest(items(quake))).toMatchObject({ fresh: 1, placed: 1 })
    expect(await reportWith(collection, 'Tarma')).toBe(report)
    expect(await collection.check({ bytes: true })).toEqual([])
  })
  it('for good does not come again from its file, its bytes or its address, until it is let in', async () => {
    const collection = await collectionIn()
    const url = 'https://post.example/quake'
    const page = {
      ...{ ...quake, path: null, known: { ...quake.known!, file: null, url } },
      address: { asked: url, final: url, canonical: null, archived: [] },
    }
    await collection.ingest(items(page, looms))
    expect(await collection.forget([url], { ...how, keepOut: true })).toMatchObject({ sources: 1, reports: 1 })
    const failed: Diagnostic[] = []
    const otherBytes = { ...page, bytes: later.bytes }
    const elsewhere = { ...quake, path: 'copy.txt' }
    const result = await collection.ingest(items(page, otherBytes, elsewhere, terremoto), {
      failed: (one) => failed.push(one),
    })
    expect(result).toMatchObject({ taken: 1, placed: 1, failed: 3 })
    expect(new Set(failed.map(({ code }) => code))).toEqual(new Set(['source-kept-out']))
    expect(await collection.ingest(items(page), { readmit: true })).toMatchObject({ placed: 1, failed: 0 })
    expect(await collection.ingest(items(page))).toMatchObject({ taken: 1, failed: 0 })
  })
  it('takes the corrections that stand on it with it', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    const story = await storyWith(collection, 'Tarma')
    const at = (report: string) => ({ report, exact: 'Tarma', prefix: null, suffix: null })
    const note = { kind: 'note', note: 'n', who: 'Ana', when: '2024-03-07', why: 'w' } as const
    await collection.correct(story, [
      { ...note, at: at('quake.txt') },
      { ...note, at: at('terremoto.txt') },
    ])
    await collection.forget([await reportWith(collection, 'houses')], how)
    expect((await collection.corrections(story)).map(({ correction }) => correction)).toEqual([
      { ...note, at: at('terremoto.txt') },
    ])
  })
  it('must be there, and have a reason', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake))
    const report = await reportWith(collection, 'Tarma')
    await expect(collection.forget([report], { ...how, why: ' ' })).rejects.toMatchObject({ code: 'forget-why' })
    for (const none of ['r-0000', 'none.txt', 'y-0'])
      await expect(collection.forget([report, none], how)).rejects.toMatchObject({ code: 'collection-no-report' })
    expect(await collection.counts()).toMatchObject({ sources: 1, reports: 1 })
  })
  it('is adopted by another who has the collection open', async () => {
    const store = join(folder(), 'shared.db')
    const [one, two] = [await collectionIn({ store }), await collectionIn({ store })]
    await one.ingest(items(quake, terremoto))
    await two.ingest(items(looms))
    const report = await reportWith(two, 'houses')
    await two.forget([report], how)
    await one.ingest(items(later))
    expect(await one.report(report)).toBeNull()
    expect((await one.story(await storyWith(one, 'Tarma')))!.story.members).toHaveLength(2)
    expect(await one.check({ bytes: true })).toEqual([])
  })
})

describe('people', () => {
  it('merge stories, and it stays so', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto, looms))
    const [a, b] = [await storyWith(collection, 'Tarma'), await storyWith(collection, 'looms')]
    const merged = await collection.merge([a, b], 'Ana')
    await collection.ingest(items(later))
    expect(await sizes(collection)).toEqual([4])
    expect((await collection.story(b))!.story.id).toBe(merged)
    expect((await collection.journal({ kind: 'merge' })).items[0]!.what).toMatchObject({ who: 'Ana' })
  })
  it('split stories, and it stays so', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto, looms))
    const report = await reportWith(collection, 'terremoto')
    const [own] = await collection.split([report], 'Ana')
    expect(own).not.toBe(await storyWith(collection, 'earthquake'))
    await collection.ingest(items(later))
    const home = (await collection.search({ text: 'terremoto' })).items[0]!.story
    expect(home).not.toBe((await collection.search({ text: 'houses' })).items[0]!.story)
  })
  it('and a later word counts', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    await collection.split([await reportWith(collection, 'terremoto')], 'Ana')
    const stories = (await collection.stories()).items.map(({ id }) => id)
    await collection.merge(stories, 'Ana')
    expect(await sizes(collection)).toEqual([2])
  })
  it('are told what cannot be', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto))
    const story = await storyWith(collection, 'Tarma')
    await expect(collection.merge([story, story], 'Ana')).rejects.toMatchObject({ code: 'collection-merge-one' })
    await expect(collection.merge([story, 'y-none'], 'Ana')).rejects.toMatchObject({ code: 'collection-no-story' })
    await expect(collection.split(['r-none'], 'Ana')).rejects.toMatchObject({ code: 'collection-no-report' })
    const all = (await collection.reports()).items.map(({ id }) => id)
    await expect(collection.split(all, 'Ana')).rejects.toMatchObject({ code: 'collection-split-all' })
  })
})

describe('a collection', () => {
  it('gives raw bytes, texts and what was found', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake))
    const id = await reportWith(collection, 'Tarma')
    expect((await collection.bytes(id))!.bytes).toEqual(quake.bytes)
    const { read } = (await collection.report(id))!
    expect(await collection.text(id)).toBe(read.report.text)
    expect(read.extraction.figures.length).toBeGreaterThan(0)
    expect(await collection.report('r-none')).toBeNull()
  })
  it('is whole after backup and restore', async () => {
    const collection = await collectionIn()
    await collection.ingest(items(quake, terremoto, looms))
    const file = join(folder(), 'backup.db')
    await collection.backup(file)
    const other = await collectionIn()
    await other.restore(file)
    expect(await other.stories()).toEqual(await collection.stories())
    await other.ingest(items(later))
    expect(await sizes(other)).toEqual([1, 3])
    expect(await other.check({ bytes: true })).toEqual([])
  })
  it('goes on when it is opened again', async () => {
    const store = join(folder(), 'a.db')
    const first = await collectionIn({ store })
    await first.ingest(items(quake, terremoto))
    await first.close()
    const again = await collectionIn({ store })
    await again.ingest(items(later, looms))
    expect(await sizes(again)).toEqual([1, 3])
  })
  it('is shared by two who write to it', async () => {
    const store = join(folder(), 'a.db')
    const [one, other] = [await collectionIn({ store }), await collectionIn({ store })]
    await one.ingest(items(quake))
    await other.ingest(items(looms))
    await Promise.all([one.ingest(items(terremoto)), other.ingest(items(later))])
    expect(await sizes(one)).toEqual([1, 3])
    expect(await one.check({ bytes: true })).toEqual([])
  })
  it('that is not there is not made where it must be', async () => {
    await expect(collectionIn({ store: join(folder(), 'none.db'), mustExist: true })).rejects.toMatchObject({
      code: 'collection-not-there',
      exitCode: 2,
    })
  })
})

describe('a feed that is taken in again', () => {
  it('is asked only for what is new in it', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url!)
      const page = `<html><body><article><p>${new TextDecoder().decode(quake.bytes)}</p></article></body></html>`
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const file = join(folder(), 'feed.xml')
    const item = (path: string, day: number): string =>
      `<item><title>t</title><link>${base}${path}</link><pubDate>${day} Mar 2024 10:00:00 GMT</pubDate></item>`
    const write = (items: string): void =>
      writeFileSync(file, `<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`)
    const client = { allow: () => true }
    const collect = { client, robots: createRobots({ client, gap: 0 }) }
    const collection = await collectionIn()
    write(item('/one', 5))
    await collection.ingest([file], { collect })
    await collection.ingest([file], { collect })
    write(item('/one', 6) + item('/two', 6))
    await collection.ingest([file], { collect })
    expect(asked).toEqual(['/robots.txt', '/one', '/one', '/two'])
  })
})
