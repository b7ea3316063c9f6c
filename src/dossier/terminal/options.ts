import type { ReaderLanguage } from '../words/index.ts'

export type Style = 'heading' | 'head' | 'note' | 'id' | 'letter'

export interface TerminalOptions {
  readonly language: ReaderLanguage
  /** Columns to fill; an account reads well between 60 and 120, and can be read from 40 on. */
  readonly width: number
  /** Lists everything instead of what a reader in a hurry can take in. */
  readonly all: boolean
  /** Colours words; the identity where there are no colours. */
  readonly paint: (style: Style, text: string) => string
}
