import type { Span } from '../text/span.ts'

/** Words of one report: `text` is the report's text from `start` to `end`, exactly. */
export interface Citation extends Span {
  readonly report: string
  readonly text: string
}

/** Words within a report that is known from the context. */
export interface Words extends Span {
  readonly text: string
}

/** What an annotator or resolver found: words, and the name of the rule that found them. */
export interface Annotation extends Citation {
  readonly id: string
  readonly rule: string
}

/** The citation of a part of a text. */
export const cite = (report: { readonly id: string; readonly text: string }, span: Span): Citation => ({
  report: report.id,
  start: span.start,
  end: span.end,
  text: report.text.slice(span.start, span.end),
})

/** The words of a part of a text. */
export const wordsOf = (text: string, span: Span): Words => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
})
