import type { Span } from '../text/span.ts'

/** Something the reader of an account should know: text never throws, it yields one of these. */
export interface Diagnostic {
  readonly level: 'note' | 'warning' | 'error'
  /** Names the message in the table of messages. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number | null>>
  readonly report: string | null
  readonly span: Span | null
}
