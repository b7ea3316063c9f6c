import type { Block } from '../model/report.ts'
import { scan } from '../text/scan.ts'
import type { Span } from '../text/span.ts'
import { MappedBuilder, type Mapped } from './mapped.ts'

/** What a format knows of a line's part in the page; `item` is one of a list or table. */
export type Hint = Block['role'] | 'item'

/** A line or paragraph as its format gives it: white space within it is single spaces. */
export interface Line {
  readonly words: Mapped
  /** Whether it stands apart from the line before it. */
  readonly gap: boolean
  /** Whether the next word would not have fitted on it, so that its end may be no end. */
  readonly full: boolean
  readonly hint: Hint | null
}

/** The lines of plain text that was cleaned. */
export const linesOf = (text: Mapped): readonly Line[] => {
  const lines: Line[] = []
  let lastEnd = 0
  for (const match of scan(/[^\n]*[^\s][^\n]*/g, text.text)) {
    const gap = text.text.slice(lastEnd, match.index).split('\n').length > 2
    const words = squeeze(text, { start: match.index, end: match.index + match[0].length })
    lines.push({ words, gap: gap || lines.length === 0, full: false, hint: null })
    lastEnd = match.index + match[0].length
  }
  const marked = markFull(lines)
  return marked === lines && isStacked(lines) ? lines.map((line) => ({ ...line, gap: true })) : marked
}

/** Whether each line is a paragraph: no blank lines, or none between most of the long ones. */
const isStacked = (lines: readonly Line[]): boolean => {
  if (!lines.some((line, i) => i > 0 && line.gap)) return true
  const long = (line: Line): boolean => line.words.text.length > 100
  const pairs = lines.filter((line, i) => i > 0 && long(line) && long(lines[i - 1]!))
  return pairs.length > 1 && pairs.filter((line) => !line.gap).length > pairs.length / 2
}

/** A part of a text with every run of white space as one space, and none at the edges. */
export const squeeze = (text: Mapped, span: Span): Mapped => {
  const builder = new MappedBuilder()
  let last: Span | null = null
  for (const match of scan(/\S+(?: \S+)*/g, text.text.slice(span.start, span.end))) {
    const start = span.start + match.index
    const run = { start, end: start + match[0].length }
    if (last) putBetween(builder, text, { start: last.end, end: start })
    builder.copy(text, run)
    last = run
  }
  return builder.done()
}

const putBetween = (builder: MappedBuilder, text: Mapped, space: Span): void => {
  const probe = new MappedBuilder()
  probe.copy(text, space)
  const { pieces } = probe.done()
  builder.put(' ', pieces[0]!.from, pieces.at(-1)!.to)
}

const widest = 130
const slack = 6

/**
 * Marks the lines of a text that was broken to a width, as mail and wire texts are: most of its lines
 * are as long as the width allows. Where lines are paragraphs or entries, none is marked.
 */
const markFull = (lines: readonly Line[]): readonly Line[] => {
  const width = lines.reduce((most, line) => Math.max(most, line.words.text.length), 0)
  if (width > widest || width < 40) return lines
  const fits = (i: number): boolean => lines[i]!.words.text.length + 1 + firstWord(lines[i + 1]!) <= width - slack
  let pairs = 0
  let full = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.gap) continue
    pairs++
    if (!fits(i)) full++
  }
  if (pairs < 3 || full < pairs * 0.6) return lines
  return lines.map((line, i) => ({ ...line, full: i + 1 < lines.length && !lines[i + 1]!.gap && !fits(i) }))
}

const firstWord = (line: Line): number => {
  const space = line.words.text.indexOf(' ')
  return space < 0 ? line.words.text.length : space
}
