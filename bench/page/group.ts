import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, openBrowser } from '../../scripts/browser.ts'
import type { Asked, Group } from '../group.ts'
import { summaryOf } from '../measure.ts'
import type { Cell, Table } from '../table.ts'
import { pagesOfThirty } from './stories.ts'
import { visit, watchPages, type Visit } from './visit.ts'

const cellsOf = (times: readonly number[]): readonly Cell[] => {
  const known = times.filter((time) => !Number.isNaN(time))
  return known.length === 0 ? [null, null] : [summaryOf(known).best, summaryOf(known).median]
}

const loadRow = (name: string, html: string, visits: readonly Visit[]): readonly Cell[] => [
  name,
  Buffer.byteLength(html) / 1000,
  ...cellsOf(visits.map(({ firstPaint }) => firstPaint)),
  summaryOf(visits.map(({ whole }) => whole)).median,
  summaryOf(visits.map(({ longestTask }) => longestTask)).median,
]

const answerRows = (name: string, visits: readonly Visit[]): readonly (readonly Cell[])[] =>
  Object.keys(visits[0]?.answers ?? {}).map((act) => [
    name,
    act,
    ...cellsOf(visits.map(({ answers }) => answers[act]!)),
  ])

const loads = (rows: readonly (readonly Cell[])[], visits: number): Table => ({
  title: `Opening the page of a dossier (${visits} visits each)`,
  columns: [
    ['page', 'text'],
    ['KB', 'count'],
    ['first paint, best', 'ms'],
    ['median', 'ms'],
    ['whole, median', 'ms'],
    ['longest task, median', 'ms'],
  ],
  rows,
  notes: [
    'Time on the clock, from a file, in a new tab; a longest task of 0: none took 50 ms.',
    'Whole: what the page holds packed is in place, and what is out of sight is laid out.',
  ],
})

const answers = (rows: readonly (readonly Cell[])[]): Table => ({
  title: 'What a reader does, until it is painted',
  columns: [
    ['page', 'text'],
    ['act', 'text'],
    ['best', 'ms'],
    ['median', 'ms'],
  ],
  rows,
  notes: ['As the browser itself tells it, in steps of 8 ms; 16 is the least that it tells.'],
})

async function* run({ quick }: Asked): AsyncGenerator<Table> {
  const browser = await findBrowser()
  if (browser === null) throw new TypeError('The group "page" needs a browser: set CORROBORATE_BROWSER to one.')
  const visits = quick ? 3 : 11
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const { context, close } = await openBrowser(browser, { offline: true, viewport: { width: 1280, height: 800 } })
  await watchPages(context)
  const opened: (readonly Cell[])[] = []
  const answered: (readonly Cell[])[] = []
  for (const [name, html] of await pagesOfThirty()) {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const own: Visit[] = []
    for (let at = 0; at < visits; at++) own.push(await visit(context, pathToFileURL(file).href))
    opened.push(loadRow(name, html, own))
    answered.push(...answerRows(name, own))
  }
  await close()
  rmSync(folder, { recursive: true, force: true })
  yield loads(opened, visits)
  yield answers(answered)
}

/** How soon a page of thirty reports can be read, and how soon it answers. */
export const page: Group = { name: 'page', measures: 'first paint of a page, and its answers to clicks and keys', run }
