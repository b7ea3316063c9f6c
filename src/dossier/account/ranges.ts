import type { Figure, Measure } from '../../model/figure.ts'
import { measures } from '../../model/figure.ts'
import { pointOf } from '../../model/estimate.ts'
import { fill } from '../words/phrases.ts'
import type { Context } from './context.ts'

/** A person told of, not a count: "a demonstrator", "un agente". */
export const isOne = (figure: Figure): boolean => figure.low === 1 && figure.best === 1 && figure.high === 1

/** Counts that stand, of all that is counted rather than of a part. */
export const isLive = (figure: Figure): boolean =>
  figure.standing === 'asserted' && !figure.otherEvent && (figure.counts === 'total' || figure.counts === 'incident')

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
  const points = (counts.length > 0 ? counts : wide).map(pointOf).filter((point) => point !== null)
  if (points.length === 0) return null
  const [low, high] = [points.reduce((a, b) => Math.min(a, b)), points.reduce((a, b) => Math.max(a, b))]
  const { lines, measures: names } = context.phrases
  const range =
    low === high ? number(low, context) : fill(lines.range, { low: number(low, context), high: number(high, context) })
  return `${names[measure]}: ${range}`
}

/** Thousands are parted as the reader's language parts them. */
const number = (value: number, { phrases }: Context): string =>
  value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, phrases.thousands)
