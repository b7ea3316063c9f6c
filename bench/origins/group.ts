import { join } from 'node:path'
import { runNode } from '../child.ts'
import type { Asked, Group } from '../group.ts'
import type { Cell, Table } from '../table.ts'
import type { Once } from './once.ts'

const script = join(import.meta.dirname, 'once.ts')

const measureOnce = (count: number, data: string | null): Once =>
  JSON.parse(runNode(['--expose-gc', script, String(count), data ?? '']).output) as Once

async function* run({ quick, data }: Asked): AsyncGenerator<Table> {
  const rows: (readonly Cell[])[] = []
  let last: { readonly count: number; readonly seconds: number } | null = null
  for (const count of quick ? [300, 1000] : [1000, 10_000, 100_000]) {
    const { seconds, before, most, origins, shared, parts } = measureOnce(count, data)
    const growth = last === null ? null : Math.log(seconds / last.seconds) / Math.log(count / last.count)
    rows.push([count, seconds, growth, before, most, origins, shared, parts])
    last = { count, seconds }
  }
  yield {
    title: `Finding copies among ${data === null ? 'shuffled sentences of the examples' : 'shuffled sentences of public articles'}, four reports in ten reprints`,
    columns: [
      ['reports', 'count'],
      ['CPU seconds', 'seconds'],
      ['growth', 'exponent'],
      ['MB before', 'MB'],
      ['MB at most', 'MB'],
      ['origins', 'count'],
      ['of several', 'count'],
      ['passages shown', 'count'],
    ],
    rows,
    notes: [
      'growth: the exponent from one line to the next; 1 is in step with the number of reports. MB: of the process, with the reports in it; making them may take more than finding the copies.',
    ],
  }
}

/** How finding copies grows with the number of reports. */
export const origins: Group = {
  name: 'origins',
  measures: 'time and memory of finding copies among up to 100,000 reports',
  run,
}
