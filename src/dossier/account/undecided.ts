import { measures } from '../../model/figure.ts'
import { itemOf, type Section } from './view.ts'
import type { Context } from './context.ts'
import { differenceItems } from './differences.ts'
import { isPersonBesideCount, oncePerNumbers, pairsOf } from './pairs.ts'
import { sectionOf } from './section.ts'

/** Pairs of figures that are listed before the rest is left to `--all`. */
const mostPairs = 4

/** What was looked at and left open: days of publication, and figures of parts and of other measures. */
export const undecidedSection = (context: Context): Section => {
  const { dossier, phrases, all } = context
  const undated = dossier.reports.filter((report) => report.published.value === null)
  const open = pairsOf(context).rest.filter(({ a, b }) => a.report !== b.report && !isPersonBesideCount(a, b))
  const shown = all ? open : oncePerNumbers(open).slice(0, mostPairs)
  const byMeasure = Map.groupBy(shown, ({ a }) => a.measure)
  const dates = itemOf({
    ids: undated.map((report) => report.id),
    head: `${phrases.lines.undated}: ${undated.map((report) => context.letter(report.id)).join(', ')}`,
  })
  const items = [
    ...(undated.length === 0 ? [] : [dates]),
    ...measures.flatMap((measure) => {
      const pairs = byMeasure.get(measure) ?? []
      return pairs.length === 0 ? [] : differenceItems(measure, pairs, context)
    }),
  ]
  const shape = { heading: 'undecided', most: Infinity, empty: phrases.lines.nothingUndecided } as const
  return sectionOf(context, { ...shape, more: open.length - shown.length }, items)
}
