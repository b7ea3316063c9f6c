import type { Annotation, Words } from './citation.ts'

export type Factuality = 'fact' | 'probable' | 'possible' | 'future' | 'conditional' | 'unknown'
export type Polarity = 'positive' | 'negative'

export interface Source extends Words {
  /** The entity who speaks: within a report an EntityReading's id, in a dossier an Entity's; null where unknown. */
  readonly entity: string | null
  /** The body for which the source speaks ("a spokeswoman for the port board"), by the same kind of id; null where none is named. */
  readonly body?: string | null
}

/** A source as it is read within a report. */
export interface ReadSource extends Source {
  /** The words that a source stands for which is a relative pronoun ("his lawyers, who"); a dossier gives them instead. */
  readonly antecedent?: Words
}

/** Who says what: source, cue and content, as PARC and PolNeAR define them. */
export interface Attribution extends Annotation {
  readonly kind: 'attribution'
  /** Whether the content is quoted, told, or told with quoted pieces. */
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly source: ReadSource | null
  readonly cue: Words | null
  readonly content: readonly Words[]
  /** The id of the attribution within whose content it stands. */
  readonly within: string | null
  /** How sure the source is said to be of the content. */
  readonly factuality: Factuality
  /** `negative` where the source denies the content. */
  readonly polarity: Polarity
  readonly hedges: readonly Words[]
}
