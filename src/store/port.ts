import type { Correction, Diagnostic, GroupedStory, RetiredStory, Source } from '../index.ts'
import type { StoryPin } from '../model/stories.ts'
import type { Finding } from './findings.ts'
import type { FoundReport, Page, ReportQuery, ReportRow, StoryQuery, StoryRow } from './rows.ts'

/**
 * A collection on disk: raw bytes, what was read from them, stories, dossiers, corrections. It knows no time of its own:
 * `at` is an ISO 8601 time that its user gives. What a promise acknowledges outlives a kill of the process. Every error is a
 * `CorroborateError` that says what to do.
 */
export interface Store {
  /** `sqlite` is one file on this machine; `postgres` a database that many machines share. */
  readonly home: 'sqlite' | 'postgres'

  /** Keeps sources, all or none: the bytes once, however often they come. A source that is there already changes nothing. */
  take(sources: readonly Source[], at: string): Promise<readonly Taken[]>
  /**
   * Sources that no reading by this fingerprint exists of, in the order in which they were taken; with `never` only those
   * that none at all exists of, as they are known now.
   */
  unread(fingerprint: string, options?: Some & { readonly never?: boolean }): Promise<readonly KeptSource[]>
  source(id: string): Promise<KeptSource | null>
  /** Sources that came from a file or an address, as it was given or as it was reached. */
  sourcesFrom(place: string): Promise<readonly string[]>
  /** All that holds words of some sources beside their own rows. */
  traces(sources: readonly string[]): Promise<Traces>
  /** Raw bytes by their sha256. */
  bytes(sha256: string): Promise<Uint8Array | null>

  /**
   * Keeps readings, all or none; those of an earlier fingerprint stay until their report is placed anew. Gives the sources
   * whose text another source has too: they are to be read again with the ordinal that is theirs, and kept again.
   */
  keep(readings: readonly Reading[]): Promise<readonly Numbered[]>
  /** Keeps the whole of readings that only had prints; what is not there as it was read is left out. */
  complete(readings: readonly WholeReading[]): Promise<void>
  /** Readings by this fingerprint whose reports are in no story, or there by an earlier fingerprint. */
  unplaced(fingerprint: string, options?: Some): Promise<readonly KeptReading[]>
  /** The readings of reports that are in stories, in the order asked; what is not there is left out. */
  readings(reports: readonly string[]): Promise<readonly KeptReading[]>

  /**
   * Runs `work` while no other process or machine assigns reports to stories. What it writes must be all that follows
   * from what it read; if it throws, what it wrote before stays.
   */
  assigning<T>(work: (desk: Desk) => Promise<T>): Promise<T>

  /** Ids that begin so, in their order: of stories, those that are no more included, or of reports in stories. */
  named(kind: 'story' | 'report', beginning: string, most: number): Promise<readonly string[]>
  report(id: string): Promise<ReportRow | null>
  reports(query: ReportQuery): Promise<Page<ReportRow>>
  /** A report's text, as it was read. */
  text(report: string): Promise<string | null>
  /** Reports that a text is found in, with the places of its words. */
  search(query: ReportQuery & { readonly text: string }): Promise<Page<FoundReport>>
  /** A story, or the one story that it went into; null where there is none. */
  story(id: string): Promise<KeptStory | null>
  /** The latest first. */
  stories(query: StoryQuery): Promise<Page<StoryRow>>
  retired(id: string): Promise<RetiredStory | null>
  counts(): Promise<Counts>

  dossier(story: string): Promise<KeptDossier | null>
  /** Those among some stories that a dossier is kept of. */
  withDossiers(stories: readonly string[]): Promise<readonly string[]>
  putDossier(dossier: KeptDossier): Promise<void>
  /** Corrections of stories, the earliest first. */
  corrections(stories: readonly string[]): Promise<readonly KeptCorrection[]>
  correct(story: string, corrections: readonly Correction[], at: string): Promise<readonly KeptCorrection[]>
  /** Takes a correction back; false where it is not there. */
  uncorrect(id: number): Promise<boolean>

  /** Writes down what changed. */
  note(entries: readonly Entry[]): Promise<void>
  journal(query: JournalQuery): Promise<Page<KeptEntry>>

  /** Any small thing to be remembered, by name: when a feed was last fetched, and the like. */
  recall(name: string): Promise<string | null>
  remember(name: string, value: string | null): Promise<void>

  /** Writes all of it to a new file, as it is at one moment; it can be opened as a store, or restored into an empty one. */
  backup(file: string): Promise<void>
  /** Fills an empty store with a backup, of whichever home it was made. */
  restore(file: string): Promise<void>
  /** What does not hold; empty where all is well. `bytes` looks into every raw file and reading too. */
  check(options?: { readonly bytes?: boolean }): Promise<readonly Finding[]>
  close(): Promise<void>
}

/** At most so many, from behind a source: those of `after` and before it are left out. */
export interface Some {
  readonly limit?: number
  readonly after?: string
}

/** A source as it was taken. */
export interface Taken {
  readonly id: string
  readonly sha256: string
  /** It was not there before, or other things are known of it now: it is to be read. */
  readonly fresh: boolean
}

export interface KeptSource {
  readonly id: string
  readonly sha256: string
  /** A hash of what is known of it beside its bytes; a reading says by which it was made. */
  readonly facts: string
  readonly taken: string
  readonly source: Source
}

