import type { Reading } from '../../store/index.ts'
import type { ToCompare } from './make-dossier.ts'
import type { ToRead, Whole } from './read-source.ts'

/** Threads that read and compare. */
export interface Pool {
  /** Tasks that may be under way without one waiting for long. */
  readonly room: number
  /** Sources that may be under way where many are to be read: threads go on while this one places reports. */
  readonly readsAhead: number
  /** Reads as far as a print needs. */
  print(source: ToRead): Promise<Reading>
  /** Reads all of it; before what is only printed, since somebody waits. */
  read(source: ToRead): Promise<Whole>
  compare(story: ToCompare): Promise<Uint8Array>
  /** Runs work of this thread that others wait for; where the pool reads in this thread too, it begins to print nothing meanwhile. */
  meanwhile<T>(work: () => Promise<T>): Promise<T>
  /** Of the engine. */
  fingerprint(): Promise<string>
  close(): Promise<void>
}
