import { CorroborateError, messageOf, version, type MessageCode, type ReaderLanguage } from '../../index.ts'
import { withoutPassword } from '../../text/without-password.ts'
import { writeOutput } from '../output.ts'
import { createProgress } from '../progress.ts'
import { onInterrupt } from './on-interrupt.ts'
import { letHeapGrow } from './roomy-heap.ts'
import type { StoreOptions } from './with-collection.ts'

export interface WorkerCommandOptions extends StoreOptions {
  readonly threads?: number
  readonly ui: ReaderLanguage
  readonly quiet: boolean
}

/** `corroborate worker`: reads and places what was taken into a collection in PostgreSQL, until interrupted. Gives the exit code. */
export const workerCommand = async ({ store, threads, ui, quiet }: WorkerCommandOptions): Promise<number> => {
  const { runWorker } = await import('../../collection/index.ts')
  letHeapGrow()
  const progress = createProgress({ quiet })
  const stop = onInterrupt('worker-stopping', ui)
  const say = (text: string): void => {
    progress.clear()
    if (!quiet) process.stderr.write(`corroborate: ${text}\n`)
  }
  try {
    const done = await runWorker({
      ...{ store, signal: stop.signal, ...(threads !== undefined && { threads }) },
      begun: ({ fingerprint, waiting, readOtherwise }) => {
        say(messageOf('worker-started', { store: withoutPassword(store) }, ui))
        say(messageOf('worker-begun', { version, fingerprint: fingerprint.slice(0, 12), waiting }, ui))
        if (readOtherwise > 0) say(messageOf('worker-otherwise', { sources: readOtherwise }, ui))
      },
      progress: ({ read }) => progress.show(read, null),
      told: ({ code, params }) => say(messageOf(code as MessageCode, params, ui)),
      failed: (error) => say(messageOf('worker-again', { detail: detailOf(error, ui) }, ui)),
    })
    progress.clear()
    await writeOutput([`${messageOf('worker-done', { ...done }, ui)}\n`], null)
    return 0
  } finally {
    progress.clear()
    stop.release()
  }
}

const detailOf = (error: unknown, ui: ReaderLanguage): string =>
  error instanceof CorroborateError ? messageOf(error.code, error.params, ui) : String(error).slice(0, 200)
