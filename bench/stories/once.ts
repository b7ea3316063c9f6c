import { createStoryKeeper, type PlacedReport } from '../../src/index.ts'
import { processTime } from '../measure.ts'
import { madePrints, type Made } from './made.ts'
import { sentencesOf } from './sentences.ts'

/** What grouping a number of reports as they come took. */
export interface Once {
  /** CPU seconds of all, and of the last tenth. */
  readonly seconds: number
  readonly lastTenth: number
  /** Milliseconds that one report took at most. */
  readonly longest: number
  /** MB that the process holds with the stories, beyond what it held before; at most in all. */
  readonly held: number
  readonly most: number
  /** CPU seconds to restore the stories from rows. */
  readonly restored: number
  /** Rows of reports that changed, for each report that came. */
  readonly rows: number
  readonly stories: number
  /** The share of reports whose story has all reports of their event, and no others. */
  readonly whole: number
}

const megabytes = (bytes: number): number => bytes / 2 ** 20
const heldNow = (): number => {
  globalThis.gc?.()
  return megabytes(process.memoryUsage().rss)
}

const [asked, data = ''] = process.argv.slice(2)
const count = Number(asked)
const articles = await sentencesOf(data === '' ? null : data)
const before = heldNow()
const keeper = createStoryKeeper()
const gold = new Map<string, number>()
let [seconds, lastTenth, longest, rows] = [0, 0, 0, 0]

const addAll = (batch: readonly Made[]): void => {
  const start = processTime()
  for (const { print } of batch) {
    const from = performance.now()
    rows += keeper.add(print).moved.length
    longest = Math.max(longest, performance.now() - from)
  }
  const spent = (processTime() - start) / 1000
  seconds += spent
  if (gold.size > 0.9 * count) lastTenth += spent
}

/** Prints are made a few at a time, and not kept. */
const together = Math.max(1, Math.floor(count / 100))
let batch: Made[] = []
for (const made of madePrints(count, articles)) {
  gold.set(made.print.report, made.event)
  batch.push(made)
  if (batch.length < together) continue
  addAll(batch)
  batch = []
}
addAll(batch)
batch = []
const held = heldNow() - before
const homes = new Map([...gold.keys()].map((report) => [report, keeper.storyOf(report)!]))

let making = 0
function* placed(): Generator<PlacedReport> {
  let start = processTime()
  for (const { print } of madePrints(count, articles)) {
    making += processTime() - start
    yield { print, story: homes.get(print.report)! }
    start = processTime()
  }
}
const start = processTime()
createStoryKeeper({ reports: placed() })
const restored = (processTime() - start - making) / 1000

const wholeShare = (): number => {
  const events = Map.groupBy(gold.keys(), (report) => gold.get(report)!)
  const sizes = Map.groupBy(homes.values(), (story) => story)
  const whole = [...events.values()].filter((reports) => {
    const [home, ...others] = new Set(reports.map((report) => homes.get(report)!))
    return others.length === 0 && sizes.get(home!)!.length === reports.length
  })
  return whole.flat().length / count
}

const once: Once = {
  ...{ seconds, lastTenth, longest, held, restored, most: process.resourceUsage().maxRSS / 1024 },
  rows: rows / count,
  stories: new Set(homes.values()).size,
  whole: wholeShare(),
}
process.stdout.write(JSON.stringify(once))
