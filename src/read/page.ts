import type { Diagnostic } from '../model/diagnostic.ts'
import type { Because } from '../model/because.ts'
import type { Fact } from '../model/report.ts'
import type { Paragraph } from './paragraphs.ts'

/** What a page says of its report outside the text. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: { readonly value: string; readonly because: Because } | null
  readonly updated: string | null
  readonly canonical: string | null
  readonly language: string | null
  /** Every fact found, also those that others outdo, with where it stands. */
  readonly found: readonly Fact[]
}

/** A report's paragraphs as its format gives them, and the way back to its bytes. */
export interface Page {
  readonly paragraphs: readonly Paragraph[]
  /** The bytes of a range of the source that the paragraphs are mapped to. */
  readonly bytesOf: (from: number, to: number) => { readonly rawStart: number; readonly rawEnd: number }
  readonly encoding: string | null
  readonly facts: PageFacts
  /** `none` where the page holds no article. */
  readonly article: 'whole' | 'excerpt' | 'none'
  readonly problems: readonly Problem[]
}

/** A diagnostic before its report has an id. */
export type Problem = Pick<Diagnostic, 'level' | 'code' | 'params'>

export const noFacts: PageFacts = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  updated: null,
  canonical: null,
  language: null,
  found: [],
}
