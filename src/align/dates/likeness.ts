import type { ReadReport } from '../../model/story.ts'
import { fold } from '../../text/fold.ts'
import { scan } from '../../text/scan.ts'
import type { Span } from '../../text/span.ts'

/** What a passage tells of, for finding it in another report: names and numbers weigh more than other words. */
export type Marks = ReadonlyMap<string, number>

const nameWeight = 2
const wordWeight = 1
/** Words this short are grammar in both languages, mostly. */
const shortest = 5

/**
 * The marks of a sentence: words of its names, numbers, and its longer words cut to their stems' beginnings, so
 * that "protests" and "protesta" can meet.
 */
export const marksOf = ({ report, extraction }: ReadReport, span: Span, skip: readonly Span[]): Marks => {
  const marks = new Map<string, number>()
  const names = extraction.mentions.filter(
    (mention) => mention.form === 'name' && span.start <= mention.start && mention.start < span.end,
  )
  for (const match of scan(/\p{L}[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu, report.text.slice(span.start, span.end))) {
    const at = span.start + match.index
    if (skip.some((other) => other.start <= at && at < other.end)) continue
    const word = fold(match[0])
    const capital = /^\p{Lu}/u.test(match[0]) && at > span.start
    const named = capital || /^\d/.test(word) || names.some((name) => name.start <= at && at < name.end)
    if (named) marks.set(word, nameWeight)
    else if (word.length >= shortest && !marks.has(word.slice(0, shortest)))
      marks.set(word.slice(0, shortest), wordWeight)
  }
  return marks
}

/** How common a mark is in the story, in sentences a report. */
export type Commonness = (mark: string) => number

export const commonnessOf = (all: readonly Marks[], reports: number): Commonness => {
  const counts = new Map<string, number>()
  for (const marks of all) for (const mark of marks.keys()) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return (mark) => (counts.get(mark) ?? 0) / Math.max(1, reports)
}

/** What both tell of, each mark by its weight; one that stands all over the story says little. */
export const likeness = (a: Marks, b: Marks, commonness: Commonness): number => {
  let sum = 0
  for (const [mark, weight] of a) {
    if (!b.has(mark)) continue
    const common = commonness(mark)
    sum += Math.min(weight, b.get(mark)!) * (common <= 2 ? 1 : common <= 4 ? 0.6 : 0.3)
  }
  return sum
}
