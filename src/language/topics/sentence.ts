/** Words of one language that tell where a sentence ends. All are lower case and without their full stop. */
export interface SentenceWords {
  /** A name or number follows, so a sentence never ends here: "Gen. Ruiz", "núm. 5". */
  readonly leading: ReadonlySet<string>
  /** A sentence may end here where a sentence opener follows: "in the U.S. The law". */
  readonly abbreviations: ReadonlySet<string>
  /** A full stop only where a number follows: "No. 5". */
  readonly beforeNumber: ReadonlySet<string>
  /** A sentence ends here unless one of `continuers` follows: "at 5 p.m. Police came". */
  readonly closing: ReadonlySet<string>
  readonly continuers: ReadonlySet<string>
  /** Words that look like an abbreviation of these lists; as written here they are none: "He fell ill." */
  readonly ordinary: ReadonlySet<string>
  /** Words that open a sentence and hardly ever go on with a name: "the", "but", "el". */
  readonly openers: ReadonlySet<string>
  /** Verbs that go on after a quoted question: “Who knew?” Rivas asked. */
  readonly speech: ReadonlySet<string>
}
