import type { Claim } from '../../model/claim.ts'
import type { Section } from './view.ts'
import { claimItem } from './claim-item.ts'
import type { Context } from './context.ts'
import { sectionOf } from './section.ts'
import { wordCount } from './quote.ts'
import { byTelling, fewWords, type Shown } from './telling.ts'

/** Where fewer than so many are certain, the likely ones make up for them. */
const few = 3

/** Whether some report tells it in more than a few words: "Judge Ana S" in two of them agrees on nothing. */
const isToldWhole = ({ citations }: Shown): boolean => citations.some(({ text }) => wordCount(text) >= fewWords)

/**
 * Claims that several independent reports tell: those of several sources first, and the most telling of each. Those that may
 * only be near each other come last: all where all is asked for, else a few where hardly anything is told alike for certain.
 */
export const agreedSection = (context: Context): Section => {
  const { lines } = context.phrases
  const claims = context.dossier.claims.filter((claim) => claim.origins.length > 1)
  const ranked = (status: Claim['status']): readonly Shown[] =>
    byTelling(
      claims.filter((claim) => claim.status === status && claim.certainty === 'clear'),
      context,
    ).filter((shown) => context.all || (shown.telling >= 0 && isToldWhole(shown)))
  const [corroborated, repeated] = [ranked('corroborated'), ranked('repeated')]
  const most = 8
  // A few of those that rest on one source are told even where others fill the list.
  const first = context.all ? corroborated : corroborated.slice(0, most - Math.min(2, repeated.length))
  const second = context.all ? repeated : repeated.slice(0, most - first.length)
  const likely = byTelling(
    claims.filter(({ status, certainty }) => status !== 'conflicting' && certainty === 'likely'),
    context,
  ).slice(0, context.all ? Infinity : Math.max(0, few - first.length - second.length))
  const items = [
    ...first.map((claim) => claimItem(claim, lines.corroborated, context)),
    ...second.map((claim) => claimItem(claim, lines.repeated, context)),
    ...likely.map((claim) => claimItem(claim, lines.likely, context)),
  ]
  const more = claims.filter(({ status }) => status !== 'conflicting').length - items.length
  return sectionOf(context, { heading: 'agreed', most, empty: lines.nothingAgreed, more }, items)
}
