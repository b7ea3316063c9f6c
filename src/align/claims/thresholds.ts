/** How alike statements must be, from 0 to 1, and what each reason weighs, found by trying on reports whose shared claims are known. */
export const thresholds = {
  /**
   * What each reason weighs in saying that two statements tell the same: the likeness of what they tell and of what
   * they name, words and quantities in common, how much is shared in all, one count, one who suffered it, one day, one speaker. From 0 on they do.
   */
  evidence: {
    least: -4.4,
    likeness: 9,
    named: 9,
    words: 0.6,
    quantities: 2.7,
    count: 0.4,
    /** A bound and a count of one incident that it allows. */
    toll: 2,
    patient: 3,
    otherPatient: 1,
    day: 1.3,
    speaker: 0.6,
    otherSpeaker: 1.4,
    otherDeed: 2,
    /** What two statements share of words, names, things and numbers, in keys of full weight, and how much is common. */
    shared: 0.5,
    usual: 1.7,
    /** What a setting ("if the brakes failed") must have to tell the same as a statement. */
    setting: 1,
    /** What of the likeness must not come from names and days: two acts of one person are two claims. */
    told: 0.06,
  },
  /**
   * What a pair adds to a claim: no pair more than `most`, one that a rule holds for the same at least `rule`. Two of
   * one report cost `ownReport`, two that hardly share anything `strange` or `ownStrange`.
   */
  gain: { most: 3, rule: 0.85, ownReport: 3, strange: 1, ownStrange: 0.6, sameDeed: 0.5 },
  /** What the pairs of a statement with the members of a claim must gain in the mean for it to be cited there too. */
  guest: 1.5,
  /**
   * `pair` is the likeness of the two that join, `mean` that of all pairs across; `ownReport` is asked of two
   * statements of one report, which repeats words for other reasons.
   */
  matter: { pair: 0.152, mean: 0.13, ownReport: 0.4 },
  /** An entity in more than this share of the statements, and in more than this many, is named for all sorts of things. */
  broad: { share: 0.04, least: 4 },
  /** Likeness from which two statements are one where they share a count, where they share a deed and a party, and where only words speak. */
  same: { count: 0.1, deed: 0.2, near: 0.34, words: 0.35 },
  /** What names and days must leave of it where a deed and a party speak: two acts of one person are two claims. */
  told: 0.1,
  /**
   * Likeness from which two statements that exclude each other by words, or by counts, are one claim with two sides; and
   * the evidence from which one that denies the other is.
   */
  conflict: { words: 0.3, count: 0.12, evidence: 1 },
  /** The evidence from which it is clear that two tell the same, what a doer in common adds, the least each must tell by itself, and the least count that both give. */
  clear: { evidence: 2, doer: 0.5, substance: 1.2, count: 8 },
  /** The evidence from which a noun names the deed of a clause whose verb tells none. */
  nominal: 1,
  /** Below this, two statements are strangers. */
  faintest: 0.06,
  /** What likeness is multiplied by where both tell of one act, or of different ones. */
  sameAct: 1.1,
  otherAct: 0.9,
  /** What the rest of the sentence counts beside a statement's own words. */
  contextShare: 0.15,
  /** A statement of many keys needs less of the rest: this, divided by their number, is the most it takes. */
  contextKeys: 1.6,
  /** What a key that the whole story has still tells. */
  commonest: 0.12,
  /** How the kinds of keys weigh against each other: names, concepts, families, things, words, quantities, measures, days. */
  kinds: { x: 1.1, e: 1.1, k: 0.6, n: 0.9, w: 0.9, q: 1, m: 1, t: 0.7 } as Readonly<Record<string, number>>,
}
