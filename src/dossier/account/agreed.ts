import type { Claim } from '../../model/claim.ts'
import { fill } from '../words/phrases.ts'
import type { Item, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** Claims that several independent reports tell, those with the most sources first. */
export const agreedSection = (context: Context): Section => {
  const claims = context.dossier.claims
    .filter((claim) => claim.origins.length > 1 && (claim.status === 'corroborated' || claim.status === 'repeated'))
    .toSorted((a, b) => rank(b) - rank(a))
  return sectionOf(
    context,
    { heading: 'agreed', most: 8, empty: context.phrases.lines.nothingAgreed },
    claims.map((claim) => claimItem(claim, context)),
  )
}

const rank = (claim: Claim): number =>
  (claim.status === 'corroborated' ? 1000 : 0) + 10 * claim.origins.length + claim.primarySources.length

/** A claim with the words of each report that tells it, once a report. */
export const claimItem = (claim: Claim, context: Context): Item => {
  const byReport = [...Map.groupBy(claim.citations, (citation) => `${citation.side} ${citation.report}`).values()]
  return {
    id: claim.id,
    head: supportLine(claim, context),
    quotes: byReport.map(([first]) => ({ letter: context.letter(first!.report), text: first!.text, note: null })),
    notes: [],
  }
}

const supportLine = (claim: Claim, context: Context): string => {
  const { phrases } = context
  const sources = claim.primarySources.map((id) => sourceName(id, context)).filter((name) => name !== null)
  const params = {
    status: phrases.statuses[claim.status],
    reports: context.count(claim.reports.length),
    origins: claim.origins.length,
    sources: sources.join('; '),
  }
  return fill(sources.length > 0 ? phrases.lines.support : phrases.lines.supportNoSource, params)
}

const sourceName = (id: string, context: Context): string | null => {
  const report = context.report(id)
  if (report) return fill(context.phrases.lines.outletItself, { outlet: report.outlet ?? context.letter(id) })
  return context.entity(id)?.name ?? null
}
