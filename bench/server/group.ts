import { loadavg } from 'node:os'
import type { Asked, Group } from '../group.ts'
import type { Cell, Table } from '../table.ts'
import { loadOf, within, type Load } from './load.ts'
import { running, type Running } from './running.ts'

const perSecond = 50

const rowOf = (name: string, load: Load, reports: number): readonly Cell[] => [
  name,
  load.asked,
  load.failed,
  within(0.5, load),
  within(0.95, load),
  within(0.99, load),
  reports,
  Math.round(loadavg()[0]! * 10) / 10,
]

/** What runs beside the load. */
const besides: readonly (readonly [string, (server: Running) => { readonly stop: () => Promise<number> }])[] = [
  ['nothing else', () => ({ stop: async () => 0 })],
  ['the server adds reports', (server) => server.ingestWithin()],
  ['another process adds reports', (server) => server.ingestBeside()],
]

async function* run({ quick, data }: Asked): AsyncGenerator<Table> {
  const seconds = quick ? 4 : 20
  const server = await running(data, quick ? 30_000 : 400_000)
  const rows: (readonly Cell[])[] = []
  try {
    await loadOf({ addresses: server.dossiers, perSecond, seconds: 2 })
    for (const [name, begin] of besides) {
      const before = await countOf(server)
      const beside = begin(server)
      const load = await loadOf({ addresses: server.dossiers, perSecond, seconds })
      const after = await beside.stop()
      rows.push(rowOf(name, load, Math.max(0, after - before)))
    }
  } finally {
    await server.close()
  }
  yield {
    title: `Dossier pages of the built server, ${perSecond} requests a second for ${seconds} seconds`,
    columns: [
      ['beside it', 'text'],
      ['asked', 'count'],
      ['failed', 'count'],
      ['ms median', 'ms'],
      ['ms p95', 'ms'],
      ['ms p99', 'ms'],
      ['reports added', 'count'],
      ['load', 'ratio'],
    ],
    rows,
    notes: [
      'Milliseconds on the wall, from when each request was due until its answer was whole, on loopback; the load comes',
      'from this very machine. The last column is what else ran there (load average): times hold for a free machine only.',
    ],
  }
}

const countOf = async ({ address }: Running): Promise<number> => {
  const answer = await fetch(`${address}/api/v1/counts`)
  return ((await answer.json()) as { reports: number }).reports
}

/** How long readers of dossier pages wait. */
export const server: Group = { name: 'server', measures: 'dossier pages under load, while reports are added', run }
