import type { EntityType } from '../../model/mention.ts'
import type { Gender } from '../../language/topics/mention.ts'
import type { Span } from '../../text/span.ts'
import { phrase, type Sheet } from './sheet.ts'

export type Scores = { [type in EntityType]: number }

/** Words that may be a name, with what speaks for each kind of thing. Indices are tokens, half-open. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly scores: Scores
  /** True where only a capital at the beginning of a sentence or in a headline speaks for a name. */
  doubtful: boolean
  /** True where it stands in a list of results, so that a town's name is its team's: "Valdoro 2 Puerto Alto 1". */
  scored: boolean
  /** Tokens of title or apposition. */
  role: { readonly from: number; readonly to: number; readonly concept: string } | null
  gender: Gender | null
  age: { readonly value: number; readonly span: Span } | null
  country: string | null
  concept: string | null
  /** The strongest evidence. */
  rule: string
  best: number
}

export const candidateOf = (sheet: Sheet, from: number, to: number): Candidate => ({
  from,
  to,
  key: phrase(sheet, from, to),
  scores: { person: 0, organization: 0, place: 0, other: 0 },
  doubtful: false,
  scored: false,
  role: null,
  gender: null,
  age: null,
  country: null,
  concept: null,
  rule: 'capitals',
  best: 0,
})

/** Adds weight for a type and remembers the rule behind the strongest. */
export const speakFor = (
  candidate: Candidate,
  type: EntityType,
  evidence: { readonly weight: number; readonly rule: string },
): void => {
  candidate.scores[type] += evidence.weight
  if (evidence.weight > candidate.best) {
    candidate.best = evidence.weight
    candidate.rule = evidence.rule
  }
}

/** An age is a person's. */
export const claimAge = (candidate: Candidate, age: NonNullable<Candidate['age']>): void => {
  candidate.age = age
  speakFor(candidate, 'person', { weight: 4, rule: 'age' })
}
