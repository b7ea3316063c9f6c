import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, storyPrint, type ReadReport } from '../../src/index.ts'
import { openStore, pack, type KeptReading, type KeptSource, type Reading, type Store } from '../../src/store/index.ts'
import { sha256Start } from '../../src/text/hash.ts'
import { chanceFrom } from '../corpus/chance.ts'
import { ownReports, ownTexts } from '../corpus/own.ts'
import { sourceOf } from '../corpus/text.ts'
import type { Asked, Group } from '../group.ts'
import { processTime } from '../measure.ts'
import type { Table } from '../table.ts'

const atOnce = 200
const perStory = 5
const at = '2031-05-04T12:00:00Z'

/** A report that was read once and stands for many: what a store does is the same. */
interface Model {
  readonly read: ReadReport
  readonly packed: Uint8Array
  readonly print: Uint8Array
  readonly words: readonly string[]
}

const models = async (): Promise<readonly Model[]> => {
  const engine = createEngine()
  const texts = await ownReports('en', 20, 400)
  const [like] = await ownTexts('en', 1)
  const made: Model[] = []
  for (const [number, text] of texts.entries()) {
    const { read } = await engine.read(sourceOf({ ...like!, text }, number))
    if (read) made.push({ read, packed: pack(read), print: pack(storyPrint(read)), words: text.split(' ') })
  }
  return made
}

interface Spent {
  readonly take: number
  readonly keep: number
  readonly place: number
}

/** Milliseconds of CPU time that each step took for all reports. */
const fill = async (store: Store, all: readonly Model[], count: number): Promise<Spent> => {
  const spent = { take: 0, keep: 0, place: 0 }
  const timed = async <T>(step: keyof Spent, work: () => Promise<T>): Promise<T> => {
    const before = processTime()
    const done = await work()
    spent[step] += processTime() - before
    return done
  }
  const chance = chanceFrom(1)
  for (let from = 0; from < count; from += atOnce) {
    const sources = Array.from({ length: atOnce }, (_, i) => {
      const words = all[(from + i) % all.length]!.words.map((word) =>
        chance(3) > 0 ? word : all[chance(all.length)]!.words[0]!,
      )
      return sourceOf({ language: 'en', outlet: 'Ledger', published: '2031-05-04', text: words.join(' ') }, from + i)
    })
    const kept = await timed('take', async () => {
      await store.take(sources, at)
      return store.unread('f', { limit: atOnce })
    })
    const readings = kept.map((source, i) => readingOf(source, all[(from + i) % all.length]!))
    await timed('keep', () => store.keep(readings))
    await timed('place', () => place(store))
  }
  return spent
}

const readingOf = ({ id, facts, source }: KeptSource, { read, packed, print }: Model): Reading => {
  const text = new TextDecoder().decode(source.bytes)
  const textHash = sha256Start(`${id} ${text}`, 32)
  const { language, outlet, title, published, url } = read.report
  const body = {
    report: `r-${textHash.slice(0, 10)}`,
    ordinal: 1,
    language,
    outlet,
    title,
    published: published.value,
    url,
  }
  return { source: id, facts, fingerprint: 'f', diagnostics: [], read: { ...body, text, textHash, packed, print } }
}

const place = (store: Store): Promise<void> =>
  store.assigning(async (desk) => {
    const readings = await store.unplaced('f', { limit: atOnce })
    const stories = Map.groupBy(readings, (_, i) => Math.floor(i / perStory))
    await desk.write({
      placed: readings.map(({ source, report }) => ({ source, report })),
      stories: [...stories.values()].map(storyOf),
      retired: [],
    })
  })

const storyOf = (readings: readonly KeptReading[]) => ({
  ...{ id: `y-${readings[0]!.report}`, heading: null, first: '2031-05-04', last: '2031-05-04', follows: [] },
  members: readings.map(({ report }) => ({ report, because: { code: 'story-alone', params: {}, evidence: [] } })),
})

async function* run({ quick, memory }: Asked): AsyncGenerator<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const all = await models()
  const rows = []
  for (const count of quick ? [400] : memory ? [10_000, 100_000] : [10_000]) {
    const file = join(folder, `${count}.db`)
    const store = await openStore({ at: file })
    const begun = performance.now()
    const { take, keep, place: placing } = await fill(store, all, count)
    const seconds = (performance.now() - begun) / 1000
    await store.close()
    const { size } = statSync(file)
    const each = (take + keep + placing) / count
    rows.push([
      count,
      take / count,
      keep / count,
      placing / count,
      1000 / each,
      count / seconds,
      size / 2 ** 20,
      size / count,
    ])
  }
  rmSync(folder, { recursive: true, force: true })
  const average = (of: (model: Model) => number): number => all.reduce((sum, model) => sum + of(model), 0) / all.length
  yield {
    title: 'A store in SQLite alone: reports of 400 words that are read already',
    columns: [
      ['reports', 'count'],
      ['take, ms', 'ms'],
      ['keep, ms', 'ms'],
      ['place, ms', 'ms'],
      ['reports/s of CPU', 'count'],
      ['reports/s', 'count'],
      ['MB', 'MB'],
      ['bytes each', 'count'],
    ],
    rows,
    notes: [
      'Milliseconds are CPU time of one report. Reports/s is wall-clock time, with the making of the texts.',
      `A reading is ${Math.round(average(({ read }) => JSON.stringify(read).length))} letters of JSON, ` +
        `${Math.round(average(({ packed }) => packed.length))} bytes packed; a print ${Math.round(average(({ print }) => print.length))}.`,
    ],
  }
}

/** How fast a store takes in what is read. */
export const store: Group = { name: 'store', measures: 'what a store does for each report, and how large it is', run }
