import type { EntityReading, Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'

/** What is needed to say who a source is. */
export interface Cast {
  readonly text: string
  readonly joiners: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly representing: ReadonlySet<string>
  readonly placing: ReadonlySet<string>
  readonly timeWords: ReadonlySet<string>
  /** The names of an entity in the report, in order. */
  readonly namesOf: (entity: string) => readonly Mention[]
  /** The body that each speaker is explained by, as far as it was looked for. */
  readonly bodies: Map<string, string | null>
  readonly mentionsIn: (span: Span) => readonly Mention[]
  readonly tokensIn: (span: Span) => readonly Token[]
  /** The EntityReading of a mention. */
  readonly entityOf: ReadonlyMap<string, EntityReading>
}
