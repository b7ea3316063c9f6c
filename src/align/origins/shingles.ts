import type { Passage } from '../../model/passage.ts'
import type { ReadReport } from '../../model/story.ts'

/** Hashes of runs of words, sorted, each once. */
export type Shingles = ArrayLike<number>

/** A report's text as sets of word shingles: all of it, and passage by passage. */
export interface Print {
  readonly report: ReadReport
  readonly index: number
  /** All shingles of the report, sorted, each once. */
  readonly all: Uint32Array
  /** Passages that are long enough to have any. */
  readonly passages: readonly Passage[]
}

/** The print of a report; empty where it has fewer than five words. */
export const printOf = (report: ReadReport, index: number): Print => {
  const passages = (report.extraction.passages ?? []).filter((passage) => passage.shingles.length > 0)
  return { report, index, all: unionOf(passages.map(({ shingles }) => shingles)), passages }
}

/** What stands in any of some lists, sorted, each once. */
export const unionOf = (lists: readonly Shingles[]): Uint32Array =>
  sortedAll(lists).filter((shingle, at, all) => at === 0 || shingle !== all[at - 1])

/** What stands in two lists or more, sorted, each once; a list has each once. */
export const inSeveral = (lists: readonly Shingles[]): Uint32Array =>
  sortedAll(lists).filter((shingle, at, all) => shingle === all[at + 1] && (at === 0 || shingle !== all[at - 1]))

const sortedAll = (lists: readonly Shingles[]): Uint32Array => {
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let filled = 0
  for (const list of lists) {
    all.set(list, filled)
    filled += list.length
  }
  return all.sort()
}

/** How many members two sorted lists have in common. */
export const sharedCount = (a: Shingles, b: Shingles): number => {
  let [i, j, count] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}
