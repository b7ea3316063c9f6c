import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Collection, Intake } from '../../src/collection/index.ts'
import type { Source } from '../../src/read/source.ts'
import { postgresFolder, startServer } from '../../test/store/postgres.ts'
import { built } from '../child.ts'
import type { Cell, Table } from '../table.ts'
import { madeReports } from './made.ts'
import { publicTexts } from './texts.ts'

interface Front {
  openIntake(store: string): Promise<Intake>
  openCollection(options: { readonly store: string; readonly threads: number }): Promise<Collection>
}

/** How much faster two workers are than one, on one PostgreSQL; null where none can be had. */
export const workersTable = async (data: string, count: number): Promise<Table | null> => {
  const bin = postgresFolder()
  if (bin === null) return null
  const server = await startServer(bin)
  try {
    const rows: (readonly Cell[])[] = []
    let alone = 0
    for (const workers of [1, 2]) {
      const seconds = await timeOf(await server.database(), { data, count, workers })
      if (workers === 1) alone = seconds
      rows.push([workers, count, count / seconds, alone / seconds])
    }
    return {
      title: 'Reports made of public texts, into PostgreSQL, by workers that do all in one thread',
      columns: [
        ['workers', 'count'],
        ['reports', 'count'],
        ['reports/s', 'count'],
        ['of one', 'ratio'],
      ],
      rows,
      notes: [
        'Wall-clock time, one run each, once a quarter of the reports is in stories: by then a worker has compiled what it runs.',
        'The server shares the cores with them. A worker as it is started without options uses all cores of its machine, so that',
        'two on one machine are no faster than one.',
      ],
    }
  } finally {
    await server.stop()
  }
}

interface Race {
  readonly data: string
  readonly count: number
  readonly workers: number
}

const timeOf = async (store: string, { data, count, workers }: Race): Promise<number> => {
  const front = (await import(join(built, 'collection', 'index.js'))) as Front
  const intake = await front.openIntake(store)
  await takeAll(intake, madeReports(publicTexts(data), count))
  await intake.close()
  const collection = await front.openCollection({ store, threads: 0 })
  const file = join(import.meta.dirname, 'work.ts')
  const team: readonly ChildProcess[] = Array.from({ length: workers }, () =>
    spawn(process.execPath, [file, '--store', store, '--built', built, '--threads', '0'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  try {
    // What it takes to start is not what is measured, and each worker starts anew.
    const placed = async (): Promise<number> => (await collection.counts()).reports
    await until(async () => (await placed()) >= count / 4)
    const [begun, first] = [performance.now(), await placed()]
    await until(async () => (await placed()) >= count)
    return ((performance.now() - begun) / 1000) * (count / (count - first))
  } finally {
    for (const worker of team) worker.kill('SIGTERM')
    await Promise.all(team.map((worker) => once(worker, 'exit')))
    await collection.close()
  }
}

const takeAll = async (intake: Intake, sources: Iterable<Source>): Promise<void> => {
  let batch: Source[] = []
  for (const source of sources) {
    batch.push(source)
    if (batch.length < 64) continue
    await intake.take(batch, '2020-01-01T00:00:00Z')
    batch = []
  }
  if (batch.length > 0) await intake.take(batch, '2020-01-01T00:00:00Z')
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 200))
}
