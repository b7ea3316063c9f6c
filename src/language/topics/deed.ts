/**
 * Nouns of one language that name a deed, and what stands around them. Nouns are folded lemmas; which deed it is, the
 * event lexicon says: "bombing" is the deed of "to bomb".
 */
export interface DeedWords {
  /** What somebody does to somebody; its owner did it: "the army's attack", "the sale of the mill". */
  readonly acts: ReadonlySet<string>
  /** What befalls its owner: "Quist's arrest", "the murder of Quist". */
  readonly fates: ReadonlySet<string>
  /** What its owner does or what happens to it, and to nobody else: "Quist's resignation", "the failure of the brakes". */
  readonly happenings: ReadonlySet<string>
  /** Phrases, of folded lemmas, that name another thing: "heart attack". */
  readonly setPhrases: readonly string[]
  /** Words before it that make it the subject's own: "announced his resignation". */
  readonly own: ReadonlySet<string>
  /** Prepositions before who did it. */
  readonly doers: ReadonlySet<string>
  /** Prepositions before whom it belongs to: "of". */
  readonly owners: ReadonlySet<string>
  /** Prepositions before whom it was done to, wherever they belong: "on", "against". */
  readonly targets: ReadonlySet<string>
  /** Prepositions before where, when and with what. */
  readonly circumstances: ReadonlySet<string>
  /** Words before it that leave open whether it was done: "threat", "call for", "possible". Lemmas. */
  readonly unreal: ReadonlySet<string>
}
