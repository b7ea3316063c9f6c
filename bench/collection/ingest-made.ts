import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { openCollection as OpenCollection } from '../../src/collection/index.ts'
import type { Source } from '../../src/read/source.ts'
import { madeReports } from './made.ts'
import { publicTexts } from './texts.ts'

// A program of its own, so that its memory is that of an ingest and nothing else: takes made reports into a collection
// and writes what it took as one line of JSON.

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    count: { type: 'string', default: '1000' },
    store: { type: 'string' },
    threads: { type: 'string', default: '2' },
    built: { type: 'string' },
  },
})

const count = Number(values.count)
const { openCollection } = (await import(`${values.built}/collection/index.js`)) as {
  readonly openCollection: typeof OpenCollection
}
const texts = publicTexts(values.data ?? null)
const collection = await openCollection({ store: values.store!, threads: Number(values.threads) })

async function* inputs(): AsyncGenerator<{ readonly source: Source }> {
  for (const source of madeReports(texts, count)) yield { source }
}

let [characters, most] = [0, 0]
const marks: { readonly reports: number; readonly seconds: number; readonly memory: number }[] = []
const begun = performance.now()
const cpu = process.cpuUsage()
const result = await collection.ingest(
  (async function* () {
    for await (const item of inputs()) {
      characters += item.source.bytes.length
      yield item
    }
  })(),
  {
    dossiers: false,
    progress: ({ placed }) => {
      if (placed < most + count / 10) return
      most = placed
      const seconds = (performance.now() - begun) / 1000
      marks.push({ reports: placed, seconds, memory: process.memoryUsage.rss() / 1024 ** 2 })
    },
  },
)
const seconds = (performance.now() - begun) / 1000
const { user, system } = process.cpuUsage(cpu)
const counts = await collection.counts()
await collection.close()
const size = values.store!.startsWith('postgres') ? null : statSync(values.store!).size / 1024 ** 2
const memory = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({
    ...{ reports: result.placed, stories: counts.stories, characters, seconds, size, memory, marks },
    cpu: (user + system) / 1_000_000,
  }),
)
