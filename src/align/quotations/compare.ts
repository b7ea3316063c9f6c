import { diffArrays } from 'diff'
import type { QuotedWord } from './pieces.ts'

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
 * Lays one quotation on another. Words that only one of them has at its beginning or end are a cut,
 * not a change; in its midst they are a change.
 */
export const compareWords = (first: readonly QuotedWord[], second: readonly QuotedWord[]): Comparison => {
  const parts = diffArrays(foldedOf(first), foldedOf(second))
  const changed: number[] = []
  let at = 0
  let common = 0
  let run = 0
  for (const [i, part] of parts.entries()) {
    const count = part.value.length
    if (part.removed) continue
    if (!part.added) {
      common += count
      run = Math.max(run, count)
    } else if (inMidst(parts, i)) for (let k = 0; k < count; k++) changed.push(at + k)
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

/** Whether two quotations are one: most of the shorter stands in the longer, in one order and in long runs. */
export const isSame = (comparison: Comparison, first: readonly unknown[], second: readonly unknown[]): boolean => {
  const shorter = Math.min(first.length, second.length, most)
  const { common, run } = comparison
  return common * 10 >= shorter * 6 && run >= Math.min(4, shorter) && common >= 4
}
