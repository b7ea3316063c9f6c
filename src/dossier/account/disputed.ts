import type { Difference, Relation } from '../../model/difference.ts'
import type { Figure } from '../../model/figure.ts'
import { fill } from '../words/phrases.ts'
import type { Item, Quote, Section } from './view.ts'
import { claimItem } from './agreed.ts'
import { sectionOf, type Context } from './context.ts'

/** What a reader wants to see first: what excludes itself, then what is open, then what explains itself. */
const order: readonly Relation[] = ['contradiction', 'undecided', 'correction', 'update', 'scope']

/** Figures that differ, with the reason, and claims whose sides exclude each other. */
export const disputedSection = (context: Context): Section => {
  const { dossier, phrases } = context
  const conflicts = dossier.claims.filter((claim) => claim.status === 'conflicting')
  const differences = dossier.differences
    .filter((difference) => order.includes(difference.relation) && isTold(difference, context))
    .map((difference) => ({ difference, rank: rank(difference, context) }))
    .toSorted((x, y) => x.rank - y.rank)
    .map(({ difference }) => difference)
  const shown = context.all ? differences : oncePerNumbers(differences, context)
  return sectionOf(context, { heading: 'disputed', most: 8, empty: phrases.lines.nothingDisputed }, [
    ...conflicts.map((claim) => claimItem(claim, context)),
    ...shown.map((difference) => differenceItem(difference, context)),
  ])
}

/** Parts, forecasts and what is replaced are told with their totals; here stand live counts against each other. */
const isTold = (difference: Difference, context: Context): boolean => {
  const figures = [context.figure(difference.a), context.figure(difference.b)]
  const stated = difference.relation === 'correction' && difference.basis === 'stated'
  return figures.every(
    (figure) =>
      figure !== undefined &&
      figure.measure !== 'other' &&
      (figure.counts === 'total' || figure.counts === 'incident') &&
      (figure.standing === 'asserted' || stated),
  )
}

/** Two numbers are set against each other once, by the pair that is told best. */
const oncePerNumbers = (differences: readonly Difference[], context: Context): readonly Difference[] => {
  const seen = new Set<string>()
  return differences.filter((difference) => {
    const [a, b] = [context.figure(difference.a), context.figure(difference.b)]
    const key = [`${a?.measure}`, ...[a, b].map((f) => `${f?.low}/${f?.best}/${f?.high}`).sort()].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** Lower comes first: what several reports tell, deaths, totals, figures with a day and a body, across reports. */
const rank = (difference: Difference, context: Context): number => {
  const figures = [context.figure(difference.a), context.figure(difference.b)].filter((figure) => figure !== undefined)
  const [a, b] = figures
  const within = a?.report === b?.report ? 40 : 0
  const minor = a?.measure === 'killed' ? 0 : 20
  const each = figures.map(
    (figure) =>
      (figure.counts === 'total' ? 0 : 5) +
      (figure.asOf === null ? 4 : 0) +
      (figure.authority === null ? 2 : 0) -
      3 * Math.min(3, context.tellers(figure).length - 1),
  )
  return order.indexOf(difference.relation) * 10 + within + minor + each.reduce((sum, points) => sum + points, 0)
}

/** A difference with both sides' words and the reason in one sentence. */
export const differenceItem = (difference: Difference, context: Context): Item => {
  const { phrases } = context
  const [a, b] = [context.figure(difference.a), context.figure(difference.b)]
  const measure = a ? phrases.measures[a.measure] : ''
  const basis = difference.relation === 'undecided' ? '' : ` (${phrases.lines[difference.basis]})`
  return {
    id: difference.id,
    head: `${measure}: ${a?.text ?? ''} ~ ${b?.text ?? ''} · ${relationInWords(difference, context)}${basis}`,
    quotes: [a, b].filter((figure) => figure !== undefined).map((figure) => figureQuote(figure, context)),
    notes: [fill(phrases.lines.why, { reason: context.reason(difference.because) })],
  }
}

const relationInWords = (difference: Difference, { phrases }: Context): string => {
  if (difference.relation !== 'undecided') return phrases.relations[difference.relation]
  const relations = difference.possible.map((relation) => phrases.relations[relation]).join(phrases.lines.or)
  return fill(phrases.lines.possible, { relations })
}

const figureQuote = (figure: Figure, context: Context): Quote => ({
  letter: context.letter(figure.report),
  text: context.around(figure).text,
  note: [context.day(figure.asOf), figure.authority?.text].filter(Boolean).join(' · ') || null,
})
