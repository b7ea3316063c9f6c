import type { IngestProgress, IngestResult } from '../../collection/index.ts'
import type { Diagnostic, Dossier, ReaderLanguage } from '../../index.ts'
import type { Offered } from '../offered.ts'

/** What is told of an ingest that runs. */
export interface Heard {
  readonly progress?: (progress: IngestProgress) => void
  readonly failed?: (diagnostic: Diagnostic) => void
}

/** A dossier's page as it is sent. */
export interface MadePage {
  readonly plain: Uint8Array
  readonly gzip: Uint8Array
}

/** Where a page that leads out of a dossier leads to. */
export interface Home {
  readonly address: string
  readonly words: string
}

/**
 * Where the heavy work of a server is done: reading, comparing, writing pages. It is another thread where there is one, so
 * that whoever asks for a page meanwhile need not wait.
 */
export interface Room {
  /** Adds what is offered to the collection. */
  ingest(offered: readonly Offered[], heard: Heard): Promise<IngestResult>
  /** Makes a story's dossier, if it is not as it should be; false where there is no such story. */
  refresh(story: string): Promise<boolean>
  /** A story's dossier as a page; null where it has none. */
  page(story: string, language: ReaderLanguage, home: Home | null): Promise<MadePage | null>
  /** Reads what is offered and compares it, without keeping it. */
  read(offered: readonly Offered[]): Promise<Dossier>
  close(): Promise<void>
}
