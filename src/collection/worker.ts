import { collectCorrections } from '../fetch/collect-corrections.ts'
import type { Diagnostic } from '../index.ts'
import type { Store } from '../store/index.ts'
import { openQueue, type Hands, type Waiting, type WorkQueue } from '../store/index.ts'
import { idsOf } from './ids.ts'
import { layDownLeft, leaveCorrections } from './ingest/left-corrections.ts'
import { createPool } from './reading/pool.ts'
import { nothingYet } from './ingest/nothing-yet.ts'
import { sourcesOf, takeAll } from './ingest/take-all.ts'
import { createAssigner } from './stories/assigner.ts'
import type { IngestInput, IngestOptions, IngestProgress, IngestResult } from './types.ts'

export interface WorkerOptions {
  /** `postgres://…` */
  readonly store: string
  readonly threads?: number
  /** Ends when what was begun is done. */
  readonly signal: AbortSignal
  readonly progress?: (done: WorkDone) => void
  /** Told once before work begins. */
  readonly begun?: (found: WorkFound) => void
  /** Told of what went wrong and is tried again. */
  readonly failed?: (error: unknown) => void
  /** Told of corrections that were left to be laid down and name no report. */
  readonly told?: (diagnostic: Diagnostic) => void
}

/** What a worker finds to do. */
export interface WorkFound {
  /** Of the engine: workers of one collection are to have the same. */
  readonly fingerprint: string
  /** Sources that are to be read or placed. */
  readonly waiting: number
  /** Among them those that a version with another fingerprint has read. */
  readonly readOtherwise: number
}

export interface WorkDone {
  readonly read: number
  readonly placed: number
}

/**
 * Works on a collection in PostgreSQL together with others on any number of machines, until it is told to stop: reads what
 * was taken in, and places it. Killed at any moment it loses nothing, and nothing is done twice.
 * @throws CorroborateError where the store is a file, or cannot be opened
 * @example await runWorker({ store: 'postgres://desk@db/desk', signal })
 */
export const runWorker = async (options: WorkerOptions): Promise<WorkDone> => {
  const queue = await openQueue({ at: options.store })
  const pool = createPool(options.threads)
  const done = { read: 0, placed: 0 }
  const tell = (change: Partial<WorkDone>): void => {
    Object.assign(done, change)
    options.progress?.({ ...done })
  }
  const failed = options.failed ?? (() => {})
  const { placeThese } = createAssigner(queue.store)
  const hands: Hands = {
    extract: async (sources) => {
      const readings = await Promise.all(sources.map((source) => pool.print(source)))
      tell({ read: done.read + readings.length })
      return readings
    },
    assign: async (readings, desk) => {
      await pool.meanwhile(() => placeThese(readings, desk))
      tell({ placed: done.placed + readings.length })
    },
  }
  try {
    const fingerprint = await pool.fingerprint()
    const readOtherwise = await queue.readOtherwise(fingerprint)
    options.begun?.({ fingerprint, readOtherwise, waiting: await queue.ask(fingerprint) })
    const room = { store: queue.store, ids: idsOf(queue.store), now: () => new Date().toISOString() }
    const lay = oneAtATime(() => layDownLeft(room, { isIdle: () => isIdle(queue), failed: options.told ?? (() => {}) }))
    const timer = setInterval(() => void lay().catch(failed), layEvery)
    await queue
      .work(hands, {
        fingerprint,
        signal: options.signal,
        atOnce: pool.room * perThread,
        failed,
      })
      .finally(() => clearInterval(timer))
    await lay()
    return done
  } finally {
    await pool.close()
    await queue.close()
  }
}

/** Milliseconds between two looks at the corrections that were left. */
const layEvery = 2000

const isIdle = async (queue: WorkQueue): Promise<boolean> => {
  const { extract, assign } = await queue.waiting()
  return extract + assign === 0
}

/** Work that is asked for while it is under way is not begun again. */
const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let under: Promise<void> | null = null
  return () => (under ??= work().finally(() => (under = null)))
}

/** Sources that are fetched together, so that no thread waits for the database. */
const perThread = 4

/** Takes sources in and leaves reading them to workers. */
export interface Intake {
  readonly take: Store['take']
  /** Takes inputs in as `Collection.ingest` does, without reading them. */
  ingest(input: IngestInput, options?: IngestOptions): Promise<IngestResult>
  waiting(): Promise<Waiting>
  close(): Promise<void>
}

/** @throws CorroborateError where the store is a file, which has no workers */
export const openIntake = async (at: string): Promise<Intake> => {
  const queue: WorkQueue = await openQueue({ at })
  const room = { store: { ...queue.store, take: queue.take }, now: () => new Date().toISOString() }
  return {
    take: queue.take,
    ingest: async (input, options = {}) => {
      const count = nothingYet()
      const tell = (change: Partial<IngestProgress>): void => {
        Object.assign(count, change)
        options.progress?.({ ...count })
      }
      const isStopped = (): boolean => options.signal?.aborted === true
      const { lists, failures } = await collectCorrections(
        Array.isArray(input) ? input : [],
        options.corrections ?? null,
      )
      const named = new Map<string, string>()
      await takeAll(room, sourcesOf(room, input, options), { line: null, isStopped, tell, count, options, named })
      for (const diagnostic of failures) options.failed?.(diagnostic)
      if (!isStopped()) await leaveCorrections(queue.store, lists, named)
      return { ...count, corrections: 0, stories: [], stopped: isStopped() }
    },
    waiting: queue.waiting,
    close: queue.close,
  }
}
