import { scan } from '../text/scan.ts'
import { clean } from './clean.ts'
import type { Decoded } from './decode.ts'
import { linesOf } from './lines.ts'
import { noFacts, type Page, type Problem } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'

/** The page of a plain text. Its map leads to the very bytes of each piece. */
export const readPlainText = (decoded: Decoded, name: string): Page => ({
  paragraphs: paragraphsOf(linesOf(clean(decoded.text))),
  bytesOf: (from, to) => ({ rawStart: decoded.byteAt(from), rawEnd: decoded.byteAt(to) }),
  encoding: decoded.encoding,
  facts: noFacts,
  article: 'whole',
  problems: encodingProblems(decoded, name),
})

/** Bytes that are no text in their encoding, and text that was decoded wrongly before it was saved. */
export const encodingProblems = (decoded: Decoded, name: string): readonly Problem[] => {
  const params = { name, encoding: decoded.encoding }
  if (!decoded.clean) return [{ level: 'warning', code: 'report-encoding', params }]
  return isDoublyEncoded(decoded.text) ? [{ level: 'warning', code: 'report-double-encoding', params }] : []
}

/** UTF-8 taken for Latin-1 and saved again leaves C1 controls behind letters like â, which no text has on purpose. */
const isDoublyEncoded = (text: string): boolean => {
  let found = 0
  for (const _ of scan(/[\u00c2-\u00f4][\u0080-\u009f]/g, text)) if (++found >= 2) return true
  return false
}
