import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'

/** A place in a report: some words of it, or an offset in UTF-16 units. */
export interface Place {
  readonly report: DossierReport
  readonly span: Span
}

/**
 * The place that `FILE:WORDS` or `FILE:OFFSET` names; FILE is the end of a report's file name or
 * address, or its letter is not needed where the words stand in one report only (`:WORDS`).
 * Null where no report has it.
 */
export const placeOf = (dossier: Dossier, place: string): Place | null => {
  const colon = place.lastIndexOf(':')
  if (colon < 0) return null
  const [name, words] = [place.slice(0, colon), place.slice(colon + 1)]
  for (const report of dossier.reports.filter((candidate) => isCalled(candidate, name))) {
    const span = spanOf(report, words)
    if (span) return { report, span }
  }
  return null
}

const isCalled = (report: DossierReport, name: string): boolean =>
  name === '' || report.id === name || [report.file, report.url].some((address) => address?.endsWith(name) === true)

const spanOf = (report: DossierReport, words: string): Span | null => {
  if (report.text === null || words === '') return null
  const start = report.text.indexOf(words)
  if (start >= 0) return { start, end: start + words.length }
  const offset = /^\d+$/.test(words) ? Number(words) : -1
  return offset >= 0 && offset < report.text.length ? { start: offset, end: offset + 1 } : null
}

/** Whether any span of an item, however deep, in a report covers a part of a place. */
export const touches = (value: unknown, { report, span }: Place, within: string | null = null): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((entry) => touches(entry, { report, span }, within))
  const entry = value as { readonly report?: unknown; readonly start?: unknown; readonly end?: unknown }
  const home = typeof entry.report === 'string' ? entry.report : within
  if (home === report.id && typeof entry.start === 'number' && typeof entry.end === 'number') {
    if (entry.start < span.end && span.start < entry.end) return true
  }
  return Object.values(value).some((inner) => touches(inner, { report, span }, home))
}
