/** Words of one language that concern what befalls named people. All are lower case; verbs and nouns are lemmas. */
export interface HarmWords {
  /** Nouns for those who do it: their owner is no victim ("the cartel's assassins"), whom they are "of" is one. */
  readonly doers: ReadonlySet<string>
  /** Words before a deed that was not done, or not yet: "attempt", "plot", "amenaza". */
  readonly undone: ReadonlySet<string>
  /** Words right before a deed that hardly failed to be done: "almost", "casi". */
  readonly nearly: ReadonlySet<string>
  /** Phrases that say so: "on the brink of", "a punto de". */
  readonly brinks: readonly string[]
  /** Words before an arrest or execution that is only wanted: "warrant", "orden". */
  readonly wanted: ReadonlySet<string>
  /** Words before an infinitive that tells an aim, and no deed: "to", "para". */
  readonly aims: ReadonlySet<string>
  /** Phrases that go on with a list: "along with", "así como". */
  readonly alongside: readonly string[]
  /** Words between a description and its name: "a man named Soto", "known as Soto". */
  readonly named: ReadonlySet<string>
  /** Words that may follow them: "as". */
  readonly namedAs: ReadonlySet<string>
  /** Nouns for what is left of the dead: "body", "cadáver". */
  readonly bodies: ReadonlySet<string>
  /** Verb forms of one person alone that nothing else marks: "was". */
  readonly singular: ReadonlySet<string>
  /** Verbs between somebody and their state: "was found dead", "resultó herido". */
  readonly stateVerbs: ReadonlySet<string>
}
