import { parentPort } from 'node:worker_threads'
import { createEngine } from '../../index.ts'
import { makeDossier, type ToCompare } from './make-dossier.ts'
import { readSource, type ToRead } from './read-source.ts'

/** What a thread is asked, and what it answers under the same number. */
export type Task = { readonly read: ToRead } | { readonly compare: ToCompare } | { readonly asked: 'fingerprint' }
export interface Asked {
  readonly number: number
  readonly task: Task
}
export interface Answer {
  readonly number: number
  readonly result?: unknown
  readonly error?: string
}

const engine = createEngine()

/** Bytes are handed over, not copied. */
const bytesOf = (result: unknown): ArrayBuffer[] => {
  if (typeof result === 'string') return []
  const found = result instanceof Uint8Array ? [result] : Object.values((result as { read?: object }).read ?? {})
  const own = found.filter((one): one is Uint8Array<ArrayBuffer> => one instanceof Uint8Array)
  // Small arrays share a pool, which may not be given away.
  return own.filter(({ buffer, byteLength }) => buffer.byteLength === byteLength).map(({ buffer }) => buffer)
}

const work = async (task: Task): Promise<unknown> => {
  if ('read' in task) return readSource(engine, task.read)
  return 'compare' in task ? makeDossier(engine, task.compare) : engine.fingerprint()
}

parentPort?.on('message', async ({ number, task }: Asked) => {
  try {
    const result = await work(task)
    parentPort!.postMessage({ number, result } satisfies Answer, bytesOf(result))
  } catch (error) {
    parentPort!.postMessage({ number, error: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
})
