import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { openCollection, openIntake, runWorker } from '../../src/collection/index.ts'
import type { Diagnostic } from '../../src/index.ts'
import { needs } from '../needs.ts'
import { postgresFolder, startServer, type Server } from '../store/postgres.ts'
import { collectionIn, folder, items, later, looms, quake, sourceOf, terremoto } from './made-up.ts'

const bin = postgresFolder()
let server: Server

const database = async (context: TestContext): Promise<string> => {
  needs(context, bin !== null, 'no PostgreSQL on this machine, nor from the registry')
  return server.database()
}

beforeAll(async () => {
  if (bin) server = await startServer(bin)
}, 60_000)
afterAll(async () => {
  await server?.stop()
})

const at = '2024-03-07T00:00:00Z'
const copy = { ...quake, path: 'copy.txt' }
const all = [quake, looms, terremoto, later, copy]

/** Short reports of as many ferries, each a story of its own or of a few. */
const ferries = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    sourceOf(
      `Ferry ${n} late\n\nThe ferry ${names[n % names.length]} of line ${n} came ${n + 2} hours late to pier ${n % 17} on Monday, its captain said. Nobody was hurt.`,
      { file: `${n}.txt`, outlet: 'Harbour Ledger', published: `2024-03-${String(1 + (n % 28)).padStart(2, '0')}` },
    ),
  )
const names = ['Aurora', 'Brisa', 'Cóndor', 'Delfín', 'Estrella']

const waitFor = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 100))
}

