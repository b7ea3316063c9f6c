import type { CollectOptions } from '../fetch/collected.ts'
import type { Correction, Diagnostic, Dossier, ReadReport, RetiredStory, Source } from '../index.ts'
import type {
  Counts,
  Finding,
  FoundReport,
  JournalQuery,
  KeptCorrection,
  KeptEntry,
  KeptStory,
  Page,
  ReportQuery,
  ReportRow,
  StoryQuery,
  StoryRow,
} from '../store/index.ts'

export interface CollectionOptions {
  /** A file (`corroborate.db`), or a PostgreSQL address (`postgres://…`). */
  readonly store: string
  /** Threads that read reports; as many as there are processors where not given, and 0 for reading in this one. */
  readonly threads?: number
  /** The time as ISO 8601; the machine's clock where not given. */
  readonly now?: () => string
  /** Refuses a file that is not there, instead of making it. */
  readonly mustExist?: boolean
}

/** How far an ingest has come. */
export interface IngestProgress {
  /** Sources that were taken, those that were there already included. */
  readonly taken: number
  /** Sources that were taken for the first time, or are known otherwise now. */
  readonly fresh: number
  /** Sources that were read in this ingest, those that gave no report included. */
  readonly read: number
  /** Reports that were put into stories. */
  readonly placed: number
  /** Inputs and sources that could not be read. */
  readonly failed: number
  /** Dossiers of stories that changed: those that are made anew, and how many there are, once all reports are placed. */
  readonly compared: number
  readonly toCompare: number
  /** The input that was taken last. */
  readonly current: string | null
}

export interface IngestOptions {
  /** BCP 47 tag of the reports' language where the user knows it better than detection. */
  readonly language?: string | null
  readonly progress?: (progress: IngestProgress) => void
  /** Told of each input that gives no report, and of each source that cannot be read. */
  readonly failed?: (diagnostic: Diagnostic) => void
  /** Stops after what is under way is written; what was taken is read by the next ingest. */
  readonly signal?: AbortSignal
  readonly collect?: CollectOptions
  /** A file of corrections beside those that lie in the folders. */
  readonly corrections?: string
  /** Takes in also what was forgotten and kept out, from now on. */
  readonly readmit?: boolean
  /** Makes the dossiers anew of the stories that changed; true where not given. */
  readonly dossiers?: boolean
}

export interface IngestResult extends IngestProgress {
  /** Corrections that were laid down, or taken back, as the folders' corrections.json have them now. */
  readonly corrections: number
  /** Stories that are new or other than before. */
  readonly stories: readonly string[]
  /** Whether it was stopped before its end. */
  readonly stopped: boolean
}

export interface ForgetOptions {
  readonly who: string
  /** Stands in the journal; never empty. */
  readonly why: string
  /** Whether the same bytes, and what its addresses lead to, are never taken in again. */
  readonly keepOut?: boolean
}

/** What is no more. */
export interface Forgotten {
  readonly sources: number
  readonly reports: number
  /** Stories that are other than before. */
  readonly stories: readonly string[]
}

/** What an ingest takes: paths, globs and addresses, or sources that came another way. */
export type IngestInput =
  | readonly string[]
  | AsyncIterable<{ readonly source: Source } | { readonly failure: Diagnostic }>

/** A report with its text and what was found in it. */
export interface CollectedReport {
  readonly row: ReportRow
  readonly read: ReadReport
}

/**
 * Reports, their stories and dossiers, kept in a store. The command, the server and MCP use nothing else. All errors are
 * `CorroborateError`s that say what to do.
 */
export interface Collection {
  readonly home: 'sqlite' | 'postgres'

  /**
   * Takes inputs in, reads what was not read before, and puts the reports into stories. Doing it again changes nothing;
   * stopped or killed half-way, the next one goes on.
   * @example await collection.ingest(['reports/', 'https://elfaro.example/feed.xml'])
   */
  ingest(input: IngestInput, options?: IngestOptions): Promise<IngestResult>

  /** The latest first. */
  stories(query?: StoryQuery): Promise<Page<StoryRow>>
  /** A story; of one that is no more, the one that it went into. */
  story(id: string): Promise<KeptStory | null>
  /**
   * The id that is meant by its beginning; null where none begins so. Everything here that takes an id takes such a beginning.
   * @throws CorroborateError `collection-ambiguous` where it could be several, with what it could be
   */
  idOf(kind: 'story' | 'report', said: string): Promise<string | null>
  /** Where a story went that is no more. */
  retired(id: string): Promise<RetiredStory | null>
  /** The dossier of a story as it now is, made anew where its reports or corrections have changed; ids of items stay. */
  dossier(story: string): Promise<Dossier | null>
  report(id: string): Promise<CollectedReport | null>
  reports(query?: ReportQuery): Promise<Page<ReportRow>>
  /** The text of a report alone. */
  text(report: string): Promise<string | null>
  /** The raw bytes of a report. */
  bytes(report: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string | null } | null>
  search(query: ReportQuery & { readonly text: string }): Promise<Page<FoundReport>>
  counts(): Promise<Counts>
  /** What happened: ingests, stories that changed, merges, splits, corrections. The latest first. */
  journal(query?: JournalQuery): Promise<Page<KeptEntry>>

  /** Lays down that stories are one; gives the id of the story that they are now. */
  merge(stories: readonly string[], who: string): Promise<string>
  /** Lays down that reports belong to none of the stories of the others; gives the ids of the stories that they are in now. */
  split(reports: readonly string[], who: string): Promise<readonly string[]>

  /**
   * Takes sources out: bytes, readings, reports, their words in dossiers, corrections that stand on them. Their stories are
   * grouped anew. The journal keeps that it was done, by whom and why; not what was removed.
   * @param said ids of reports, or files or addresses that sources came from
   * @throws CorroborateError where one is not there, or no reason is given
   */
  forget(said: readonly string[], options: ForgetOptions): Promise<Forgotten>

  /** Corrections of a story, which its dossier is made with. */
  correct(story: string, corrections: readonly Correction[]): Promise<readonly KeptCorrection[]>
  uncorrect(id: number): Promise<boolean>
  corrections(story: string): Promise<readonly KeptCorrection[]>

  /** Writes all of it to a new file. */
  backup(file: string): Promise<void>
  /** Fills this collection, which must be empty, with a backup. */
  restore(file: string): Promise<void>
  /** What does not hold; empty where all is well. */
  check(options?: { readonly bytes?: boolean }): Promise<readonly Finding[]>
  /** Ends the threads and closes the store. */
  close(): Promise<void>
}
