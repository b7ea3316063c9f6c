import { noFacts, type Page } from './page.ts'
import type { paragraphsOf } from './paragraphs.ts'

/** What a packed file (PDF, DOCX) holds, and what a message calls it. */
export interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
  readonly paragraphs: ReturnType<typeof paragraphsOf>
}

/** The page of a file that packs its text: every character maps to the whole of it. */
export const packedPage = ({ name, bytes, paragraphs }: Packed): Page => {
  const empty = paragraphs.length === 0
  return {
    paragraphs,
    bytesOf: () => ({ rawStart: 0, rawEnd: bytes.length }),
    encoding: null,
    facts: noFacts,
    article: empty ? 'none' : 'whole',
    problems: empty ? [{ level: 'error', code: 'report-no-text', params: { name } }] : [],
  }
}