describe('workers on PostgreSQL', () => {
  it('place all that was taken, once, as one process would', { timeout: 120_000 }, async (context) => {
    const store = await database(context)
    const intake = await openIntake(store)
    await intake.take(all, at)
    const stop = new AbortController()
    const workers = [0, 0].map((threads) => runWorker({ store, threads, signal: stop.signal }))
    const collection = await openCollection({ store, threads: 0 })
    try {
      await waitFor(async () => (await collection.counts()).reports === all.length)
      stop.abort()
      const done = await Promise.all(workers)
      expect(done.reduce((sum, { placed }) => sum + placed, 0)).toBe(all.length)
      expect(await intake.waiting()).toEqual({ extract: 0, assign: 0, failed: 0 })
      const alone = await collectionIn()
      await alone.ingest(items(...all))
      const grouped = async ({ stories }: typeof alone) =>
        (await stories()).items.map(({ reports }) => reports).toSorted()
      expect(await grouped(collection)).toEqual(await grouped(alone))
      expect(await collection.check({ bytes: true })).toEqual([])
    } finally {
      stop.abort()
      await Promise.allSettled(workers)
      await Promise.all([collection.close(), intake.close()])
    }
  })
  it(
    'lay down the corrections of a folder whose reports were left to them, once',
    { timeout: 120_000 },
    async (context) => {
      const store = await database(context)
      const home = folder()
      writeFileSync(join(home, 'quake.txt'), quake.bytes)
      writeFileSync(join(home, 'later.txt'), later.bytes)
      const correctionOf = (report: string, exact: string) => ({
        ...{ who: 'Ana', when: '2024-03-07', why: 'misprint', kind: 'not-a-figure' },
        at: { report, exact, prefix: null, suffix: null },
      })
      const put = (...list: readonly unknown[]): void =>
        writeFileSync(join(home, 'corrections.json'), JSON.stringify(list))
      const worked = async (): Promise<readonly string[]> => {
        const intake = await openIntake(store)
        expect(await intake.ingest([home])).toMatchObject({ taken: 2, failed: 0 })
        const stop = new AbortController()
        const told: Diagnostic[] = []
        const worker = runWorker({ store, threads: 0, signal: stop.signal, told: (one) => told.push(one) })
        const collection = await openCollection({ store, threads: 0 })
        await waitFor(async () => (await collection.counts()).reports === 2)
        await waitFor(async () => ((waiting) => waiting.extract + waiting.assign === 0)(await intake.waiting()))
        stop.abort()
        await worker
        const [story] = (await collection.stories()).items
        const laid = (await collection.corrections(story!.id)).map(({ correction }) => JSON.stringify(correction))
        await Promise.all([intake.close(), collection.close()])
        return [...laid.map((one) => /killed nine|Forty/u.exec(one)![0]), ...told.map(({ code }) => code)]
      }
      put(correctionOf('quake.txt', 'killed nine people'))
      expect(await worked()).toEqual(['killed nine'])
      expect(await worked()).toEqual(['killed nine'])
      put(correctionOf('quake.txt', 'Forty houses'), correctionOf('none.txt', 'ten'))
      expect(await worked()).toEqual(['Forty', 'correction-nowhere'])
    },
  )
  it('go on where they were when the database is ended and started again', { timeout: 240_000 }, async (context) => {
    const store = await database(context)
    const many = ferries(160)
    const intake = await openIntake(store)
    await intake.take(many, at)
    await intake.close()
    const stop = new AbortController()
    const wrong: unknown[] = []
    const failed = (error: unknown): void => void wrong.push(error)
    const workers = [0, 0].map((threads) => runWorker({ store, threads, signal: stop.signal, failed }))
    try {
      for (let ended = 1; ended <= 2; ended++) {
        const looking = await openCollection({ store, threads: 0 })
        await waitFor(async () => (await looking.counts()).reports >= ended * 20)
        await looking.close()
        await server.restart()
      }
      const collection = await openCollection({ store, threads: 0 })
      await waitFor(async () => (await collection.counts()).reports === many.length)
      stop.abort()
      await Promise.all(workers)
      expect(await collection.counts()).toMatchObject({ sources: many.length, failed: 0 })
      const stories = (await collection.stories({ limit: 500 })).items
      expect(stories.reduce((sum, { reports }) => sum + reports, 0)).toBe(many.length)
      expect(await collection.check({ bytes: true })).toEqual([])
      // What went wrong is told as what it was.
      for (const error of wrong) expect(error).toMatchObject({ code: expect.stringMatching(/^store-/) })
      await collection.close()
    } finally {
      stop.abort()
      await Promise.allSettled(workers)
    }
  })
  it('are not needed: an ingest reads by itself', { timeout: 120_000 }, async (context) => {
    const collection = await openCollection({ store: await database(context), threads: 0 })
    try {
      expect(await collection.ingest(items(...all))).toMatchObject({ placed: all.length })
      expect(
        (await collection.dossier((await collection.stories({ text: 'Tarma' })).items[0]!.id))!.reports.length,
      ).toBeGreaterThan(2)
    } finally {
      await collection.close()
    }
  })
})

describe('an ingest', () => {
  it('whose database is ended says so, and the next one goes on', { timeout: 240_000 }, async (context) => {
    const store = await database(context)
    const many = ferries(120)
    const collection = await openCollection({ store, threads: 0 })
    try {
      let ended: Promise<void> | null = null
      const ingest = collection.ingest(items(...many), {
        progress: ({ read }) => {
          if (read > 20) ended ??= server.restart()
        },
      })
      await expect(ingest).rejects.toMatchObject({ code: 'store-unreachable' })
      await ended
      const before = (await collection.counts()).sources
      expect(before).toBeGreaterThan(20)
      const again = await collection.ingest(items(...many))
      expect(again).toMatchObject({ taken: many.length, fresh: many.length - before, failed: 0 })
      expect(await collection.counts()).toMatchObject({ sources: many.length, reports: many.length })
      expect(await collection.check({ bytes: true })).toEqual([])
    } finally {
      await collection.close()
    }
  })
})

describe('workers on a file', () => {
  it('are refused', async () => {
    const signal = new AbortController().signal
    await expect(runWorker({ store: 'a.db', signal })).rejects.toMatchObject({ code: 'store-queue-home', exitCode: 2 })
    await expect(openIntake('a.db')).rejects.toMatchObject({ code: 'store-queue-home' })
  })
})
