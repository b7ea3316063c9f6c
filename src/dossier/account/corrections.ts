import type { AppliedCorrection } from '../../model/correction.ts'
import { fill } from '../words/phrases.ts'
import type { Context } from './context.ts'
import { quoteOf } from './quote.ts'
import { sectionOf } from './section.ts'
import { citedAs, itemOf, type Item, type Section } from './view.ts'

/** What people corrected, in the order in which they signed it; those that could not be applied are said to be so. */
export const correctionsSection = (context: Context): Section =>
  sectionOf(
    context,
    { heading: 'corrections', most: Infinity },
    context.dossier.corrections.map((one) => correctionItem(one, context)),
  )

const correctionItem = (
  { id, correction, standing, because, citations, items }: AppliedCorrection,
  context: Context,
): Item => {
  const { phrases } = context
  const { who, when, why } = correction
  const signed = fill(phrases.reasons['correction-applied']!, { who, when, why })
  const lost = citations.length === 0 && 'at' in correction ? ` ${context.cited(correction.at.exact)}` : ''
  const notes = standing === 'applied' ? [] : [fill(phrases.reasons[because.code]!, because.params)]
  return itemOf({
    id,
    head: `${phrases.correctionStandings[standing]} · ${phrases.corrections[correction.kind]}${wordsOf(correction, context)}${lost}`,
    quotes: citations.map((citation) => quoteOf(citation, context)),
    notes: [signed, ...notes],
    citations: citedAs('statement', citations),
    ids: [id, ...items],
  })
}

/** What a correction puts in the place of what was read; lost words are shown as they were quoted. */
const wordsOf = (correction: AppliedCorrection['correction'], context: Context): string => {
  switch (correction.kind) {
    case 'figure-value':
      return `: ${[correction.value.low, correction.value.best, correction.value.high].map((one) => one ?? '–').join(' / ')}`
    case 'figure-as-of':
      return `: ${correction.asOf ?? '–'}`
    case 'figure-authority':
      return `: ${correction.authority ? context.cited(correction.authority.exact) : '–'}`
    case 'speaker':
      return `: ${correction.speaker ? context.cited(correction.speaker.exact) : '–'}`
    case 'report':
      return `: ${[correction.published, correction.outlet].filter(Boolean).join(', ') || '–'}`
    case 'note':
      return `: ${correction.note}`
    default:
      return ''
  }
}
