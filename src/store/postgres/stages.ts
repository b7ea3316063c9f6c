/** The queues: sources are read, then their reports are placed. */
export const stages = ['extract', 'assign'] as const

/** What a job holds: ids of sources. */
export interface Given {
  readonly sources: readonly string[]
}

/** So many sources are one job. */
export const perJob = 8
