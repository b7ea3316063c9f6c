import type { ReaderLanguage } from '../dossier/words/index.ts'

/** A file that was dropped or chosen; of a folder's, the path begins with the folder's name. */
export interface Given {
  readonly path: string
  readonly content: Blob
}

/** What the page asks of the worker that reads. */
export type Ask =
  | { readonly kind: 'read'; readonly files: readonly Given[]; readonly language: ReaderLanguage }
  | { readonly kind: 'tell'; readonly language: ReaderLanguage }

/** A dossier as it is shown and saved. */
export interface Shown {
  readonly kind: 'shown'
  readonly language: ReaderLanguage
  readonly reports: number
  /** The page as it is saved. */
  readonly page: Blob
  /** The same page, whose ways out of it open in a tab of their own. */
  readonly framed: Blob
  readonly json: Blob
  /** What was not read, in the reader's words. */
  readonly failures: readonly string[]
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'read'; readonly done: number; readonly total: number; readonly name: string }
  | { readonly kind: 'comparing'; readonly total: number }
  | { readonly kind: 'nothing'; readonly language: ReaderLanguage; readonly failures: readonly string[] }
  | { readonly kind: 'broke'; readonly detail: string }
  | Shown
