import { overlapsIn } from '../text/overlap.ts'
import type { Span } from '../text/span.ts'

/**
 * Finds which of many cited words overlap a place of a report, in the order in which they were given.
 * @example citedAt(claim.citations)('r-1', { start: 10, end: 20 })
 */
export const citedAt = <T extends Span & { readonly report: string }>(
  cited: readonly T[],
): ((report: string, place: Span) => readonly T[]) => {
  const inReport = new Map([...Map.groupBy(cited, ({ report }) => report)].map(([id, own]) => [id, overlapsIn(own)]))
  return (report, place) => inReport.get(report)?.(place) ?? []
}
