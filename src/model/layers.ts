import type { Anchors } from './anchors.ts'
import type { Attribution } from './attribution.ts'
import type { Fate } from './fate.ts'
import type { FigureReading } from './figure.ts'
import type { EntityReading, Mention } from './mention.ts'
import type { Naming } from './naming.ts'
import type { Passage } from './passage.ts'
import type { Quantity } from './quantity.ts'
import type { Sentence } from './sentence.ts'
import type { Signature } from './signature.ts'
import type { Clause, Statement } from './statement.ts'
import type { TimeReading } from './time.ts'
import type { Token } from './token.ts'
import type { Span } from '../text/span.ts'

/** A candidate that a resolver did not keep, and why: nothing is dropped silently. */
export interface Dropped extends Span {
  readonly layer: LayerName
  readonly text: string
  readonly rule: string
  readonly why: string
}

/** What is known of a report, layer by layer. Annotators make the first ones, resolvers the others. */
export interface Layers {
  readonly passages: Passage
  readonly sentences: Sentence
  readonly tokens: Token
  readonly quantities: Quantity
  readonly times: TimeReading
  readonly mentions: Mention
  readonly attributionCandidates: Attribution
  readonly figureCandidates: FigureReading
  readonly clauses: Clause
  /** By what each clause can meet another report: all that grouping needs of words that are no names. */
  readonly anchors: Anchors
  readonly entities: EntityReading
  readonly attributions: Attribution
  readonly figures: FigureReading
  readonly statements: Statement
  /** Deeds that only a noun names: they join what a clause of another report tells, and never stand alone. */
  readonly nominals: Statement
  /** Words for actors and acts that outlets choose among. */
  readonly namings: Naming
  /** What of each statement can be met again in other reports, in any language. */
  readonly signatures: Signature
  /** What became of people who are named. */
  readonly fates: Fate
  readonly dropped: Dropped
}
export type LayerName = keyof Layers

/** All that comparison across reports sees of one report: no tokens, and of the text only what it cites. */
export type Extraction = {
  readonly [
    L in Exclude<LayerName, 'tokens' | 'clauses' | 'attributionCandidates' | 'figureCandidates'>
  ]: readonly Layers[L][]
}
