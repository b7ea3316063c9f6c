import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built, runNode } from '../child.ts'
import type { Asked, Group } from '../group.ts'
import type { Cell, Table } from '../table.ts'
import { workersTable } from './workers.ts'

interface Ingested {
  readonly reports: number
  readonly stories: number
  readonly characters: number
  readonly seconds: number
  readonly cpu: number
  readonly memory: number
  readonly size: number | null
  readonly marks: readonly { readonly reports: number; readonly seconds: number; readonly memory: number }[]
}

const ingested = (count: number, data: string, threads: number): Ingested => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const { output } = runNode([
      join(import.meta.dirname, 'ingest-made.ts'),
      ...['--data', data, '--count', String(count), '--store', join(folder, 'made.db')],
      ...['--threads', String(threads), '--built', built],
    ])
    return JSON.parse(output) as Ingested
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rowOf = (done: Ingested): readonly Cell[] => [
  done.reports,
  done.stories,
  done.characters / done.reports,
  done.reports / done.seconds,
  (1000 * done.cpu) / done.reports,
  done.memory,
  done.size,
  done.size === null ? null : (1024 * done.size) / done.reports,
]

/** How fast each tenth was, and how much memory it left: both should stay as they were. */
const growthOf = ({ marks }: Ingested): readonly (readonly Cell[])[] =>
  marks.map(({ reports, seconds, memory }, at) => {
    const before = marks[at - 1] ?? { reports: 0, seconds: 0 }
    return [reports, (reports - before.reports) / (seconds - before.seconds), memory]
  })

async function* run({ quick, data }: Asked): AsyncGenerator<Table> {
  if (data === null) throw new TypeError('The group collection needs --data FOLDER with the public sets.')
  const sizes = quick ? [500, 1000] : [10_000, 100_000]
  const done: Ingested[] = []
  for (const count of sizes) done.push(ingested(count, data, 2))
  yield {
    title: 'Reports made of public texts, into a collection in one SQLite file, with two threads that read',
    columns: [
      ['reports', 'count'],
      ['stories', 'count'],
      ['characters each', 'count'],
      ['reports/s', 'count'],
      ['CPU ms each', 'ms'],
      ['MB at most', 'MB'],
      ['MB of file', 'MB'],
      ['KB of file each', 'count'],
    ],
    rows: done.map(rowOf),
    notes: [
      'From bytes to stories, by the built package. CPU is that of all threads. One run each; reports/s is wall-clock time,',
      'which other programs on the machine lengthen: there CPU ms each on as many cores says what is to be had.',
    ],
  }
  yield {
    title: `How it goes on as a collection grows to ${done.at(-1)!.reports} reports`,
    columns: [
      ['reports', 'count'],
      ['reports/s since', 'count'],
      ['MB then', 'MB'],
    ],
    rows: growthOf(done.at(-1)!),
  }
}

async function* runWorkers({ quick, data }: Asked): AsyncGenerator<Table> {
  if (data === null) throw new TypeError('The group workers needs --data FOLDER with the public sets.')
  const table = await workersTable(data, quick ? 400 : 4000)
  if (table) yield table
  else console.log('not run: no PostgreSQL on this machine, nor from the registry')
}

/** How much faster two workers are than one. */
export const workers: Group = {
  name: 'workers',
  measures: 'one worker and two on a collection in PostgreSQL; takes minutes',
  run: runWorkers,
}

/** How fast a collection takes reports in. */
export const collection: Group = {
  name: 'collection',
  measures: 'taking 10,000 and 100,000 reports into a collection; takes long',
  run,
}
