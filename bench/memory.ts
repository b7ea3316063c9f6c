import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built, runNode } from './child.ts'
import { ownReports } from './corpus/own.ts'
import type { Asked, Group } from './group.ts'
import type { Cell, Table } from './table.ts'

const reportWords = 600

const rowOf = async (count: number): Promise<readonly Cell[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const [i, text] of (await ownReports('en', count, reportWords)).entries()) {
      writeFileSync(join(folder, `report-${String(i).padStart(4, '0')}.txt`), text)
    }
    const out = join(folder, 'dossier.json')
    const args = [
      join(built, 'cli', 'main.js'),
      'read',
      join(folder, '*.txt'),
      '--format',
      'json',
      '--quiet',
      '--output',
      out,
    ]
    const { wall, cpu, memory } = runNode(args)
    return [count, count * reportWords, memory, wall / 1000, cpu / 1000]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* run({ quick, memory: large }: Asked): AsyncGenerator<Table> {
  const rows: (readonly Cell[])[] = []
  for (const count of quick ? [10, 50] : large ? [10, 100, 1000] : [10, 100]) rows.push(await rowOf(count))
  yield {
    title: `Peak memory of the built command: English reports of ${reportWords} words, as one story, to JSON`,
    columns: [
      ['reports', 'count'],
      ['words', 'count'],
      ['MB at most', 'MB'],
      ['seconds', 'seconds'],
      ['CPU seconds', 'seconds'],
    ],
    rows,
    notes: ['The most memory that the process held at once, as the system counts it. One run each.'],
  }
}

/** How much memory a large story takes. */
export const memory: Group = {
  name: 'memory',
  measures: 'peak memory of reading 100 reports; with --memory 1,000',
  run,
}
