import { scan } from '../../src/text/scan.ts'

/** Shares of shingles right, too many and missing in one document; together 1, or all 0 where both texts are empty. */
export interface ShingleCount {
  readonly right: number
  readonly extra: number
  readonly missing: number
}

export interface ShingleMarks {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * Compares two texts by runs of four words, each as often as it stands there. A text of fewer words is
 * one run. The counts are divided by their sum, so that long texts weigh no more than short ones.
 * Formula: `string_shingle_matching` of evaluate.py, scrapinghub/article-extraction-benchmark.
 * @example countShingles('a b c d e', 'a b c d') // right .5, missing .5
 */
export const countShingles = (wanted: string, given: string): ShingleCount => {
  const gold = shinglesOf(wanted)
  const ours = shinglesOf(given)
  let right = 0
  for (const [shingle, count] of gold) right += Math.min(count, ours.get(shingle) ?? 0)
  const total = (shingles: ReadonlyMap<string, number>): number => shingles.values().reduce((sum, n) => sum + n, 0)
  const extra = total(ours) - right
  const missing = total(gold) - right
  const sum = right + extra + missing
  return sum === 0 ? { right, extra, missing } : { right: right / sum, extra: extra / sum, missing: missing / sum }
}

/**
 * Precision and recall are means over documents, each over those where it is defined, and F1 is made
 * of the two means. Formula: `metrics_from_tp_fp_fns` of the same program, which fails where no document has words
 * of ours: that is 0 here. Null where no document has words at all.
 */
export const shingleMarks = (counts: readonly ShingleCount[]): ShingleMarks | null => {
  const precision = meanOf(counts.filter((c) => c.right + c.extra > 0).map(precisionOf))
  const recall = meanOf(counts.filter((c) => c.right + c.missing > 0).map(recallOf))
  if (precision === null && recall === null) return null
  return { precision: precision ?? 0, recall: recall ?? 0, f1: harmonic(precision ?? 0, recall ?? 0) }
}

/** F1 of a single document, to list the worst ones. */
export const shingleF1 = (count: ShingleCount): number => harmonic(precisionOf(count), recallOf(count))

const width = 4

const shinglesOf = (text: string): ReadonlyMap<string, number> => {
  // What Python's \w matches: letters, digits and the underscore of any script, but no combining marks.
  const words = [...scan(/[\p{L}\p{N}_]+/gu, text)].map(([word]) => word)
  const shingles = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - width + 1); at++) {
    const shingle = words.slice(at, at + width).join(' ')
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1)
  }
  return shingles
}

const precisionOf = ({ right, extra }: ShingleCount): number => (right === 0 ? 0 : right / (right + extra))

const recallOf = ({ right, missing }: ShingleCount): number => (right === 0 ? 0 : right / (right + missing))

const meanOf = (shares: readonly number[]): number | null =>
  shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))
