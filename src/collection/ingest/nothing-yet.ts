import type { IngestProgress } from '../types.ts'

/** How far an ingest has come that has just begun. */
export const nothingYet = (): IngestProgress => ({
  ...{ taken: 0, fresh: 0, read: 0, placed: 0, failed: 0 },
  ...{ compared: 0, toCompare: 0, current: null },
})
