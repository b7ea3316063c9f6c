import { sharedCount, type Print } from './shingles.ts'

/** How much of two texts is the same, word for word. */
export interface Overlap {
  readonly a: Print
  readonly b: Print
  /** Share of a's shingles that b has, from 0 to 1. */
  readonly ofA: number
  readonly ofB: number
  readonly shared: number
}

/** What an overlap says of two texts. */
export type Kinship = 'reprint' | 'rewrite' | 'held' | 'none'

/** The exact overlap of two prints. */
export const overlapOf = (a: Print, b: Print): Overlap => {
  const shared = sharedCount(a.all, b.all)
  return { a, b, shared, ofA: shared / Math.max(1, a.all.length), ofB: shared / Math.max(1, b.all.length) }
}

/** Half of the shorter text word for word: a reprint, cut or not. */
const reprinted = 0.5
/** The longer text has this much beside the shorter one: the shorter may be an agency's passage within it. */
const held = 0.3
/** Three tenths of the shorter text, in several paragraphs: rewritten from one text. Two reports with the same quotations stay below. */
const rewritten = 0.3
/** The same, spread over nearly all paragraphs: one text with a fifth of its words replaced. */
const spread = 0.2
/** With one agency credited in both, much less is telling. */
const credited = 0.08
/** Fewer shingles in common are a quotation or a standing phrase. */
const fewest = 12

/**
 * How two texts are kin; `sameAgency` where both credit one agency.
 * @example kinship({ ofA: 1, ofB: 0.52, ... }, false) // 'reprint': cut in half
 */
export const kinship = (overlap: Overlap, sameAgency: boolean): Kinship => {
  const { a, b, ofA, ofB, shared } = overlap
  const [most, least] = [Math.max(ofA, ofB), Math.min(ofA, ofB)]
  const [shorter, longer] = a.all.length <= b.all.length ? [a, b] : [b, a]
  const few = shared < Math.min(fewest, shorter.all.length * 0.8)
  if (few) return 'none'
  if (most >= reprinted) return least >= held ? 'reprint' : 'held'
  if (most >= rewritten && copiedPassages(shorter, longer.all).length >= 2) return 'rewrite'
  if (least >= spread && spreadOver(shorter, longer.all) >= 0.7) return 'rewrite'
  return sameAgency && most >= credited ? 'rewrite' : 'none'
}

/** A passage is copied where this share of its shingles stands in the other text. */
const copiedShare = 0.4
/** Fewer shingles than these are a name or a phrase. */
const fewestOfPassage = 4

/** The passages of a print that stand in another text too. */
export const copiedPassages = (print: Print, other: readonly number[]): Print['passages'] =>
  print.passages.filter(({ shingles }) => {
    const shared = sharedCount(shingles, other)
    return shared >= fewestOfPassage && shared >= shingles.length * copiedShare
  })

const spreadOver = (print: Print, other: readonly number[]): number => {
  const long = print.passages.filter((passage) => passage.shingles.length >= 8)
  const touched = long.filter((passage) => sharedCount(passage.shingles, other) >= passage.shingles.length * 0.1)
  return long.length < 3 ? 0 : touched.length / long.length
}
