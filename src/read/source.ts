import type { Diagnostic } from '../model/diagnostic.ts'
import type { Address, Report } from '../model/report.ts'

/** What is known of a report from outside its text: one entry of a folder's reports.json, null where unknown. */
export interface KnownFacts {
  readonly file: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string | null
  readonly title: string | null
  readonly url: string | null
  /** When a file was saved (ISO 8601): of two files of one address the later one supersedes the other. */
  readonly retrieved?: string | null
  /** Addresses of copies that an archive keeps. */
  readonly archived?: readonly string[]
}

/** The bytes of one report and where they came from. */
export interface Source {
  readonly bytes: Uint8Array
  /** As the user gave it; null for standard input and addresses. */
  readonly path: string | null
  /** The media type that a server sent, where one did. */
  readonly mediaType: string | null
  readonly address: Address | null
  /** When it was fetched (ISO 8601), where it was. */
  readonly retrieved: string | null
  readonly known: KnownFacts | null
  /** From 2 for the second copy of one text, so that its id is its own. */
  readonly ordinal?: number
}

/** `report` is null where the bytes can be no report at all; the diagnostics say why and what to do. */
export interface ReadOutcome {
  readonly report: Report | null
  readonly diagnostics: readonly Diagnostic[]
}
