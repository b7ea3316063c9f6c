import type { Figure } from '../../model/figure.ts'
import type { Counter, Ledger } from '../../model/ledger.ts'
import { fill } from '../words/phrases.ts'
import { itemOf, type Item, type Row, type Section } from './view.ts'
import type { Context } from './context.ts'
import { isOne } from './counts.ts'
import { figureWords } from './differences.ts'
import { referenceItems } from './references.ts'
import { sectionOf } from './section.ts'
import { sideBySide } from './side-by-side.ts'

/** Running tallies: a head a counter, and its points by day; last what the user gave to hold them against. */
export const figuresSection = (context: Context): Section => {
  const counters = context.dossier.ledgers.flatMap((ledger) => countersOf(ledger, context))
  const shown = context.all ? counters : counters.filter(({ figures }) => !figures.every(isOne))
  const items = Map.groupBy(shown, ({ ledger }) => ledger)
    .values()
    .toArray()
    .flatMap((tallies) => measureItems(tallies, context))
  const section = sectionOf(
    context,
    { heading: 'figures', most: 12, empty: context.phrases.lines.noCasualties, more: counters.length - shown.length },
    items,
  )
  return { ...section, items: [...section.items, ...referenceItems(context)] }
}

/** The longest counters of a measure side by side, and then each by itself. */
const measureItems = (tallies: readonly Tally[], context: Context): readonly Item[] => {
  const named = tallies.map((tally) => ({ head: nameOf(tally, context), figures: tally.figures }))
  const beside = sideBySide(named, context.phrases.measures[tallies[0]!.ledger.measure], context)
  return [...(beside ? [beside] : []), ...tallies.map((tally) => counterItem(tally, context))]
}

interface Tally {
  readonly ledger: Ledger
  readonly counter: Counter
  readonly figures: readonly Figure[]
}

/** Those with most points and reports first, then those whose body is named. */
const countersOf = (ledger: Ledger, context: Context): readonly Tally[] => {
  const byId = new Map(context.dossier.figures.map((figure) => [figure.id, figure]))
  return ledger.counters
    .map((counter) => ({ ledger, counter, figures: counter.points.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ figures }) => figures.length > 0)
    .map((tally) => ({ tally, weight: weight(tally) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tally }) => tally)
}

const weight = ({ figures, counter }: Tally): number =>
  4 * new Set(figures.map((figure) => figure.report)).size +
  2 * new Set(figures.map((figure) => figure.group ?? figure.id)).size +
  (counter.authority === null ? 0 : 1) +
  (figures.some((figure) => figure.counts === 'total') ? 3 : 0) -
  (figures.every((figure) => figure.standing !== 'asserted') ? 4 : 0)

const counterItem = (tally: Tally, context: Context): Item => {
  const { ledger, counter, figures } = tally
  const { phrases } = context
  const since = counter.since === null ? null : fill(phrases.lines.sinceDay, { day: context.day(counter.since) })
  return itemOf({
    id: counter.id,
    group: phrases.measures[ledger.measure],
    head: [nameOf(tally, context), since].filter(Boolean).join(' · '),
    rows: onceEach(figures).map((same) => pointRow(same, counter, context)),
  })
}

/** Who counts, where, and the words that limit it: of what all its points have. */
const nameOf = ({ counter, figures }: Tally, context: Context): string => {
  const body = context.entity(counter.authority)?.name ?? figures.find((f) => f.authority)?.authority?.text
  const places = new Set(figures.map(({ place }) => place?.text.toLowerCase() ?? null))
  const place = places.size === 1 ? figures[0]!.place?.text : null
  const limits = figures.map(({ scope }) =>
    scope.find(({ role, concept }) => role === 'only' || (role === 'cause' && concept)),
  )
  const alike = limits.every((part) => part?.concept === limits[0]?.concept) ? limits.filter((part) => part) : []
  const limit = alike.toSorted((a, b) => a!.text.length - b!.text.length)[0]
  return [body ?? context.phrases.lines.noBody, place, limit && context.cited(limit.text)].filter(Boolean).join(' · ')
}

/** Equal figures of one day are one point, told by several reports. */
const onceEach = (figures: readonly Figure[]): readonly (readonly Figure[])[] => [
  ...Map.groupBy(figures, (figure) =>
    [figure.asOf, figure.low, figure.best, figure.high, figure.modifier, figure.standing].join(' '),
  ).values(),
]

const pointRow = (same: readonly Figure[], counter: Counter, context: Context): Row => {
  const { phrases } = context
  const [first] = same
  const letters = [...new Set(same.map((figure) => context.letter(figure.report)))].join(' ')
  const remarks = [...scopeOf(same, counter, context), ...standingOf(first!, context)].join('; ')
  return {
    id: null,
    cells: [context.day(first!.asOf) ?? phrases.lines.noDay, first!.text, letters, remarks],
    citations: figureWords(same),
    ids: same.map((figure) => figure.id),
  }
}

/** What each limits, a role once: includes “a policeman”, “migrants”. */
const scopeOf = (same: readonly Figure[], counter: Counter, context: Context): readonly string[] => {
  const parts = same.flatMap((figure) => figure.scope)
  const told = counter.since === null ? parts : parts.filter((part) => part.role !== 'since')
  return [...Map.groupBy(told, (part) => part.role)].map(([role, own]) => {
    const words = [...new Map(own.map((part) => [part.text.toLowerCase(), part.text])).values()]
    return `${context.phrases.scopeRoles[role]} ${words.map(context.cited).join(', ')}`
  })
}

const standingOf = (figure: Figure, { phrases }: Context): readonly string[] => [
  ...(figure.counts === 'total' || figure.counts === 'incident' ? [] : [phrases.counts[figure.counts]]),
  ...(figure.standing === 'asserted' ? [] : [phrases.standings[figure.standing]]),
]
