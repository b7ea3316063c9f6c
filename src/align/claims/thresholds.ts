/**
 * How alike statements must be, from 0 to 1, found by trying on reports whose shared claims are known.
 * `pair` is the likeness of the two that join, `mean` that of all pairs across; `ownReport` is asked of two
 * statements of one report, which repeats words for other reasons.
 */
export const thresholds = {
  claim: { pair: 0.36, mean: 0.3, ownReport: 0.6 },
  matter: { pair: 0.22, mean: 0.15, ownReport: 0.34 },
  /** Below this, two statements are strangers. */
  faintest: 0.14,
  /** What the rest of the sentence counts beside a statement's own words. */
  contextShare: 0.35,
  /** What a key that the whole story has still tells. */
  commonest: 0.12,
  /** How the kinds of keys weigh against each other: names, concepts, families, things, words, quantities, measures, days. */
  kinds: { x: 1, e: 1, k: 1, n: 1, w: 1, q: 1, m: 1, t: 1 } as Readonly<Record<string, number>>,
}
