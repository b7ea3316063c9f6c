/** Words of one language that tell what became of people who are named. Forms are lower case; verbs are lemmas. */
export interface FateWords {
  /** Nouns for what wounds and for wounds, all forms: "bullet", "injury", "balazo". */
  readonly wounds: ReadonlySet<string>
  /** Participles that say how somebody was hurt, all forms: "struck", "quemado". */
  readonly hurts: ReadonlySet<string>
  /** Prepositions before a part of the body, or before what somebody died of: "in", "of", "detrás". */
  readonly links: ReadonlySet<string>
  /** Lemmas of verbs by which a list gives names: "include", "figurar", "nombrar". */
  readonly naming: ReadonlySet<string>
  /** Nouns for a list of those counted: "list", "lista". */
  readonly lists: ReadonlySet<string>
  /** Words for the last of those counted: "latest", "último". */
  readonly latest: ReadonlySet<string>
  /** Lemmas of verbs by which a name is taken off a list: "remove", "retirar". */
  readonly removals: ReadonlySet<string>
  /** Phrases that tell of a death beside the verbs of casualty: "bled to death". */
  readonly phrases: readonly string[]
}
