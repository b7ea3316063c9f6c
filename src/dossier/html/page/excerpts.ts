import type { Cited } from '../../account/view.ts'
import { segmentsOf, type Lit, type Segment } from './segments.ts'
import type { Paragraph } from './sheet.ts'

/** Characters that are not given, from which on what follows stands in a paragraph of its own. */
const farApart = 200

interface Run {
  readonly start: number
  readonly end: number
}

const gap: Segment = { text: ' … ', of: [], kind: null, place: null, furniture: true }

/**
 * What is cited of a report whose text is withheld, in its order, so that every way to its words leads to
 * them: what stands between is left out, and shown to be.
 * @param lit the same citations, sorted by start
 */
export const excerptsOf = (citations: readonly Cited[], lit: readonly Lit[]): readonly Paragraph[] => {
  const sorted = citations.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let text = ''
  const runs: Run[] = []
  for (const { start, end, text: words } of sorted) {
    const last = runs.at(-1)
    if (last && start <= last.end) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else runs.push({ start, end })
    if (end > text.length) text = text.padEnd(start) + words.slice(Math.max(0, text.length - start))
  }
  const paragraphs: Segment[][] = []
  runs.forEach((run, index) => {
    const own = segmentsOf(text, run, {
      lit: lit.filter(({ start, end }) => start < run.end && end > run.start),
      furniture: [],
    })
    const before = runs[index - 1]
    if (before && run.start - before.end < farApart) paragraphs.at(-1)!.push(gap, ...own)
    else paragraphs.push([...own])
  })
  return paragraphs.map((segments) => ({ role: 'body', segments }))
}
