import type { Figure } from '../../model/figure.ts'
import type { Counter, Ledger } from '../../model/ledger.ts'
import type { Item, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** Running tallies: a head a counter, and its points by day. */
export const figuresSection = (context: Context): Section => {
  const items = context.dossier.ledgers.flatMap((ledger) =>
    ledger.counters
      .toSorted((a, b) => b.points.length - a.points.length)
      .map((counter) => counterItem(counter, ledger, context)),
  )
  return sectionOf(context, { heading: 'figures', most: 12, empty: context.phrases.lines.noCasualties }, items)
}

const counterItem = (counter: Counter, ledger: Ledger, context: Context): Item => {
  const { phrases } = context
  const figures = counter.points.map(context.figure).filter((figure) => figure !== undefined)
  const body = context.entity(counter.authority)?.name ?? figures.find((f) => f.authority)?.authority?.text
  const place = figures.find((figure) => figure.place)?.place?.text
  const head = [phrases.measures[ledger.measure], body ?? phrases.lines.noBody, place].filter(Boolean).join(' · ')
  return { id: counter.id, head, quotes: [], notes: onceEach(figures).map((figure) => pointLine(figure, context)) }
}

/** Equal figures of one day are one point, told by several reports. */
const onceEach = (figures: readonly Figure[]): readonly Figure[] => {
  const seen = new Set<string>()
  return figures.filter((figure) => {
    const key = figure.group ?? `${figure.report} ${figure.text} ${figure.asOf}`
    return !seen.has(key) && seen.add(key)
  })
}

const pointLine = (figure: Figure, context: Context): string => {
  const { phrases } = context
  const letters = context
    .tellers(figure)
    .map((report) => `[${context.letter(report)}]`)
    .join('')
  const scope = figure.scope.map((part) => `${phrases.scopeRoles[part.role]} “${part.text}”`).join(', ')
  const standing = figure.standing === 'asserted' ? '' : phrases.standings[figure.standing]
  const remarks = [scope, standing].filter(Boolean).join('; ')
  const day = context.day(figure.asOf) ?? phrases.lines.noDay
  return `${day.padEnd(16)} ${figure.text.padEnd(14)} ${letters}${remarks ? `  ${remarks}` : ''}`
}
