import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { need, readJson } from '../frame/files.ts'
import { shareMark } from '../score/prf.ts'
import type { EvaluationSet, PartResult } from '../set.ts'
import { bilingualMarks } from './cases-bilingual.ts'

type Tally = Readonly<Record<string, { readonly ok: number; readonly of: number }>>

/** What the cases' own scorer writes with `--json`. */
interface Scores {
  readonly failed: number
  readonly total: Tally
  readonly per: Readonly<Record<string, { readonly tally: Tally; readonly misses: readonly string[] }>>
}

const root = resolve(import.meta.dirname, '../..')

/** Events with known truth, read with the built command and scored by the script that comes with them. */
export const cases: EvaluationSet = {
  name: 'cases',
  measures: 'whole dossiers of events with known truth',
  run: async (data): Promise<readonly PartResult[]> => {
    const script = need(data, 'check', 'run-cases.mjs')
    const folder = need(data, 'cases')
    const out = mkdtempSync(join(tmpdir(), 'corroborate-cases-'))
    try {
      const file = join(out, 'scores.json')
      const told = await runScript([script, root, folder, '--json', file])
      const result = resultOf(readScores(file, told), told)
      const { marks, misses } = await bilingualMarks(folder)
      return [{ ...result, marks: [...result.marks, ...marks], misses: [...result.misses, ...misses] }]
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  },
}

/** A run that scores some cases and fails on others still writes its scores; one that writes none has failed. */
const readScores = (file: string, told: string): Scores => {
  try {
    return readJson<Scores>(file)
  } catch {
    throw new Error(`the cases were not scored: ${told.trim()}`)
  }
}

const runScript = (args: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.on('error', failed)
    child.on('close', () => done(told))
  })

/** What failed is told first: it was scored as an empty dossier. */
const resultOf = ({ total, per, failed }: Scores, told: string): PartResult => ({
  part: 'all',
  marks: Object.entries(total).map(([kind, { ok, of }]) => shareMark(kind, { met: ok, of })),
  misses: [
    ...(failed > 0 ? told.split('\n').filter((line) => /the command failed|not scored/.test(line)) : []),
    ...Object.entries(per).flatMap(([name, { misses }]) => misses.map((miss) => `${name}: ${miss}`)),
  ],
})
