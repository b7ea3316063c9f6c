import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'
import { scan } from '../../text/scan.ts'
import { letterOf } from '../account/context.ts'

/** A place in a report: some words of it, or an offset in UTF-16 units. */
export interface Place {
  readonly report: DossierReport
  readonly span: Span
  /** Where else in that report the same words stand. */
  readonly others: readonly number[]
}

/**
 * The place that `FILE:WORDS` or `FILE:OFFSET` names; FILE is the end of a report's file name or
 * address, its id or its letter in the account, and may be left out where the words stand in one
 * report only (`:WORDS`). Both may hold colons. Null where no report has it.
 */
export const placeOf = (dossier: Dossier, place: string): Place | null => {
  for (let colon = place.indexOf(':'); colon >= 0; colon = place.indexOf(':', colon + 1)) {
    const [name, words] = [place.slice(0, colon), place.slice(colon + 1)]
    for (const [index, report] of dossier.reports.entries()) {
      if (!isCalled(report, name) && name !== letterOf(index)) continue
      const found = spansOf(report, words)
      if (found.length > 0) return { report, span: found[0]!, others: found.slice(1).map(({ start }) => start) }
    }
  }
  return null
}

const isCalled = (report: DossierReport, name: string): boolean =>
  name === '' ||
  report.id === name ||
  [report.file, report.url].some((address) => address !== null && endsWithName(address, name))

/** "ledger.txt" is the end of "story/ledger.txt", and not of "old-ledger.txt". */
const endsWithName = (address: string, name: string): boolean =>
  address.endsWith(name) && (address.length === name.length || /[\\/]/.test(address[address.length - name.length - 1]!))

/** Words as they are typed: any white space and any apostrophe stand for each other. */
const spansOf = ({ text }: DossierReport, words: string): readonly Span[] => {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
  if (text === null || parts.length === 0) return []
  const pattern = parts
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('\\s+')
  const found = [...scan(new RegExp(pattern, 'gu'), text)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (found.length > 0) return found
  const offset = /^\d+$/.test(words) ? Number(words) : -1
  return offset >= 0 && offset < text.length ? [{ start: offset, end: offset + 1 }] : []
}

/** Whether any span of an item, however deep, in a report covers a part of a place. */
export const touches = (
  value: unknown,
  place: Pick<Place, 'report' | 'span'>,
  within: string | null = null,
): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((entry) => touches(entry, place, within))
  const { report, span } = place
  const entry = value as { readonly report?: unknown; readonly start?: unknown; readonly end?: unknown }
  const home = typeof entry.report === 'string' ? entry.report : within
  if (home === report.id && typeof entry.start === 'number' && typeof entry.end === 'number') {
    if (entry.start < span.end && span.start < entry.end) return true
  }
  return Object.values(value).some((inner) => touches(inner, place, home))
}
