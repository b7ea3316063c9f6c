/** What a server takes from its clients at most. Sizes are bytes, times milliseconds, rates requests a second. */
export interface Limits {
  readonly upload: number
  readonly paste: number
  readonly message: number
  readonly form: number
  readonly headers: number
  /** Until the headers of a request are there. */
  readonly headersTime: number
  /** Until a request is whole. */
  readonly requestTime: number
  /** How long an answer may be in the making, or a reader may take nothing of it. */
  readonly answerTime: number
  readonly connections: number
  /** Streams of progress at once. */
  readonly streams: number
  /** Ingests that wait or run. */
  readonly ingests: number
  /** Readings at once that are not kept. */
  readonly readings: number
  /** Files of one upload, addresses of one request. */
  readonly files: number
  readonly read: Rate
  readonly write: Rate
  /** Tokens that were wrong. */
  readonly signIn: Rate
}

/** So many a second, and so many at once. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

export const defaultLimits: Limits = {
  upload: 50 * 1024 * 1024,
  paste: 2 * 1024 * 1024,
  message: 4 * 1024 * 1024,
  form: 64 * 1024,
  headers: 16 * 1024,
  headersTime: 10_000,
  requestTime: 120_000,
  answerTime: 60_000,
  connections: 512,
  streams: 32,
  ingests: 20,
  readings: 4,
  files: 100,
  read: { perSecond: 100, burst: 400 },
  write: { perSecond: 2, burst: 60 },
  signIn: { perSecond: 0.1, burst: 10 },
}
