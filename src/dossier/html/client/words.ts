import type { LinkKind } from './links.ts'

/** What the script says, in the reader's language. */
export interface Words {
  readonly position: string
  readonly previous: string
  readonly next: string
  readonly clear: string
  readonly address: string
  readonly copy: string
  readonly copied: string
  readonly citedBy: string
  readonly search: string
  readonly found: string
  readonly beside: string
  readonly besideReport: string
  readonly besideShow: string
  readonly besideClose: string
  readonly besideNone: string
  readonly linkKinds: Readonly<Record<LinkKind, string>>
}

/** The words that the page brings for its script. */
export const readWords = (): Words => JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Words
