import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'

/**
 * Rule `tally-of-a-crisis`: whether a total is too high to be of one happening, because the reports count fewer since a day:
 * where "58 since December" is told, "66 dead" in a headline is a later tally, and no toll of that day.
 * @counterexample "40 since January in that mine" beside "12 dead in the blast"
 */
export const isTallyIn = (figures: readonly Figure[]): ((figure: Figure) => boolean) => {
  const least = new Map<string, number>()
  for (const figure of figures) {
    const { measure, since, standing, otherEvent } = figure
    const point = pointOf(figure)
    if (since === null || standing !== 'asserted' || otherEvent || point === null) continue
    least.set(measure, Math.min(point, least.get(measure) ?? Infinity))
  }
  return (figure) => figure.counts === 'total' && (pointOf(figure) ?? 0) >= (least.get(figure.measure) ?? Infinity)
}
