import type { Generated } from 'kysely'

/** The tables of a store. JSON is text in both homes, times are ISO 8601, what is packed is zstd. */
export interface Tables {
  readonly raws: RawTable
  readonly sources: SourceTable
  readonly readings: ReadingTable
  readonly reports: ReportTable
  readonly gone: { report: string; revision: number }
  readonly stories: StoryTable
  readonly retired: { id: string; into: string; revision: number }
  readonly pins: { n: Generated<number>; id: string; pin: string; revision: number; lifted: number }
  readonly dossiers: { story: string; made_of: string; at: string; packed: Uint8Array }
  readonly corrections: { id: Generated<number>; story: string; at: string; correction: string }
  readonly journal: { id: Generated<number>; at: string; story: string | null; kind: string; what: string }
  /** What is remembered by name; the store's own names begin with a point. */
  readonly names: { name: string; value: string }
}

/** Files as they came, each once. `packed` is 1 where the bytes are zstd. */
interface RawTable {
  sha256: string
  size: number
  packed: number
  bytes: Uint8Array
}

/** Where bytes came from. `n` is the order in which sources were taken. */
interface SourceTable {
  n: Generated<number>
  id: string
  sha256: string
  /** A hash of all that is known of the source beside its bytes. */
  facts: string
  /** The Source without its bytes, as JSON. */
  origin: string
  taken: string
  /** Of the report's text: copies of one text are numbered. */
  text_hash: string | null
  ordinal: number | null
  /** The fingerprint of its latest reading; null where there is none of what is known now. */
  read_by: string | null
  state: 'waiting' | 'read' | 'placed' | 'failed'
}

interface ReadingTable {
  source: string
  fingerprint: string
  facts: string
  /** Null where the bytes can be no report; so are the following then. */
  report: string | null
  ordinal: number
  language: string | null
  outlet: string | null
  title: string | null
  published: string | null
  url: string | null
  text_hash: string
  diagnostics: string
  text: Uint8Array | null
  print: Uint8Array | null
  /** Null too where only its print was made. */
  packed: Uint8Array | null
}

/** Reports that are in a story. */
interface ReportTable {
  n: Generated<number>
  id: string
  source: string
  /** Of the reading that it was placed by. */
  fingerprint: string
  language: string | null
  outlet: string | null
  title: string | null
  published: string | null
  /** The first day of `published`, empty where it is unknown: by which reports are ordered. */
  day: string
  url: string | null
  text_hash: string
  taken: string
  story: string
  /** Its place among the reports of its story. */
  place: number
  because: string
  /** Of the write that put it into its story. */
  revision: number
}

interface StoryTable {
  id: string
  heading: string | null
  /** Days, empty where unknown. */
  first: string
  last: string
  reports: number
  follows: string
  revision: number
}
