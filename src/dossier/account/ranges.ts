import type { Figure, Measure } from '../../model/figure.ts'
import { measures } from '../../model/figure.ts'
import { pointOf } from '../../model/estimate.ts'
import { fill } from '../words/phrases.ts'
import type { Context } from './context.ts'
import { isLive, isOne } from './counts.ts'

/** "deaths: 58 to 66" for each measure of casualties that live counts are of. */
export const rangesOf = (context: Context): readonly string[] => {
  const byMeasure = Map.groupBy(
    context.dossier.figures.filter((figure) => isLive(figure) && figure.measure !== 'other'),
    (figure) => figure.measure,
  )
  return measures.flatMap((measure) => rangeOf(measure, byMeasure.get(measure) ?? [], context) ?? [])
}

/** Totals say more than single incidents, and counts more than one person told of. */
const rangeOf = (measure: Measure, figures: readonly Figure[], context: Context): string | null => {
  const totals = figures.filter((figure) => figure.counts === 'total')
  const wide = totals.length > 0 ? totals : figures
  const counts = wide.filter((figure) => !isOne(figure))
  const points = (counts.length > 0 ? counts : wide)
    .map((figure) => ({ figure, point: pointOf(figure) }))
    // "No arrests" is told where it stands; it is no end of a range.
    .filter((entry): entry is { figure: Figure; point: number } => (entry.point ?? 0) > 0)
  if (points.length === 0) return null
  const lowest = points.reduce((a, b) => (b.point < a.point ? b : a))
  const highest = points.reduce((a, b) => (b.point > a.point ? b : a))
  const { lines, measures: names } = context.phrases
  const range =
    lowest.point === highest.point
      ? printed(highest.figure, context)
      : fill(lines.range, { low: printed(lowest.figure, context), high: printed(highest.figure, context) })
  return `${names[measure]}: ${range}`
}

/** As it is printed, so that no bound becomes a number; digits alone need no quotation marks. */
const printed = ({ text }: Figure, context: Context): string => (/^[\d.,]+$/.test(text) ? text : context.cited(text))
