import type { Article } from '../article.ts'
import type { Recase } from './muc4-recase.ts'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** "LA PAZ, 30 MAY 89 (AGENCY) --": place, day, month, year; the century is the twentieth. */
const dateline = /^([^\n]*?),\s+(\d{1,2})\s+([A-Z]{3})[A-Z]*\.?\s+(\d{2})\b/

/** Notes of the translators' desk that are no part of the report. */
const notes =
  /\[[^\]]{0,80}(?:RECEIVED|INDISTINCT|OMITTED|RECORDING|HEARD|PASSAGE|EXCERPT|VIDEO|CONTINUED)[^\]]{0,80}\]/g

/**
 * A document as a report: published on the day of its dateline, paragraphs in one line each, brackets round, notes of the
 * desk left out, and small letters where it is all in capitals. The dateline stays, cut to place and day.
 */
export const muc4Article = (text: string, recase: Recase): Article => {
  const head = dateline.exec(text)
  const opens = /\[TEXT\]/.exec(text.slice(0, 600))
  const body = opens
    ? text.slice(opens.index + opens[0].length)
    : text.slice(head?.[0].length ?? 0).replace(/^[^\n]{0,80}?--/, '')
  const place = head ? `${head[1]}, ${head[2]} ${head[3]} 19${head[4]} -- ` : ''
  const printed = `${place}${paragraphs(body.replace(notes, ' '))}`
  return { title: null, text: inCapitals(body) ? recase(printed) : printed, published: head && dayOf(head) }
}

const paragraphs = (body: string): string =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll('[', '(').replaceAll(']', ')').replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

const inCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) > 4 * (text.match(/\p{Ll}/gu)?.length ?? 0)

const dayOf = ([, , day, month, year]: RegExpExecArray): string | null => {
  const at = months.indexOf(month!)
  return at < 0 ? null : `19${year}-${String(at + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`
}
