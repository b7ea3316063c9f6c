import type { Claim } from '../../model/claim.ts'
import { contains } from '../../text/span.ts'
import { fill } from '../words/phrases.ts'
import { citedAs, itemOf, type Item, type Quote, type Section } from './view.ts'
import type { Context } from './context.ts'
import { quoteOf, wordCount } from './quote.ts'
import { sectionOf } from './section.ts'
import { fewWords, tellingOf } from './telling.ts'

/** How many statements of one report are listed before the rest is left to `--all`. */
const mostOfOne = 4
/** Copies of one text that are named by letter. */
const mostLetters = 4

/** What one report alone tells, report by report; a text and its copies are one. */
export const onlySection = (context: Context): Section => {
  const single = Map.groupBy(
    context.dossier.claims.filter((claim) => claim.origins.length < 2),
    (claim) => claim.reports[0],
  )
  const items = context.dossier.reports.flatMap((report) => {
    const own = single.get(report.id) ?? []
    const shown = context.all ? own : mostTelling(own, context)
    return shown.length === 0 ? [] : [reportItem(report.id, { own, shown }, context)]
  })
  return sectionOf(context, { heading: 'only', most: 10 }, items)
}

const reportItem = (
  report: string,
  { own, shown }: { readonly own: readonly Claim[]; readonly shown: readonly Claim[] },
  context: Context,
): Item =>
  itemOf({
    head: fill(context.phrases.lines.shownOf, {
      outlet: context.outlet(report),
      shown: shown.length,
      all: own.length > shown.length ? own.length : null,
    }),
    quotes: shown.flatMap((claim) => claimQuotes(claim, context)),
  })

const claimQuotes = (claim: Claim, context: Context): readonly Quote[] => {
  const [first] = claim.citations
  if (!first) return []
  const quote = quoteOf(first, context)
  return [
    {
      ...quote,
      letters: claim.reports.map(context.letter).slice(0, mostLetters),
      citations: citedAs('statement', claim.citations),
      ids: [claim.id],
    },
  ]
}

/** Whole statements with figures, people and days first, told in the order of the text, none within another. */
const mostTelling = (claims: readonly Claim[], context: Context): readonly Claim[] => {
  const ranked = claims
    .flatMap((claim) => claim.citations.slice(0, 1).map((citation) => ({ claim, citation })))
    .filter(({ citation }) => wordCount(citation.text) >= fewWords && !context.inTitle(citation))
    .map((entry) => ({ ...entry, weight: tellingOf(entry.citation, context) + (entry.citation.attribution ? 1 : 0) }))
    .toSorted((a, b) => b.weight - a.weight)
  const shown: typeof ranked = []
  for (const entry of ranked) {
    if (shown.length === mostOfOne) break
    const { citation } = entry
    if (!shown.some((other) => contains(other.citation, citation) || contains(citation, other.citation)))
      shown.push(entry)
  }
  return shown.toSorted((a, b) => a.citation.start - b.citation.start).map(({ claim }) => claim)
}
