import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { openQueue, openStore, type WorkQueue } from '../../src/store/index.ts'
import { needs } from '../needs.ts'
import { textOf, type Task } from './child.ts'
import { noon, placedOf, readingOf, sourceOf, storyOf } from './made-up.ts'
import { postgresFolder, startServer, type Server } from './postgres.ts'
import { start, type Started } from './processes.ts'
import { lookAtAll } from './torture.ts'

let server: Server | null = null
beforeAll(async () => {
  const bin = postgresFolder()
  if (bin !== null) server = await startServer(bin)
})
afterAll(() => server?.stop())

const database = (context: TestContext): Promise<string> => {
  needs(context, server !== null, 'no PostgreSQL on this machine, nor from the registry')
  return server!.database()
}

const sources = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sourceOf(`${from + i}.txt`, textOf(from + i)))

/** Waits until no work is left. */
const idle = async (queue: WorkQueue, seconds: number): Promise<void> => {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(250)) {
    const { extract, assign } = await queue.waiting()
    if (extract + assign === 0) return
  }
  throw new Error(`work is left after ${seconds} seconds: ${JSON.stringify(await queue.waiting())}`)
}

test('a file has no queue', async () => {
  await expect(openQueue({ at: 'corroborate.db' })).rejects.toMatchObject({ code: 'store-queue-home' })
})

test('what is taken is read and placed, and asked for once', async (context) => {
  const queue = await openQueue({ at: await database(context) })
  const asked: number[] = []
  const stop = new AbortController()
  expect((await queue.take(sources(0, 20), noon)).every(({ fresh }) => fresh)).toBe(true)
  expect(await queue.waiting()).toEqual({ extract: 3, assign: 0, failed: 0 })
  await queue.take(sources(0, 20), noon)
  expect((await queue.waiting()).extract).toBe(3)
  const working = queue.work(
    {
      extract: async (some) => some.map((source) => readingOf(source)),
      assign: async (readings, desk) => {
        asked.push(readings.length)
        const stories = readings.map(({ report }) => storyOf(`y-${report}`, [report]))
        await desk.write({ placed: placedOf(readings), stories, retired: [] })
      },
    },
    { fingerprint: 'f1', signal: stop.signal },
  )
  await idle(queue, 20)
  stop.abort()
  await working
  expect(asked.reduce((a, b) => a + b, 0)).toBe(20)
  expect(await queue.store.counts()).toMatchObject({ reports: 20, stories: 20 })
  expect(await queue.ask('f1')).toBe(0)
  expect(await queue.ask('f2')).toBe(20)
  await queue.close()
})

test('work that fails is told, tried again, and leaves nothing half done', async (context) => {
  const queue = await openQueue({ at: await database(context) })
  const stop = new AbortController()
  const failures: unknown[] = []
  let tries = 0
  await queue.take(sources(0, 4), noon)
  const working = queue.work(
    {
      extract: async (some) => some.map((source) => readingOf(source)),
      assign: async (readings, desk) => {
        const stories = readings.map(({ report }) => storyOf(`y-${report}`, [report]))
        await desk.write({ placed: placedOf(readings), stories: tries++ === 0 ? [] : stories, retired: [] })
      },
    },
    { fingerprint: 'f1', signal: stop.signal, failed: (error) => failures.push(error) },
  )
  await idle(queue, 20)
  stop.abort()
  await working
  expect(failures).toMatchObject([{ code: 'store-report-unseated' }])
  expect(await queue.store.counts()).toMatchObject({ reports: 4, stories: 4 })
  await queue.close()
})

test('workers that are killed and a database that restarts lose nothing, and do nothing twice', async (context) => {
  const at = await database(context)
  const count = 2400
  const task: Task = { at, work: 'worker', from: 0, to: 0, pause: 5 }
  let queue = await openQueue({ at, patience: 10 })
  for (let from = 0; from < count; from += 400) await queue.take(sources(from, from + 400), noon)
  const ready = async (): Promise<Started> => {
    const worker = start(task)
    while (worker.lines.length === 0 && worker.process.exitCode === null) await pause(20)
    return worker
  }
  let [one, two] = await Promise.all([ready(), ready()])
  for (let kill = 0; kill < 6; kill++) {
    await pause(400 + 150 * kill)
    two.process.kill('SIGKILL')
    await two.over
    if (kill % 3 === 2) {
      await queue.close()
      await server!.restart()
      queue = await openQueue({ at, patience: 10 })
    }
    two = one
    one = await ready()
  }
  await idle(queue, 120)
  expect((await queue.waiting()).failed).toBe(0)
  for (const worker of [one, two]) worker.process.kill('SIGTERM')
  await Promise.all([one.over, two.over])
  await queue.close()
  await lookAtAll(at, count)
  // What was written together with a report stands there once for each.
  const store = await openStore({ at })
  const { items } = await store.journal({ kind: 'placed', limit: 2 * count })
  expect(items.length).toBe(count)
  expect(new Set(items.map(({ what }) => what)).size).toBe(count)
  await store.close()
}, 240_000)
