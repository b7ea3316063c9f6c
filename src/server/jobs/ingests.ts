import { randomUUID } from 'node:crypto'
import type { IngestProgress } from '../../collection/index.ts'
import type { MessageCode, MessageParams } from '../../model/messages.ts'
import { Refusal } from '../refusal.ts'

/** The adding of some reports, from when it is asked for until it is long done. */
export interface Ingest {
  readonly id: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** What was given, by name. */
  readonly given: readonly string[]
  /** By whom: the name of a token, or `local`. */
  readonly by: string
  /** ISO 8601. */
  readonly asked: string
  readonly ended: string | null
  readonly progress: Pick<IngestProgress, 'taken' | 'fresh' | 'read' | 'placed' | 'failed'>
  /** Ids of the stories that are new or other than before. */
  readonly stories: readonly string[]
  /** What could not be read. */
  readonly notes: readonly Note[]
}

export interface Note {
  readonly code: MessageCode
  readonly params: MessageParams
}

/** What came of an ingest. */
export type IngestResult = Pick<Ingest, 'progress' | 'stories' | 'notes'>

/** Does the work, and tells how far it has come. */
export type IngestWork = (tell: (progress: Ingest['progress']) => void) => Promise<IngestResult>

/** Ingests that wait, run, or ended not long ago. One runs at a time: readers of pages come first. */
export interface Ingests {
  /** @throws Refusal where too many wait */
  start(asked: Pick<Ingest, 'given' | 'by'>, work: IngestWork): Ingest
  get(id: string): Ingest | null
  /** The latest first. */
  list(): readonly Ingest[]
  /** Resolves with the ingest as it is once it has changed since it was `seen`, or at once where it has ended. */
  changed(seen: Ingest, signal: AbortSignal): Promise<Ingest>
  /** Resolves when all that were asked for have ended. */
  settled(): Promise<void>
}

const mostEnded = 100
const mostNotes = 200

interface IngestOptions {
  /** How many may wait or run. */
  readonly most: number
  readonly now: () => number
  /** Told of faults of ours. */
  readonly fault: (error: unknown) => Note
}

export const createIngests = ({ most, now, fault }: IngestOptions): Ingests => {
  const all = new Map<string, Ingest>()
  const watchers = new Map<string, Set<() => void>>()
  let last = Promise.resolve()
  const time = (): string => new Date(now()).toISOString()
  const set = (id: string, change: Partial<Ingest>): void => {
    const ingest = all.get(id)
    if (ingest === undefined) return
    all.set(id, { ...ingest, ...change })
    for (const wake of watchers.get(id) ?? []) wake()
  }
  const run = async (id: string, work: IngestWork): Promise<void> => {
    set(id, { state: 'running' })
    try {
      const result = await work((progress) => set(id, { progress }))
      set(id, { ...result, notes: result.notes.slice(0, mostNotes), state: 'done', ended: time() })
    } catch (error) {
      set(id, { state: 'failed', ended: time(), notes: [fault(error)] })
    }
  }
  const forget = (): void => {
    const ended = [...all.values()].filter(isEnded)
    for (const { id } of ended.slice(0, Math.max(0, ended.length - mostEnded))) all.delete(id)
  }
  const start: Ingests['start'] = (asked, work) => {
    if ([...all.values()].filter((ingest) => !isEnded(ingest)).length >= most)
      throw new Refusal(503, 'busy', { seconds: 30 })
    forget()
    const ingest: Ingest = {
      ...{ id: randomUUID(), state: 'waiting', given: asked.given, by: asked.by, asked: time(), ended: null },
      ...{ progress: { taken: 0, fresh: 0, read: 0, placed: 0, failed: 0 }, stories: [], notes: [] },
    }
    all.set(ingest.id, ingest)
    last = last.then(() => run(ingest.id, work))
    return ingest
  }
  return {
    start,
    get: (id) => all.get(id) ?? null,
    list: () => [...all.values()].reverse(),
    changed: (seen, signal) => nextOf(seen, { signal, get: () => all.get(seen.id) ?? seen, watchers }),
    settled: () => last,
  }
}

export const isEnded = ({ state }: Ingest): boolean => state === 'done' || state === 'failed'

interface Watching {
  readonly signal: AbortSignal
  readonly get: () => Ingest
  readonly watchers: Map<string, Set<() => void>>
}

const nextOf = (seen: Ingest, { signal, get, watchers }: Watching): Promise<Ingest> =>
  new Promise((resolve) => {
    const own = watchers.get(seen.id) ?? new Set()
    watchers.set(seen.id, own)
    const wake = (): void => {
      own.delete(wake)
      if (own.size === 0) watchers.delete(seen.id)
      signal.removeEventListener('abort', wake)
      resolve(get())
    }
    if (get() !== seen || isEnded(seen) || signal.aborted) return wake()
    own.add(wake)
    signal.addEventListener('abort', wake)
  })
