import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { built } from '../child.ts'
import { publicTexts } from '../collection/texts.ts'
import { ownTexts } from '../corpus/own.ts'

const examples = resolve(import.meta.dirname, '..', '..', 'examples')
const main = join(built, 'cli', 'main.js')

/** A server of the built command over the example stories, and reports that wait to be added. */
export interface Running {
  readonly address: string
  /** The addresses of all dossier pages, each made already. */
  readonly dossiers: readonly string[]
  /** Adds reports in a process of its own until it is stopped; gives how many there are now. */
  ingestBeside(): { readonly stop: () => Promise<number> }
  /** Adds reports by the server itself until it is stopped. */
  ingestWithin(): { readonly stop: () => Promise<number> }
  close(): Promise<void>
}

const run = (args: readonly string[]): void => {
  const done = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
}

/** Starts it, and waits until it says where it listens. */
const started = async (store: string): Promise<{ readonly child: ChildProcess; readonly address: string }> => {
  const child = spawn(process.execPath, [main, 'serve', '--store', store, '--port', '0', '--quiet', '--threads', '1'])
  child.stderr.resume()
  let said = ''
  for await (const text of child.stdout) {
    said += String(text)
    const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
    if (address) return { child, address }
  }
  throw new Error(`the server did not start: ${said}`)
}

const json = async <T>(address: string): Promise<T> => (await (await fetch(address)).json()) as T

/** Reports of other events where the public sets are there; else ones that the project's own are shuffled into. */
const textsOf = async (data: string | null, words: number): Promise<readonly string[]> => {
  if (data !== null) return publicTexts(data).map(({ text }) => text)
  return [...(await ownTexts('en', words)), ...(await ownTexts('es', words))].map(({ text }) => text)
}

/** Reports written as files, in lots, so that an ingest of one lot takes some seconds. */
const lotsIn = async (folder: string, texts: readonly string[]): Promise<readonly (readonly string[])[]> =>
  Array.from({ length: Math.ceil(texts.length / lot) }, (_, at) =>
    texts.slice(at * lot, (at + 1) * lot).map((text, i) => {
      const file = join(folder, `${at}-${i}.txt`)
      writeFileSync(file, text)
      return file
    }),
  )
const lot = 50

export const running = async (data: string | null, words: number): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-server-'))
  const store = join(folder, 'corroborate.db')
  run([
    'ingest',
    '--quiet',
    '--store',
    store,
    ...['peru', 'ferry', 'uvalde', 'trust'].map((name) => join(examples, name)),
  ])
  const lots = [...(await lotsIn(folder, await textsOf(data, words)))]
  const { child, address } = await started(store)
  const { items } = await json<{ items: readonly { id: string }[] }>(`${address}/api/v1/stories?limit=100`)
  const dossiers = items.map(({ id }) => `${address}/stories/${id}/dossier`)
  for (const page of dossiers) await (await fetch(page)).arrayBuffer()
  const reports = async (): Promise<number> => (await json<{ reports: number }>(`${address}/api/v1/counts`)).reports
  return {
    ...{ address, dossiers },
    ingestBeside: () => {
      let stopped = false
      let child: ChildProcess | null = null
      const work = (async () => {
        for (let files = lots.shift(); files !== undefined && !stopped; files = lots.shift()) {
          child = spawn(process.execPath, [main, 'ingest', '--quiet', '--threads', '1', '--store', store, ...files])
          await new Promise((resolve) => child!.once('exit', resolve))
        }
      })()
      return {
        stop: async () => {
          stopped = true
          child?.kill('SIGINT')
          await work
          return reports()
        },
      }
    },
    ingestWithin: () => {
      let stopped = false
      const work = (async () => {
        for (let files = lots.shift(); files !== undefined && !stopped; files = lots.shift()) {
          const given = await Promise.all(files.map(async (file) => ({ text: await textIn(file) })))
          await added(address, given)
        }
      })()
      return {
        stop: async () => {
          stopped = true
          await work
          return reports()
        },
      }
    },
    close: async () => {
      child.kill('SIGINT')
      await new Promise((resolve) => child.once('exit', resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const textIn = (file: string): Promise<string> => readFile(file, 'utf8')

const added = async (address: string, reports: readonly { readonly text: string }[]): Promise<void> => {
  const answer = await fetch(`${address}/api/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reports }),
  })
  const { id } = (await answer.json()) as { id: string }
  for (;;) {
    const { state } = await json<{ state: string }>(`${address}/api/v1/ingests/${id}`)
    if (state === 'done' || state === 'failed') return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
