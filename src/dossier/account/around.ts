import type { Citation } from '../../model/citation.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import { firstFrom } from './inside.ts'

/** The words around a citation: the statement it stands in, else its sentence. */
export type Around = (citation: Citation) => Citation

export const aroundFinder = (dossier: Dossier, reports: ReadonlyMap<string, DossierReport>): Around => {
  const statements = new Map(
    [
      ...Map.groupBy(
        dossier.claims.flatMap((claim) => claim.citations),
        (citation) => citation.report,
      ),
    ].map(([report, own]) => {
      const spans = own.toSorted((a, b) => a.start - b.start)
      return [report, { spans, starts: spans.map((span) => span.start) }] as const
    }),
  )
  return (citation) => {
    const own = statements.get(citation.report)
    return (own && smallestAround(own, citation)) ?? sentenceAround(reports.get(citation.report), citation)
  }
}

/** Statements before a place that are looked at: more do not nest. */
const reachBack = 24

const smallestAround = (
  { spans, starts }: { readonly spans: readonly Citation[]; readonly starts: readonly number[] },
  inner: Citation,
): Citation | undefined => {
  const last = firstFrom(starts, inner.start + 1)
  return spans
    .slice(Math.max(0, last - reachBack), last)
    .filter((span) => inner.end <= span.end)
    .reduce<Citation | undefined>((best, span) => (best && size(best) <= size(span) ? best : span), undefined)
}

const size = (span: Citation): number => span.end - span.start

/** How far a sentence is looked for on either side. */
const reach = 240

const sentenceAround = (report: DossierReport | undefined, citation: Citation): Citation => {
  if (!report?.text) return citation
  const before = report.text.slice(Math.max(0, citation.start - reach), citation.start)
  const after = report.text.slice(citation.end, citation.end + reach)
  const start = citation.start - (/[^.!?\n]*$/.exec(before)?.[0].trimStart().length ?? 0)
  const end = citation.end + (/^[^.!?\n]*[.!?]?/.exec(after)?.[0].trimEnd().length ?? 0)
  return { report: citation.report, start, end, text: report.text.slice(start, end) }
}
