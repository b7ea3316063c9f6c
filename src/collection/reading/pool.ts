import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Reading } from '../../store/index.ts'
import { ownThread } from './own-thread.ts'
import type { Pool } from './pool-port.ts'
import { unreadable, type ToRead, type Whole } from './read-source.ts'
import { isUrgent, type Answer, type Asked, type Task } from './task.ts'

/** A thread has its next task at hand when it is done with one. */
const next = 3
/** Sources at hand for most of a second: so long this thread may be busy placing reports, and hand out nothing. */
const ahead = 64
/** How often a task is tried whose thread dies: another one's text may have been the cause. */
const mostTries = 2

/** A text that was made to hold up its reader, or lets it end in memory alone, is given up after so many milliseconds. */
const patience = { least: 60_000, ofMegabyte: 30_000, look: 2000 } as const

export interface PoolOptions {
  /** Milliseconds that the reading of a source of so many bytes may take. */
  readonly patience?: (bytes: number) => number
  /** In milliseconds: how often it is looked whether one takes longer. */
  readonly look?: number
}

interface Pending {
  readonly task: Task
  readonly done: (result: unknown) => void
  readonly failed: (error: Error) => void
  tries: number
}

interface Thread {
  readonly worker: Worker
  readonly tasks: Map<number, Pending>
  /** What it is at, and since when. */
  at: { readonly number: number; readonly since: number } | null
}

/**
 * A pool of threads, each with an engine of its own; they are started when first needed.
 * @param threads as many as there are processors where not given; with 0 all is done in this thread
 */
export const createPool = (threads = availableParallelism(), options: PoolOptions = {}): Pool => {
  return threads > 0 ? threadedPool(threads, options) : ownThread()
}

const patienceFor = (bytes: number): number => patience.least + (patience.ofMegabyte * bytes) / 1_000_000

/** How long a task may take; comparing a large story takes what it takes. */
const limitOf = ({ task }: Pending, patient: (bytes: number) => number): number => {
  const source = 'print' in task ? task.print : 'read' in task ? task.read : null
  return source === null ? Infinity : patient(source.source.bytes.length)
}

const threadedPool = (
  size: number,
  { patience: patient = patienceFor, look: every = patience.look }: PoolOptions,
): Pool => {
  const threads = new Set<Thread>()
  const waiting: Pending[] = []
  let numbers = 0
  let closed = false

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(threadFile), tasks: new Map(), at: null }
    thread.worker.on('message', ({ number, result, error, begun }: Answer) => {
      thread.at = begun ? { number, since: Date.now() } : null
      if (begun) return
      const pending = thread.tasks.get(number)
      thread.tasks.delete(number)
      if (error === undefined) pending?.done(result)
      else pending?.failed(new Error(error))
      feed()
    })
    let cause = 'the thread ended'
    thread.worker.on('error', (error) => {
      cause = error instanceof Error ? error.message : String(error)
    })
    thread.worker.on('exit', () => lost(thread, cause))
    thread.worker.unref()
    threads.add(thread)
    return thread
  }
  /** The task that was under way is tried once more, those behind it go to others. */
  const lost = (thread: Thread, cause: string): void => {
    threads.delete(thread)
    if (closed) return
    // One that dies before it begins anything is the fault of what it was started for.
    const [earliest] = thread.tasks.keys()
    const first = thread.tasks.get(thread.at?.number ?? earliest ?? -1)
    waiting.unshift(...[...thread.tasks.values()].filter((pending) => pending !== first))
    if (first && ++first.tries < mostTries) waiting.unshift(first)
    else first?.failed(new Error(cause))
    feed()
  }
  /** A thread that is held up is ended; what held it up is not tried again. */
  const look = (): void => {
    for (const { worker, tasks, at } of threads) {
      const held = at === null ? undefined : tasks.get(at.number)
      if (!held) continue
      const limit = limitOf(held, patient)
      if (Date.now() - at!.since < limit) continue
      held.tries = mostTries
      held.failed(new Error(`it took more than ${Math.round(limit / 1000)} s`))
      void worker.terminate()
    }
  }
  const looking = setInterval(look, every)
  looking.unref()
  const feed = (): void => {
    while (waiting.length > 0) {
      const thread = freest()
      if (!thread) return
      const pending = waiting.shift()!
      const number = numbers++
      thread.tasks.set(number, pending)
      thread.worker.ref()
      thread.worker.postMessage({ number, task: pending.task } satisfies Asked)
    }
    for (const { worker, tasks } of threads) if (tasks.size === 0) worker.unref()
  }
  const freest = (): Thread | null => {
    const [first] = [...threads].toSorted((a, b) => a.tasks.size - b.tasks.size)
    if (first && (first.tasks.size === 0 || (threads.size >= size && first.tasks.size < ahead))) return first
    return threads.size < size ? start() : null
  }
  const ask = (task: Task): Promise<unknown> =>
    new Promise((done, failed) => {
      const pending = { task, done, failed, tries: 0 }
      if (isUrgent(task)) waiting.unshift(pending)
      else waiting.push(pending)
      feed()
    })
  // This thread loads no tables of its own for it.
  let told: Promise<string> | null = null
  const fingerprint = (): Promise<string> => (told ??= ask({ asked: 'fingerprint' }) as Promise<string>)
  const lostWith =
    (source: ToRead) =>
    async (error: Error): Promise<Reading> =>
      unreadable(source, await fingerprint(), error.message.slice(0, 160))
  return {
    room: size * next,
    readsAhead: size * ahead,
    print: (source) => ask({ print: source }).catch(lostWith(source)) as Promise<Reading>,
    read: async (source) => {
      const done = (await ask({ read: source }).catch(lostWith(source))) as Whole | Reading
      return 'packed' in done ? done : { ...done, packed: null }
    },
    compare: (story) => ask({ compare: story }) as Promise<Uint8Array>,
    meanwhile: (work) => work(),
    fingerprint,
    close: async () => {
      closed = true
      clearInterval(looking)
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

/** Source files are run as they are, and built ones as they were built. */
const threadFile = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)
