/**
 * How alike statements must be, from 0 to 1, found by trying on reports whose shared claims are known.
 * `pair` is the likeness of the two that join, `mean` that of all pairs across, `share` the part of these
 * that must tell the same; `ownReport` is asked of two statements of one report, which repeats words for
 * other reasons.
 */
export const thresholds = {
  claim: { share: 0.34, pair: 0.06, mean: 0.05, ownReport: 0.6 },
  matter: { pair: 0.15, mean: 0.18, ownReport: 0.4 },
  /** An entity in more than this share of the statements, and in more than this many, is named for all sorts of things. */
  broad: { share: 0.04, least: 4 },
  /** Likeness from which two statements are one where they share a count, where they share a deed and a party, and where only words speak. */
  same: { count: 0.06, deed: 0.17, near: 0.3, words: 0.35 },
  /** What names and days must leave of it: two acts of one person are two claims. */
  told: 0.08,
  /** Likeness from which two statements that exclude each other by words, or by counts, are one claim with two sides. */
  conflict: { words: 0.3, count: 0.12 },
  /** Below this, two statements are strangers. */
  faintest: 0.06,
  /** What likeness is multiplied by where both tell of one act, or of different ones. */
  sameAct: 1.1,
  otherAct: 0.9,
  /** What the rest of the sentence counts beside a statement's own words. */
  contextShare: 0.4,
  /** A statement of many keys needs less of the rest: this, divided by their number, is the most it takes. */
  contextKeys: 1.6,
  /** What a key that the whole story has still tells. */
  commonest: 0.12,
  /** How the kinds of keys weigh against each other: names, concepts, families, things, words, quantities, measures, days. */
  kinds: { x: 1.1, e: 1.1, k: 0.6, n: 0.9, w: 0.9, q: 1.4, m: 1, t: 0.7 } as Readonly<Record<string, number>>,
}
