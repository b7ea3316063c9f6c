/* A process that tests start and kill: it tells on its output what was acknowledged. */
import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openQueue, openStore, type Desk, type Store, type UnplacedReading } from '../../src/store/index.ts'
import { noon, placedOf, readAll, readingOf, sourceOf, storyOf } from './made-up.ts'

export interface Task {
  readonly at: string
  /** `try` ingests and tells the code of the error that ends it. */
  readonly work: 'ingest' | 'worker' | 'try' | 'look'
  /** Which texts are taken. */
  readonly from: number
  readonly to: number
  /** Characters that no compression makes small, behind each text. */
  readonly pad?: number
  /** Milliseconds of thought for each source. */
  readonly pause?: number
}

/** The text of a number; a tenth of them are copies of others. */
export const textOf = (n: number): string =>
  `Report ${n % 10 === 9 ? n - 4 : n} of the flood. ${'It rose. '.repeat(n % 90)}`
const perBatch = 6
const stories = 97

const tell = (line: string): void => {
  writeSync(1, `${line}\n`)
}

/** Puts reports into a few stories by their numbers, so that stories grow while others write. */
const createPlacer = (): ((readings: readonly UnplacedReading[], desk: Desk) => Promise<void>) => {
  const home = new Map<string, string>()
  let revision = 0
  return async (readings, desk) => {
    for await (const { prints } of desk.since(revision)) for (const { report, story } of prints) home.set(report, story)
    for (const { report } of readings) home.set(report, `y-${Number.parseInt(report.slice(2, 8), 16) % stories}`)
    const touched = new Set(readings.map(({ report }) => home.get(report)!))
    const members = (story: string): readonly string[] =>
      [...home.keys()].filter((id) => home.get(id) === story).toSorted()
    revision = await desk.write({
      placed: placedOf(readings),
      stories: [...touched].map((story) => storyOf(story, members(story))),
      retired: [],
      journal: readings.map(({ report }) => ({ at: noon, story: null, kind: 'placed', what: report })),
    })
  }
}

const padding = (n: number, length: number): string =>
  Array.from({ length: length / 64 }, (_, i) => createHash('sha256').update(`${n} ${i}`).digest('hex')).join('')

const ingest = async (store: Store, { from, to, pad = 0 }: Task): Promise<void> => {
  const place = createPlacer()
  for (let n = from; n < to; n += perBatch) {
    const numbers = Array.from({ length: Math.min(perBatch, to - n) }, (_, i) => n + i)
    await store.take(
      numbers.map((one) => sourceOf(`${one}.txt`, textOf(one) + padding(one, pad))),
      noon,
    )
    tell(`took ${numbers.join(' ')}`)
    await readAll(store)
    const placed = await store.assigning(async (desk) => {
      const readings = await store.unplaced('f1')
      if (readings.length > 0) await place(readings, desk)
      return readings.map(({ report }) => report)
    })
    tell(`placed ${placed.join(' ')}`)
  }
}

const workAt = async ({ at, pause = 0 }: Task): Promise<void> => {
  const queue = await openQueue({ at, patience: 10 })
  const stop = new AbortController()
  process.on('SIGTERM', () => stop.abort())
  const place = createPlacer()
  tell('ready')
  await queue.work(
    {
      extract: async (sources) => {
        await new Promise((done) => setTimeout(done, pause * sources.length))
        return sources.map((source) => readingOf(source))
      },
      assign: place,
    },
    { fingerprint: 'f1', signal: stop.signal, atOnce: 16 },
  )
  await queue.close()
}

const tryAt = async (task: Task): Promise<void> => {
  try {
    const store = await openStore({ at: task.at })
    await ingest(store, task)
    await store.close()
  } catch (error) {
    tell(`failed ${(error as { code?: string }).code}`)
  }
}

const lookAt = async ({ at }: Task): Promise<void> => {
  const store = await openStore({ at, readOnly: true })
  tell(`reports ${(await store.counts()).reports}`)
  await store.close()
}

if (process.argv[2] !== undefined) {
  const task = JSON.parse(process.argv[2]) as Task
  if (task.work === 'worker') await workAt(task)
  else if (task.work === 'try') await tryAt(task)
  else if (task.work === 'look') await lookAt(task)
  else {
    const store = await openStore({ at: task.at })
    await ingest(store, task)
    await store.close()
  }
  tell('done')
}