/** What came of reading a source. */
export interface Reading {
  /** The source's id, and its `facts` when it was read. */
  readonly source: string
  readonly facts: string
  /** Of the engine that read it. */
  readonly fingerprint: string
  readonly diagnostics: readonly Diagnostic[]
  /** Null where the bytes can be no report. */
  readonly read: ReadingBody | null
}

export interface ReadingBody {
  /** The report's id, as it was read. */
  readonly report: string
  /** The ordinal by which it was read; 1 where its source has none. */
  readonly ordinal: number
  readonly language: string | null
  readonly outlet: string | null
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  /** By which versions of one page are known. */
  readonly url: string | null
  readonly text: string
  readonly textHash: string
  /** The ReadReport, packed; null where the source was only read as far as its print needs. */
  readonly packed: Uint8Array | null
  /** The StoryPrint, packed. */
  readonly print: Uint8Array
}

/** What a source's reading was missing. */
export interface WholeReading extends Pick<Reading, 'source' | 'facts' | 'fingerprint' | 'diagnostics'> {
  readonly packed: Uint8Array
}

/** What is needed of a reading to place its report. */
export type UnplacedReading = Pick<KeptReading, 'source' | 'report' | 'was' | 'print'>

/** A source whose text stood in another source before: its report's id ends with this ordinal. */
export interface Numbered {
  readonly source: string
  readonly ordinal: number
}

export interface KeptReading extends ReadingBody {
  readonly source: string
  readonly fingerprint: string
  readonly diagnostics: readonly Diagnostic[]
  /** The id by which the source's report is in a story, where an earlier reading gave it another one. */
  readonly was: string | null
}

/** Where reports are assigned to stories; one at a time in the whole collection. */
export interface Desk {
  /** Counts the writes at desks. */
  readonly revision: number
  /** All rows that were written behind a revision, those of `0` being all: in pieces, so that no list of all is ever held. */
  since(revision: number): AsyncIterable<Assignments>
  /** Writes all or nothing, and gives the new revision. A report that is in another story leaves the old one. */
  write(assignment: Assignment): Promise<number>
}

/** What holds words of sources. */
export interface Traces {
  /** Their reports that are in stories. */
  readonly reports: readonly { readonly report: string; readonly story: string }[]
  /** Stories that cite them in what is said of the story itself, its reports, or what it goes on from. */
  readonly stories: readonly string[]
  /** Stories whose kept dossiers hold them. */
  readonly dossiers: readonly string[]
  /** Corrections that stand on their words. */
  readonly corrections: readonly number[]
}

/** Rows as they stand: later rows of one id replace earlier ones. */
export interface Assignments {
  readonly prints: readonly { readonly report: string; readonly story: string; readonly print: Uint8Array }[]
  readonly gone: readonly string[]
  readonly retired: readonly RetiredStory[]
  readonly pins: readonly StoryPin[]
  readonly lifted: readonly StoryPin[]
}

/** What follows from new reports, pins or a new grouping. */
export interface Assignment {
  /** Readings whose reports are placed now; each report is in one of `stories`. */
  readonly placed: readonly { readonly source: string; readonly report: string }[]
  /** Reports that are to be in no story any more: those that a placed one takes the place of. */
  readonly gone?: readonly string[]
  /** Stories that are other than before, with all of their members. */
  readonly stories: readonly GroupedStory[]
  /** Reports of these stories that are where they were, for the reason that is written: their rows stay. */
  readonly unmoved?: ReadonlySet<string>
  readonly retired: readonly RetiredStory[]
  readonly pins?: readonly StoryPin[]
  readonly lifted?: readonly StoryPin[]
  readonly forgotten?: Forgotten
  readonly journal?: readonly Entry[]
}

/** What is to be no more, with its bytes and readings; reports of these sources are among those that are gone. */
export interface Forgotten {
  readonly sources: readonly string[]
  /** Stories whose dossiers are to be no more. */
  readonly dossiers: readonly string[]
  readonly corrections: readonly number[]
}

export interface KeptStory {
  readonly story: GroupedStory
  /** Of all that was written at the desk, the write that changed it last. */
  readonly revision: number
}

export interface KeptDossier {
  readonly story: string
  /** What it was made of: stale where that is other now. */
  readonly madeOf: string
  readonly at: string
  /** The Dossier, packed. */
  readonly packed: Uint8Array
}

export interface KeptCorrection {
  readonly id: number
  readonly story: string
  readonly at: string
  readonly correction: Correction
}

/** Something that happened to a collection. */
export interface Entry {
  readonly at: string
  /** The story that it happened to; null where it is of the whole. */
  readonly story: string | null
  readonly kind: string
  /** Any JSON. */
  readonly what: unknown
}

export interface KeptEntry extends Entry {
  readonly id: number
}

export interface JournalQuery {
  readonly story?: string
  readonly kind?: string
  /** ISO 8601: from this time on. */
  readonly from?: string
  readonly limit?: number
  readonly cursor?: string
}

export interface Counts {
  readonly sources: number
  readonly failed: number
  readonly reports: number
  readonly stories: number
  readonly dossiers: number
  /** Of the raw files as they came, in bytes. */
  readonly bytes: number
}
