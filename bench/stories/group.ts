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
    const once = measureOnce(count, data)
    const { seconds, lastTenth } = once
    const growth = last === null ? null : Math.log(seconds / last.seconds) / Math.log(count / last.count)
    const perSecond = [count / seconds, count / 10 / lastTenth]
    rows.push([
      count,
      ...perSecond,
      growth,
      once.longest,
      once.held,
      once.most,
      once.restored,
      once.rows,
      once.stories,
      once.whole,
    ])
    last = { count, seconds }
  }
  yield {
    title: `Grouping reports as they come, made from ${data === null ? 'sentences of the examples' : 'sentences of public articles'}`,
    columns: [
      ['reports', 'count'],
      ['reports/s', 'count'],
      ['the last tenth', 'count'],
      ['growth', 'exponent'],
      ['longest ms', 'ms'],
      ['MB held', 'MB'],
      ['MB at most', 'MB'],
      ['s to restore', 'seconds'],
      ['rows changed', 'exponent'],
      ['stories', 'count'],
      ['whole %', 'percent'],
    ],
    rows,
    notes: [
      'reports/s: grouping alone, by CPU time with collecting garbage, prints made before. growth: the exponent of all time from one line to the next; 1 is in step with the number of reports.',
      'longest: what one report took, on the wall. MB held: by the stories. rows changed: reports that moved, for each report that came. whole: reports whose story has all of their event and no others.',
    ],
  }
}

/** How grouping reports into stories grows with their number. */
export const stories: Group = {
  name: 'stories',
  measures: 'speed and memory of grouping up to 100,000 reports as they come',
  run,
}
