import type { Dossier } from '../../model/dossier.ts'
import type { Quote } from '../account/view.ts'

/**
 * Whether the report goes on after the words of a quotation in the same breath, with no mark between: then
 * the quotation says so.
 * @example goesOn(dossier)(quote) // true for "the toll rose to 66, after" before "the ombudsman added …"
 */
export const goesOn = (dossier: Dossier): ((quote: Quote) => boolean) => {
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  return ({ kind, pieces, citations }) => {
    const [cited] = citations
    const text = cited ? texts.get(cited.report) : null
    if (kind !== 'passage' || !cited || !text) return false
    // What is shown may be less than what is cited, and then says so by itself.
    if (pieces.at(-1) !== cited.text.replace(/\s+/g, ' ').trim()) return false
    return /^[ \t]*[\p{L}\p{N}]/u.test(text.slice(cited.end, cited.end + 40))
  }
}
