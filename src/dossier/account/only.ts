import type { Claim } from '../../model/claim.ts'
import type { Item, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** How many statements of one report are listed before the rest is left to `--all`. */
const mostOfOne = 5

/** What one report alone tells, report by report. */
export const onlySection = (context: Context): Section => {
  const single = context.dossier.claims.filter((claim) => claim.reports.length === 1)
  const items = context.dossier.reports.flatMap((report) => {
    const own = single.filter((claim) => claim.reports[0] === report.id)
    return own.length === 0 ? [] : [reportItem(report.id, own, context)]
  })
  return sectionOf(context, { heading: 'only', most: 10 }, items)
}

const reportItem = (report: string, claims: readonly Claim[], context: Context): Item => {
  const shown = context.all ? claims : mostTelling(claims, context)
  return {
    id: null,
    head: `${context.letter(report)}  ${context.report(report)?.outlet ?? context.phrases.lines.unknownOutlet} (${claims.length})`,
    quotes: shown
      .flatMap((claim) => claim.citations.slice(0, 1))
      .map(({ text }) => ({ letter: context.letter(report), text, note: null })),
    notes: [],
  }
}

const mostTelling = (claims: readonly Claim[], context: Context): readonly Claim[] =>
  claims
    .map((claim) => ({ claim, weight: telling(claim, context) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostOfOne)
    .map(({ claim }) => claim)

/** Statements with figures and with sources tell most; short ones little. */
const telling = (claim: Claim, context: Context): number => {
  const citation = claim.citations[0]
  if (!citation) return 0
  const figures = context.figuresOf(citation.report)
  const holds = figures.some((figure) => figure.start >= citation.start && figure.end <= citation.end)
  return (holds ? 2 : 0) + (citation.attribution === null ? 0 : 1) + Math.min(1, citation.text.length / 120)
}
