import { dayRange } from '../../model/edtf.ts'
import { pointOf } from '../../model/estimate.ts'
import { measures, type Figure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import type { Counter, Ledger } from '../../model/ledger.ts'
import { scopeKeys } from '../../model/scope.ts'
import type { FigureFacts } from '../../model/figure-facts.ts'
import { authorityKey } from './pair.ts'

/**
 * All running tallies of a story: for each casualty measure its counters, which are told apart by
 * counting body, by place and by printed limits of scope. A scope that is not printed is its own
 * counter: nothing is filled in.
 */
export const buildLedgers = (figures: readonly Figure[], facts: FigureFacts): readonly Ledger[] =>
  measures
    .filter((measure) => measure !== 'other')
    .map((measure) =>
      ledgerOf(
        measure,
        figures.filter((figure) => figure.measure === measure && isTally(figure)),
        facts,
      ),
    )
    .filter((ledger) => ledger.counters.length > 0)

const isTally = (figure: Figure): boolean =>
  !figure.otherEvent &&
  (figure.counts === 'total' || figure.counts === 'incident') &&
  (figure.standing === 'asserted' || figure.standing === 'superseded')

const ledgerOf = (measure: Ledger['measure'], figures: readonly Figure[], facts: FigureFacts): Ledger => {
  const counters = [...Map.groupBy(figures, (figure) => counterKey(figure, facts)).values()]
  const live = figures
    .filter((figure) => figure.standing === 'asserted')
    .map(pointOf)
    .filter((n) => n !== null)
  return {
    measure,
    counters: counters.map((members) => counterOf(members, facts)),
    lowest: live.length > 0 ? Math.min(...live) : null,
    highest: live.length > 0 ? Math.max(...live) : null,
  }
}

const counterKey = (figure: Figure, facts: FigureFacts): string => {
  const limits = (['only', 'cause', 'by', 'excludes'] as const).map((role) =>
    [...scopeKeys(figure, role)].sort().join(','),
  )
  return [authorityKey(figure) ?? '', facts.placeOf(figure) ?? '', ...limits].join('|')
}

const counterOf = (members: readonly Figure[], facts: FigureFacts): Counter => {
  const points = [...members].sort((a, b) => compareDays(dayOf(a, facts), dayOf(b, facts)) || compareDays(a.id, b.id))
  const scope = members.flatMap((figure) =>
    figure.scope.map(({ start, end, text, role, basis }) => ({ report: figure.report, start, end, text, role, basis })),
  )
  return {
    id: idOfGroup(
      'c',
      members.map((figure) => figure.id),
    ),
    scope,
    authority: members.find((figure) => figure.authority?.entity)?.authority?.entity ?? null,
    since: members.find((figure) => figure.since !== null)?.since ?? null,
    points: points.map((figure) => figure.id),
  }
}

const dayOf = (figure: Figure, facts: FigureFacts): string =>
  dayRange(figure.asOf ?? facts.published(figure.report))?.first ?? '9999'

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
