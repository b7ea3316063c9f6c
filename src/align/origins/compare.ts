import { sharedCount, type Print, type Shingles } from './shingles.ts'

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
export type Kinship = 'reprint' | 'cut' | 'rewrite' | 'held' | 'none'

/** The exact overlap of two prints. */
export const overlapOf = (a: Print, b: Print): Overlap => {
  const shared = sharedCount(a.all, b.all)
  return { a, b, shared, ofA: shared / Math.max(1, a.all.length), ofB: shared / Math.max(1, b.all.length) }
}

/** Half of the shorter text word for word: a reprint, cut or not. */
const reprinted = 0.5
/** Half of the longer text too: whatever else it has is an addition to the same text. */
const whole = 0.5
/** This much of either: both were made from one text, and neither stands within the other. */
const alike = 0.45
/** This much of the shorter text is all of it, but for a cut or a change. */
const most = 0.6
/** The longer text has this much beside the shorter one: what else it has may be of other texts again. */
const large = 0.3
/** Three tenths of the shorter text, in several paragraphs: rewritten from one text. Two reports with the same quotations stay below. */
const rewritten = 0.3
/** Less, but of both texts and spread over nearly all paragraphs: one text with a fifth of its words replaced. */
const spread = 0.2
/** With one agency credited in both, much less is telling. */
const credited = 0.08
/** In a very long text, this little is a sentence that both quote. */
const mentioned = 0.03
/** Fewer shingles in common are a quotation or a standing phrase. */
const fewest = 12

/**
 * How two texts are kin; `sameAgency` where both credit one agency.
 * @example kinship({ ofA: 1, ofB: 0.52, ... }, false) // 'reprint': cut in half
 */
export const kinship = (overlap: Overlap, sameAgency: boolean): Kinship => {
  const { a, b, ofA, ofB, shared } = overlap
  const [more, less] = [Math.max(ofA, ofB), Math.min(ofA, ofB)]
  const [shorter, longer] = a.all.length <= b.all.length ? [a, b] : [b, a]
  if (shared < Math.min(fewest, shorter.all.length * 0.8)) return 'none'
  if (less >= whole || (more >= reprinted && more < most && less >= alike)) return 'reprint'
  // A text with words replaced is set apart first: its paragraphs come and go below what counts as copied.
  if (less >= spread && Math.min(spreadOver(shorter, longer.all), spreadOver(longer, shorter.all)) >= 0.7)
    return more >= reprinted ? 'reprint' : 'rewrite'
  const copied = more >= reprinted || (more >= rewritten && copiedPassages(shorter, longer.all).length >= 2)
  const inQuotes = more < most && less < large && toldAlike(shorter, longer.all) < rewritten
  // A shorter text that goes over into the other at one end was made from it; one that has some of it among its own holds it.
  const mixed = more >= reprinted || spreadOver(shorter, longer.all) >= 0.7 || standsWithin(shorter, longer)
  const within = mixed && standsWithin(longer, shorter)
  if (copied && (inQuotes || within)) return 'held'
  if (more >= reprinted) return less >= large ? 'reprint' : 'cut'
  if (copied) return 'rewrite'
  return sameAgency && more >= credited && less >= mentioned ? 'rewrite' : 'none'
}

/** A passage is copied where this share of its shingles stands in the other text. */
const copiedShare = 0.4
/** Fewer shingles than these are a name or a phrase. */
const fewestOfPassage = 4

/** The passages of a print that stand in another text too. */
export const copiedPassages = (print: Print, other: Shingles): Print['passages'] =>
  print.passages.filter(({ shingles }) => {
    const shared = sharedCount(shingles, other)
    return shared >= fewestOfPassage && shared >= shingles.length * copiedShare
  })

/** A paragraph that opens with it is somebody's words, which any report may print. */
const quotationMark = /^["“”«„'‘]/

/** The share of a print that stands in the other text outside of quotations. */
const toldAlike = ({ passages, report, all }: Print, other: Shingles): number =>
  passages
    .filter(({ start }) => !quotationMark.test(report.report.text.slice(start, start + 1)))
    .reduce((sum, { shingles }) => sum + sharedCount(shingles, other), 0) / Math.max(1, all.length)

/** Words enough to tell whether a paragraph is another's. */
const long = 8
const longOf = (print: Print): Print['passages'] => print.passages.filter((passage) => passage.shingles.length >= long)

/** Whether a passage has some words of the other text, be they changed a good deal. */
const isTouched = ({ shingles }: Print['passages'][number], other: Shingles): boolean =>
  sharedCount(shingles, other) >= shingles.length * 0.1

/** The share of a print's text whose paragraphs have words of the other; of few paragraphs it tells nothing unless all have. */
const spreadOver = (print: Print, other: Shingles): number => {
  const all = longOf(print)
  const touched = all.filter((passage) => isTouched(passage, other))
  return all.length >= 3 || touched.length === all.length ? sizeOf(touched) / Math.max(1, sizeOf(all)) : 0
}

const sizeOf = (passages: Print['passages']): number => passages.reduce((sum, { shingles }) => sum + shingles.length, 0)

/** Where this share of as much text as is copied stands at one end, the copy is that end. */
const atOneEnd = 0.7

/**
 * Whether a text holds another among paragraphs of its own, rather than going on where the other was cut: a cut
 * keeps the beginning of a text, or its end. A headline says nothing, for every outlet writes its own.
 */
const standsWithin = (longer: Print, { all }: Print): boolean => {
  const body = longOf(longer).filter(({ block }) => longer.report.report.blocks[block]?.role !== 'title')
  const touched = new Set(body.filter((passage) => isTouched(passage, all)))
  if (body.length < 3 || touched.size === 0) return false
  const copied = sizeOf([...touched])
  const isEnd = (end: Print['passages']): boolean =>
    touched.has(end[0]!) &&
    sizeOf(end.filter((passage) => touched.has(passage))) >= Math.max(copied, sizeOf(end)) * atOneEnd
  if (isEnd(upTo(body, copied))) return false
  const enough = touched.size > 1 || copied >= sizeOf(body) * large
  return !(enough && isEnd(upTo(body.toReversed(), copied)))
}

/** Passages from the first on until they are as long as that. */
const upTo = (passages: Print['passages'], size: number): Print['passages'] => {
  let sum = 0
  return passages.filter(({ shingles }) => {
    const before = sum
    sum += shingles.length
    return before + shingles.length / 2 <= size
  })
}
