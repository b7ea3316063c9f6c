import type { ReadText } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'

/**
 * Words between quotation marks, or a turn of speech after a dash. `start` and `end` take in the
 * marks, `inner` does not.
 */
export interface Quote extends Span {
  readonly inner: Span
  readonly depth: number
  /** Words within, counted by their gaps. */
  readonly words: number
  readonly marks: 'double' | 'single' | 'dash'
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '‹': '›',
  '„': '“',
  '"': '"',
  '``': "''",
  "''": "''",
  '‘': '’',
  "'": "'",
}

/** The last of three signs that are one double quotation mark, read as if each byte were a character. */
const misread: Readonly<Record<string, string>> = { '\u009c': '“', '\u009d': '”' }

/** Whether a unit of a text is a letter or a digit. */
export const isLetter = (c: string | undefined): boolean => {
  if (c === undefined) return false
  const code = c.charCodeAt(0)
  if (code >= 128) return /[\p{L}\p{N}]/u.test(c)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

const isGap = (c: string | undefined): boolean => c === undefined || /[\s([—–-]/.test(c)

/**
 * All quotations of a report, outer before inner. A mark that stays open runs to the end of its
 * paragraph where a sentence begins with it, as in quotations of several paragraphs; others are dropped.
 * @example quotesOf({ id: 'r', text: 'He said: “No.”', blocks }) // one quote, 9 to 14
 */
export const quotesOf = (report: ReadText): readonly Quote[] => {
  const quotes: Quote[] = []
  for (const block of report.blocks) {
    if (block.role !== 'body' && block.role !== 'title' && block.role !== 'heading') continue
    quotes.push(...dashTurns(report.text, block), ...markedIn(report.text, block))
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Open {
  readonly at: number
  readonly width: number
  readonly mark: string
}

const markedIn = (text: string, block: Span): Quote[] => {
  const quotes: Quote[] = []
  const open: Open[] = []
  for (let i = block.start; i < block.end; i++) {
    const mark = mayBeMark(text.charCodeAt(i)) ? markAt(text, i) : null
    if (mark === null) continue
    const last = open.at(-1)
    if (last && closes(text, { at: i, width: mark.width, mark: mark.sign }, last)) {
      open.pop()
      quotes.push(quoteOf(text, { open: last, end: i + mark.width, close: mark.width, depth: open.length }))
    } else if (opens(text, { at: i, width: mark.width, mark: mark.sign }, open)) {
      open.push({ at: i, width: mark.width, mark: mark.sign })
    }
    i += mark.width - 1
  }
  const first = open.find((o) => o.mark !== "'" && o.mark !== '‘')
  if (first && beginsSentence(text, block.start, first.at)) {
    quotes.push(quoteOf(text, { open: first, end: block.end, close: 0, depth: 0 }))
  }
  return quotes
}

/** Few characters can be quotation marks: ", ', `, «, », those from ‘ to ›, and the first of three that were one. */
const mayBeMark = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 96 ||
  code === 171 ||
  code === 187 ||
  code === 226 ||
  (code >= 0x2018 && code <= 0x203a)

/** Quotation marks of one sign, the two backticks and apostrophes of old wires, or the three signs of a wrong decoding. */
const markAt = (text: string, at: number): { sign: string; width: number } | null => {
  const c = text[at]!
  if (c === '`' && text[at + 1] === '`') return { sign: '``', width: 2 }
  if (c === "'" && text[at + 1] === "'") return { sign: "''", width: 2 }
  if (c === '\u00e2') {
    const sign = text[at + 1] === '\u0080' ? misread[text[at + 2] ?? ''] : undefined
    return sign === undefined ? null : { sign, width: 3 }
  }
  if (c in closers || c === '”' || c === '»' || c === '’' || c === '›') return { sign: c, width: 1 }
  return null
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === '’' || mark === "'"

const closes = (text: string, sign: Open, last: Open): boolean => {
  if (closers[last.mark] !== sign.mark) return false
  if (!isSingle(sign.mark)) return true
  return !isLetter(text[sign.at + 1]) && text[sign.at - 1] !== ' '
}

const opens = (text: string, sign: Open, open: readonly Open[]): boolean => {
  if (!(sign.mark in closers) || open.length > 2) return false
  if (open.some((o) => o.mark === sign.mark)) return false
  const next = text[sign.at + sign.width]
  if (isSingle(sign.mark)) return isGapOrMark(text[sign.at - 1]) && isLetter(next)
  return (sign.mark !== '"' && sign.mark !== "''") || (next !== ' ' && isGapOrMark(text[sign.at - 1]))
}

const isGapOrMark = (c: string | undefined): boolean => isGap(c) || c === '“' || c === '"' || c === '«'

const beginsSentence = (text: string, from: number, at: number): boolean =>
  at === from || /[.!?:»”"]\s*$/.test(text.slice(Math.max(from, at - 4), at))

const quoteOf = (text: string, q: { open: Open; end: number; close: number; depth: number }): Quote => {
  const inner = { start: q.open.at + q.open.width, end: Math.max(q.open.at + q.open.width, q.end - q.close) }
  return {
    start: q.open.at,
    end: q.end,
    inner,
    depth: q.depth,
    words: wordCount(text, inner),
    marks: isSingle(q.open.mark) ? 'single' : 'double',
  }
}

const wordCount = (text: string, span: Span): number => {
  let words = 0
  for (let i = span.start; i < span.end; i++) if (isLetter(text[i]) && !isLetter(text[i - 1])) words++
  return words
}

/** A paragraph that opens with a dash is speech up to the next dash, and again after the one that follows. */
const dashTurns = (text: string, block: Span): Quote[] => {
  if (text[block.start] !== '—' && text[block.start] !== '―') return []
  const cuts: number[] = []
  for (let i = block.start; i < block.end; i++) if (text[i] === '—' || text[i] === '―') cuts.push(i)
  cuts.push(block.end)
  const quotes: Quote[] = []
  for (let k = 0; k + 1 < cuts.length; k += 2) {
    const start = skipTo(text, cuts[k]! + 1, cuts[k + 1]!)
    let end = cuts[k + 1]!
    while (end > start && text[end - 1] === ' ') end--
    const span = { start, end }
    if (end > start) quotes.push({ ...span, inner: span, depth: 0, words: wordCount(text, span), marks: 'dash' })
  }
  return quotes
}

const skipTo = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && /[\s,.;:]/.test(text[at]!)) at++
  return at
}
