import type { Passage } from '../../model/passage.ts'
import type { ReadReport } from '../../model/story.ts'

/** A report's text as sets of word shingles: all of it, and passage by passage. */
export interface Print {
  readonly report: ReadReport
  readonly index: number
  /** All shingles of the report, sorted, each once. */
  readonly all: readonly number[]
  /** Passages that are long enough to have any. */
  readonly passages: readonly Passage[]
}

/** The print of a report; empty where it has fewer than five words. */
export const printOf = (report: ReadReport, index: number): Print => {
  const passages = (report.extraction.passages ?? []).filter((passage) => passage.shingles.length > 0)
  const all = new Set<number>()
  for (const passage of passages) for (const shingle of passage.shingles) all.add(shingle)
  return { report, index, all: [...all].sort((a, b) => a - b), passages }
}

/** How many members two sorted lists have in common. */
export const sharedCount = (a: readonly number[], b: readonly number[]): number => {
  let [i, j, count] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}

/** One in this many shingles stands for the rest when candidates are looked for. */
const sampled = 4
/** A shingle is remembered for this many reports: of a text that hundreds print, the first ones stand for all. */
const remembered = 24
/** Short texts are not sampled, or nothing would be left of them. */
const short = 60

/**
 * Pairs of reports that have at least two sampled shingles in common, the lower index first: work grows
 * in step with the number of reports.
 */
export const candidatePairs = (prints: readonly Print[]): readonly (readonly [number, number])[] => {
  const seen = new Map<number, number[]>()
  const pairs: (readonly [number, number])[] = []
  for (const print of prints) {
    const hits = new Map<number, number>()
    for (const shingle of print.all) {
      if (print.all.length > short && shingle % sampled !== 0) {
        // A short text that came before is remembered with all its shingles.
        for (const other of seen.get(shingle) ?? []) {
          if (prints[other]!.all.length <= short) hits.set(other, (hits.get(other) ?? 0) + 1)
        }
        continue
      }
      const others = seen.get(shingle)
      if (!others) seen.set(shingle, [print.index])
      else {
        for (const other of others) hits.set(other, (hits.get(other) ?? 0) + 1)
        if (others.length < remembered) others.push(print.index)
      }
    }
    for (const [other, count] of hits) if (count >= 2) pairs.push([other, print.index])
  }
  return pairs
}
