import type { Claim, ClaimCitation } from '../../model/claim.ts'
import type { Context } from './context.ts'
import type { Inside } from './inside.ts'
import { wordCount } from './quote.ts'

/** Statements of fewer words tell little by themselves. */
export const fewWords = 5

const worth: Readonly<Record<Inside['kind'], number>> = { figure: 3, person: 2, day: 1, name: 0.5 }

/** What a kind is worth, each kind once. */
const worthOf = (inside: readonly Inside[]): number =>
  [...new Set(inside.map(({ kind }) => kind))].reduce((sum, kind) => sum + worth[kind], 0)

/** A statement that begins with a small letter is a part of a sentence, and leans on what stands before it. */
const opensHalfway = /^[^\p{L}\p{N}]*\p{Ll}/u

/** How much a statement tells: figures, people and days in it, and that it is a whole statement of the text. */
export const tellingOf = (citation: ClaimCitation, context: Context): number => {
  const words = wordCount(citation.text)
  return (
    worthOf(context.inside(citation.report, citation)) +
    Math.min(2, words / 10) -
    (words < fewWords ? 4 : 0) -
    (context.inTitle(citation) ? 1 : 0) -
    (opensHalfway.test(citation.text) ? 1 : 0)
  )
}

/** The citations of a claim that are shown, one a report and side, and how much they tell together. */
export interface Shown {
  readonly claim: Claim
  readonly citations: readonly ClaimCitation[]
  readonly telling: number
}

/**
 * Of each report the citation that tells most and has most in common with the other reports' ones; reports that clearly
 * tell the claim come first.
 */
const shownOf = (claim: Claim, context: Context): Shown => {
  const weighed = claim.citations.map((citation) => ({
    citation,
    inside: context.inside(citation.report, citation),
    telling: tellingOf(citation, context),
  }))
  const tellers = new Map<string, Set<string>>()
  for (const { citation, inside } of weighed) {
    for (const { key } of inside) tellers.set(key, (tellers.get(key) ?? new Set()).add(citation.report))
  }
  const common = ({ inside }: (typeof weighed)[number]): number =>
    2 * worthOf(inside.filter(({ key }) => tellers.get(key)!.size > 1))
  const best = [...Map.groupBy(weighed, ({ citation }) => `${citation.side} ${citation.report}`).values()].map((own) =>
    own
      .map((entry) => ({ ...entry, weight: entry.telling + common(entry) }))
      .reduce((a, b) => (b.weight > a.weight ? b : a)),
  )
  const telling = best.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, best.length)
  const citations = best.map(({ citation }) => citation)
  const clear = citations.filter(({ certainty }) => certainty === 'clear')
  const sides = citations.some(({ side }) => side > 0)
  return {
    claim,
    citations: sides ? citations : [...clear, ...citations.filter((one) => !clear.includes(one))],
    telling,
  }
}

/** In characters from the start of a report: where news stands that it is about. */
const lead = 500

/** How many reports tell a claim in their headline or their first lines, and so are about it. */
const earlyIn = ({ citations }: Claim): number =>
  new Set(citations.flatMap(({ report, start }) => (start < lead ? [report] : []))).size

/** How much a claim weighs beside what it tells: by its independent texts, and by the reports that are about it. */
const weightOf = (claim: Claim): number => 2 * Math.min(4, claim.origins.length) + 8 * Math.min(3, earlyIn(claim))

/** Claims by how much they tell; what more independent texts tell, and what more of them are about, comes first. */
export const byTelling = (claims: readonly Claim[], context: Context): readonly Shown[] =>
  claims
    .map((claim) => ({ shown: shownOf(claim, context), weight: weightOf(claim) }))
    .toSorted((a, b) => b.weight + b.shown.telling - a.weight - a.shown.telling)
    .map(({ shown }) => shown)
