import { parseArgs } from 'node:util'
import type { runWorker as RunWorker } from '../../src/collection/index.ts'

// A worker as a process of its own; it works until it is told to stop.

const { values } = parseArgs({
  options: { store: { type: 'string' }, threads: { type: 'string', default: '1' }, built: { type: 'string' } },
})
const { runWorker } = (await import(`${values.built}/collection/index.js`)) as { readonly runWorker: typeof RunWorker }
const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())
await runWorker({ store: values.store!, threads: Number(values.threads), signal: stop.signal })
