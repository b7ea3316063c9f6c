import { measures } from '../../model/figure.ts'
import type { Item, Section } from './view.ts'
import { claimItem } from './claim-item.ts'
import type { Context } from './context.ts'
import { differenceItems } from './differences.ts'
import { oncePerNumbers, pairsOf, type Pair } from './pairs.ts'
import { dayItems, quotationItems } from './variants.ts'
import { sectionOf } from './section.ts'
import { withdrawnItems } from './withdrawn.ts'
import { byTelling } from './telling.ts'

/** Claims whose sides exclude each other are told so many, and pairs of figures so many a measure. */
const mostClaims = 4
const mostPairs = 8
/** Happenings with several days, and quotations with several wordings. */
const mostOthers = 3
/** Statements that were taken back: their order is the story. */
const mostWithdrawn = 6
/** Figures of one measure that are set against each other before the rest is left to `--all`. */
const mostFigures = 6

/** Claims whose sides exclude each other, and figures that differ, measure by measure, with the reason. */
export const disputedSection = (context: Context): Section => {
  const { dossier, phrases, all } = context
  const conflicts = byTelling(
    dossier.claims.filter((claim) => claim.status === 'conflicting'),
    context,
  )
  const told = all ? conflicts : conflicts.slice(0, mostClaims)
  const byMeasure = Map.groupBy(onceEach(pairsOf(context).live), (pair) => pair.a.measure)
  const shown = measures.map((measure) => {
    const pairs = byMeasure.get(measure) ?? []
    return { measure, pairs: all ? pairs : fewFigures(oncePerNumbers(pairs)) }
  })
  const days = fewOf(dayItems(context), context)
  const quotations = fewOf(quotationItems(context), context)
  const withdrawn = fewOf(withdrawnItems(context), context, mostWithdrawn)
  const items = [
    ...told.map((shown) => claimItem(shown, phrases.lines.conflicting, context)),
    ...shown.flatMap(({ measure, pairs }) => (pairs.length === 0 ? [] : differenceItems(measure, pairs, context))),
    ...withdrawn.shown,
    ...days.shown,
    ...quotations.shown,
  ]
  const differing = [...byMeasure.values()].reduce((sum, pairs) => sum + pairs.length, 0)
  const pairsShown = shown.reduce((sum, { pairs }) => sum + pairs.length, 0)
  const more = conflicts.length - told.length + differing - pairsShown + withdrawn.more + days.more + quotations.more
  return sectionOf(context, { heading: 'disputed', most: Infinity, empty: phrases.lines.nothingDisputed, more }, items)
}

/** Two numbers that differ in one way are told once, however many reports print them, unless they exclude each other. */
const onceEach = (pairs: readonly Pair[]): readonly Pair[] => {
  const once = new Set(oncePerNumbers(pairs))
  return pairs.filter((pair) => once.has(pair) || excludes(pair))
}

const excludes = ({ difference: { relation } }: Pair): boolean =>
  relation === 'contradiction' || relation === 'correction'

const fewOf = (
  items: readonly Item[],
  { all }: Context,
  most = mostOthers,
): { readonly shown: readonly Item[]; readonly more: number } => {
  const shown = all ? items : items.slice(0, most)
  return { shown, more: items.length - shown.length }
}

/** The first pairs among as few figures as can be taken in at a glance. */
const fewFigures = (pairs: readonly Pair[]): readonly Pair[] => {
  const figures = new Set<string>()
  const shown: Pair[] = []
  for (const pair of pairs) {
    if (shown.length === mostPairs) break
    const fresh = [pair.a.id, pair.b.id].filter((id) => !figures.has(id))
    if (figures.size + fresh.length > mostFigures) continue
    for (const id of fresh) figures.add(id)
    shown.push(pair)
  }
  return shown
}
