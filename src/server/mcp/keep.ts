/** What came of adding reports to the collection. */
export interface Kept {
  /** The id of the work, for the server's page of it. */
  readonly ingest: string
  readonly done: boolean
  readonly reports: number
  /** Stories that the reports went into. */
  readonly stories: readonly string[]
  /** What could not be read, in sentences. */
  readonly notes: readonly string[]
}
