import { diffArrays } from 'diff'
import type { Piece, QuotedWord } from './pieces.ts'

/** How two quotations lie on each other. */
export interface Comparison {
  /** Words that both have, in one order. */
  readonly common: number
  /** The longest run of them. */
  readonly run: number
  /** Positions in the second of the words that the first has not; what is merely cut off is none. */
  readonly changed: readonly number[]
}

/** So many words of a quotation are compared at most. */
const most = 600

/**
 * Lays one quotation on another. Words that only one of them has at its beginning or end are a cut, not a change, and
 * so are words where the other says that it leaves some out; else, in its midst, they are a change.
 */
export const compareWords = (first: readonly QuotedWord[], second: readonly QuotedWord[]): Comparison => {
  const parts = diffArrays(foldedOf(first), foldedOf(second))
  const changed: number[] = []
  let [here, at, common, run] = [0, 0, 0, 0]
  for (const [i, part] of parts.entries()) {
    const count = part.value.length
    if (part.removed) {
      here += count
      continue
    }
    if (part.added) {
      const replaces = parts[i - 1]?.removed === true || parts[i + 1]?.removed === true
      if (inMidst(parts, i) && (replaces || first[here]?.cut !== true))
        for (let k = 0; k < count; k++) changed.push(at + k)
    } else {
      common += count
      run = Math.max(run, count)
      here += count
    }
    at += count
  }
  return { common, run, changed }
}

const foldedOf = (words: readonly QuotedWord[]): string[] => words.slice(0, most).map(({ folded }) => folded)

interface Part {
  readonly added: boolean
  readonly removed: boolean
}

const isCommon = (part: Part): boolean => !part.added && !part.removed
const inMidst = (parts: readonly Part[], at: number): boolean =>
  parts.slice(0, at).some(isCommon) && parts.slice(at + 1).some(isCommon)

/**
 * What makes two quotations one. `share` is that of the shorter one's words that the longer has in the same order: who
 * says two things of one matter uses half of the words again, and whoever rewords or translates back keeps more than
 * 60 %. `run` is the longest run of them that one person's must have, and those of people who are not known. What two
 * known people say is one only where it is too long for a stock phrase, and hardly altered.
 */
const least = {
  share: 0.6,
  run: { same: 3, unknown: 4 },
  others: { share: 0.9, words: 12 },
} as const

/** Whether two quotations are one. */
export const isSame = ({ common, run }: Comparison, first: Piece, second: Piece): boolean => {
  const shorter = Math.min(first.words.length, second.words.length, most)
  const known = first.speaker !== null && second.speaker !== null
  if (known && first.speaker !== second.speaker)
    return shorter >= least.others.words && common >= least.others.share * shorter
  const longEnough = run >= Math.min(known ? least.run.same : least.run.unknown, shorter)
  return common >= 4 && common >= least.share * shorter && longEnough
}
