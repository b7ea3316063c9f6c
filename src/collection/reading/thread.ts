import { parentPort } from 'node:worker_threads'
import { createEngine } from '../../index.ts'
import { makeDossier } from './make-dossier.ts'
import { printSource, readSource } from './read-source.ts'
import { isUrgent, type Answer, type Asked, type Task } from './task.ts'

const engine = createEngine()

/** Bytes are handed over, not copied. */
const bytesOf = (result: unknown): ArrayBuffer[] => {
  if (typeof result === 'string') return []
  const { read, packed } = result as { readonly read?: object | null; readonly packed?: unknown }
  const found = result instanceof Uint8Array ? [result] : [packed, ...Object.values(read ?? {})]
  const own = found.filter((one): one is Uint8Array<ArrayBuffer> => one instanceof Uint8Array)
  // Small arrays share a pool, which may not be given away.
  return own.filter(({ buffer, byteLength }) => buffer.byteLength === byteLength).map(({ buffer }) => buffer)
}

const work = async (task: Task): Promise<unknown> => {
  if ('print' in task) return printSource(engine, task.print)
  if ('read' in task) return readSource(engine, task.read)
  return 'compare' in task ? makeDossier(engine, task.compare) : engine.fingerprint()
}

const answer = async ({ number, task }: Asked): Promise<void> => {
  parentPort!.postMessage({ number, begun: true } satisfies Answer)
  try {
    const result = await work(task)
    parentPort!.postMessage({ number, result } satisfies Answer, bytesOf(result))
  } catch (error) {
    parentPort!.postMessage({ number, error: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
}

const urgent: Asked[] = []
const others: Asked[] = []
let isAtWork = false

const workAll = async (): Promise<void> => {
  if (isAtWork) return
  isAtWork = true
  for (let asked = urgent.shift() ?? others.shift(); asked; asked = urgent.shift() ?? others.shift()) {
    await answer(asked)
    // What came meanwhile may be urgent: messages come in only where nothing else is done.
    await new Promise(setImmediate)
  }
  isAtWork = false
}

parentPort?.on('message', (asked: Asked) => {
  if (isUrgent(asked.task)) urgent.push(asked)
  else others.push(asked)
  void workAll()
})
