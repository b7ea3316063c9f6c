import type { Claim, ClaimCitation } from '../../model/claim.ts'
import { fill } from '../words/phrases.ts'
import type { Context } from './context.ts'
import { mergeQuotes, quoteOf } from './quote.ts'
import type { Shown } from './telling.ts'
import { citedAs, itemOf, type Item, type Quote } from './view.ts'

/** A claim with the words of each report that tells it, once a report; sides that exclude each other are numbered. */
export const claimItem = ({ claim, citations }: Shown, group: string, context: Context): Item => {
  const { lines } = context.phrases
  const sides = new Set(citations.map((citation) => citation.side)).size > 1
  const note = (citation: ClaimCitation): string | null =>
    sides ? fill(lines.side, { n: citation.side + 1 }) : isDoubtful(citation, claim) ? lines.perhaps : null
  const quote = (citation: ClaimCitation): Quote => quoteOf(citation, context, note(citation))
  return itemOf({
    id: claim.id,
    group,
    head: supportLine(claim, context),
    quotes: cutQuotes(mergeQuotes(citations.map(quote)), context),
    notes: [...numberNotes(claim, context), ...omissionNotes(claim, context)],
    citations: citedAs('statement', claim.citations),
  })
}

/** One report of a claim that is clear of others. */
const isDoubtful = (citation: ClaimCitation, claim: Claim): boolean =>
  claim.certainty === 'clear' && citation.certainty === 'likely'

/** Sides that exclude nothing, and count one thing otherwise. */
const numberNotes = ({ because }: Claim, { phrases }: Context): readonly string[] => {
  const numbers = because.params['numbers'] ?? null
  return numbers === null ? [] : [fill(phrases.lines.numbersDiffer, { numbers })]
}

/** What most reports tell is missed in the few that came out later and do not. */
const omissionNotes = (claim: Claim, context: Context): readonly string[] => {
  const letters = context.omitting(claim.id)
  const most = claim.reports.length * 2 > context.dossier.reports.length
  return most && letters.length > 0 ? [fill(context.phrases.lines.leftOut, { letters: letters.join(', ') })] : []
}

/** Quotations of one claim that are shown unless all is asked for. */
const mostQuotes = 6

const cutQuotes = (quotes: readonly Quote[], { all }: Context): readonly Quote[] =>
  all ? quotes : quotes.slice(0, mostQuotes)

/** Sources that are named before the rest is counted. */
const mostSources = 3

/** How many independent reports tell it, where that is not all there are anyway, and whom they name. */
const supportLine = (claim: Claim, context: Context): string => {
  const { lines } = context.phrases
  const copies = claim.reports.length > claim.origins.length
  const of = copies ? context.count(claim.reports.length) : null
  const doubtful = new Set(claim.citations.flatMap((cited) => (isDoubtful(cited, claim) ? [cited.report] : []))).size
  const everybody = context.dossier.reports.length === 2
  const told = everybody ? [] : [fill(lines.independent, { n: claim.origins.length, of, perhaps: doubtful || null })]
  return [...told, ...sourcesIn(claim, context)].join(' · ')
}

/** Nobody is named where each outlet tells it on its own account. */
const sourcesIn = (claim: Claim, context: Context): readonly string[] => {
  const { lines } = context.phrases
  const named = claim.primarySources.flatMap((id) => context.entity(id)?.name ?? [])
  if (named.length === 0) return []
  const own = claim.primarySources
    .filter((id) => context.report(id))
    .map((id) => fill(lines.outletItself, { outlet: context.outlet(id) }))
  const all = [...new Set([...named, ...own])]
  const rest = all.length > mostSources ? ` +${all.length - mostSources}` : ''
  return [fill(lines.sources, { sources: all.slice(0, mostSources).join('; ') + rest })]
}
