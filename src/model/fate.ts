import type { Annotation, Words } from './citation.ts'

/** That somebody who is named died, where a clause does not tell it by its own verb; and what of, where that is told. */
export interface Fate extends Annotation {
  readonly kind: 'fate'
  /** EntityReading id. */
  readonly entity: string
  /** `withdrawn` where the name was taken off a list; `likely` where only the next sentence gives the name. */
  readonly standing: 'reported' | 'withdrawn' | 'likely'
  /** What they died of, in the report's words: "a bullet", "de un balazo en el pecho". */
  readonly cause: Words | null
  /** How old they were, where their own words tell it and no mention does. */
  readonly age: (Words & { readonly value: number }) | null
  /** Ids of times and EntityReading ids of places in the words that tell it, or of the count of one happening that they are told with. */
  readonly times: readonly string[]
  readonly entities: readonly string[]
  readonly sentence: number
}
