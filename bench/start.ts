import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { built, runNode, type Spent } from './child.ts'
import type { Asked, Group } from './group.ts'
import { summaryOf } from './measure.ts'
import type { Cell, Table } from './table.ts'

const story = resolve(import.meta.dirname, '..', 'examples', 'peru')

const programs = (folder: string): readonly (readonly [name: string, args: readonly string[]])[] => [
  ['node -e 0', ['-e', '0']],
  ['corroborate --version', [join(built, 'cli', 'main.js'), '--version']],
  [
    'corroborate read examples/peru, to JSON',
    [join(built, 'cli', 'main.js'), 'read', story, '--format', 'json', '--output', join(folder, 'dossier.json')],
  ],
]

const spentRow = (name: string, spent: readonly Spent[]): readonly Cell[] => {
  const of = (part: 'wall' | 'cpu' | 'memory'): readonly number[] => spent.map((one) => one[part])
  return [
    name,
    summaryOf(of('wall')).best,
    summaryOf(of('wall')).median,
    summaryOf(of('cpu')).median,
    summaryOf(of('memory')).median,
  ]
}

const startTable = (runs: number): Table => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const rows = programs(folder).map(([name, args]) =>
    spentRow(
      name,
      Array.from({ length: runs }, () => runNode(args)),
    ),
  )
  rmSync(folder, { recursive: true, force: true })
  return {
    title: `Starting the built command (${runs} runs each)`,
    columns: [
      ['program', 'text'],
      ['ms best', 'ms'],
      ['ms median', 'ms'],
      ['CPU ms', 'ms'],
      ['MB', 'MB'],
    ],
    rows,
    notes: ['Milliseconds from start to end; CPU time and memory are medians too.'],
  }
}

/** Loads a language as the engine does, part by part, in a process of its own. */
const loading = (language: string): string => `
const spent = async (name, load) => { const before = process.cpuUsage(); await load(); const { user, system } = process.cpuUsage(before); return [name, (user + system) / 1000] }
const from = (path) => import('${pathToFileURL(built).href}/' + path)
const words = await from('language/load.js'), tokens = await from('annotate/token/index.js'), mentions = await from('annotate/mention/index.js')
console.log(JSON.stringify([
  await spent('words', () => words.loadLanguage('${language}')),
  await spent('tokens', () => tokens.loadTokens('${language}')),
  await spent('names and places', () => mentions.loadMentions('${language}')),
]))`

const loadRows = (language: string, runs: number): readonly (readonly Cell[])[] => {
  const all = Array.from({ length: runs }, () => {
    const { output } = runNode(['--input-type=module', '-e', loading(language)])
    return JSON.parse(output) as readonly (readonly [string, number])[]
  })
  return all[0]!.map(([name], i) => {
    const { best, median } = summaryOf(all.map((parts) => parts[i]![1]))
    return [language, name, best, median]
  })
}

const tablesTable = (runs: number): Table => ({
  title: `Loading the tables of a language (${runs} runs each)`,
  columns: [
    ['language', 'text'],
    ['tables', 'text'],
    ['CPU ms best', 'ms'],
    ['CPU ms median', 'ms'],
  ],
  rows: ['en', 'es'].flatMap((language) => loadRows(language, runs)),
})

async function* run({ quick }: Asked): AsyncGenerator<Table> {
  const runs = quick ? 3 : 7
  yield startTable(runs)
  yield tablesTable(runs)
}

/** How long a cold start takes. */
export const start: Group = { name: 'start', measures: 'cold start of the command, and loading of tables', run }
