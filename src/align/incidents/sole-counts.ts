import { canAgree } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { scopeKeys } from '../../model/scope.ts'
import { isTallyIn } from './tallies.ts'

/**
 * Rule `sole-count`: the counts that can only be of the main event of their report, because the report gives no other
 * number of that measure and those people, and none since a day or of a kind of cause, as tallies of a crisis have.
 * @example "The blast hurt 26 people" in one report, "24 were hurt" in another of the same blast: two counts of one thing
 * @counterExample "Twelve died on Monday, 48 since December": which of them the next report's 31 is to be held against
 * is not told
 */
export const soleCounts = (figures: readonly Figure[]): ReadonlySet<string> => {
  const sole = new Set<string>()
  const isOfCrisis = isTallyIn(figures)
  const told = figures.filter((figure) => isCount(figure) && !isOfCrisis(figure))
  for (const counts of Map.groupBy(told, ({ report, measure }) => `${report} ${measure}`).values()) {
    if (counts.some(isTally)) continue
    for (const alike of Map.groupBy(counts, peopleOf).values()) {
      const [first] = alike
      if (alike.every((figure) => canAgree(first!, figure))) for (const { id } of alike) sole.add(id)
    }
  }
  return sole
}

const isCount = ({ measure, counts, standing, otherEvent }: Figure): boolean =>
  measure !== 'other' && standing === 'asserted' && !otherEvent && (counts === 'total' || counts === 'incident')

/** Counted since a day, or by a cause of a known kind: of more than one happening. */
const isTally = (figure: Figure): boolean => figure.since !== null || scopeKeys(figure, 'cause').size > 0

const peopleOf = (figure: Figure): string => [...scopeKeys(figure, 'only')].toSorted().join(' ')
