import type { Source } from '../index.ts'
import type { Desk, KeptSource, Reading, Store, Taken, UnplacedReading } from './port.ts'

/** Work on one collection, shared among processes on any number of machines. */
export interface WorkQueue {
  readonly store: Store
  /** As the store's `take`; what is to be read is asked for together with it. */
  take(sources: readonly Source[], at: string): Promise<readonly Taken[]>
  /** Asks for all that no reading by this fingerprint exists of, and for all that is in no story; gives how many sources. */
  ask(fingerprint: string): Promise<number>
  /** How many sources were read last by another fingerprint: by a version that is not this one. */
  readOtherwise(fingerprint: string): Promise<number>
  /** Works until `signal` says to stop, and ends when what was begun is done. */
  work(hands: Hands, options: WorkOptions): Promise<void>
  waiting(): Promise<Waiting>
  /** Closes the store too. */
  close(): Promise<void>
}

/** What a worker does. Either may be asked the same twice, after a crash; only what is written once counts. */
export interface Hands {
  /** Reads sources: a pure function of them. */
  extract(sources: readonly KeptSource[]): Promise<readonly Reading[]>
  /** Places readings; it writes at the desk once, and that write and the end of the job are one. */
  assign(readings: readonly UnplacedReading[], desk: Desk): Promise<void>
}

export interface WorkOptions {
  readonly fingerprint: string
  readonly signal: AbortSignal
  /** So many sources are read at once; as many as its threads have to do for a second or so. */
  readonly atOnce?: number
  /** Told of what went wrong and is tried again. */
  readonly failed?: (error: unknown) => void
}

/** Jobs that wait or are being worked on; each holds a few sources. */
export interface Waiting {
  readonly extract: number
  readonly assign: number
  /** Given up after many tries. */
  readonly failed: number
}

export interface OpenQueue {
  /** `postgres://…` */
  readonly at: string
  /** In seconds: after so long without a sign of life, the work of a worker is given to another one; at least 10. */
  readonly patience?: number
}
