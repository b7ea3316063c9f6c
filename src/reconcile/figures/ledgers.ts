import { pointOf } from '../../model/estimate.ts'
import { measures, type Figure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import type { Counter, Ledger } from '../../model/ledger.ts'
import { compareDays, dayOf, sortIntoCounters, type LedgerFacts } from './counters.ts'

/**
 * All running tallies of a story: for each casualty measure its counters, which are told apart by
 * counting body, by place and by printed limits of scope. A scope that is not printed is its own
 * counter: nothing is filled in.
 */
export const buildLedgers = (figures: readonly Figure[], known: LedgerFacts): readonly Ledger[] =>
  measures
    .filter((measure) => measure !== 'other')
    .map((measure) =>
      ledgerOf(
        measure,
        figures.filter((figure) => figure.measure === measure && isTally(figure)),
        known,
      ),
    )
    .filter((ledger) => ledger.counters.length > 0)

const isTally = (figure: Figure): boolean =>
  !figure.otherEvent &&
  (figure.counts === 'total' || figure.counts === 'incident') &&
  (figure.standing === 'asserted' || figure.standing === 'superseded')

const ledgerOf = (measure: Ledger['measure'], figures: readonly Figure[], known: LedgerFacts): Ledger => {
  const live = figures
    .filter((figure) => figure.standing === 'asserted')
    .map(pointOf)
    .filter((n) => n !== null)
  return {
    measure,
    counters: sortIntoCounters(figures, known).map((members) => counterOf(members, known)),
    lowest: live.length > 0 ? Math.min(...live) : null,
    highest: live.length > 0 ? Math.max(...live) : null,
  }
}

const counterOf = (members: readonly Figure[], { facts, bodyOf }: LedgerFacts): Counter => {
  const points = members.toSorted((a, b) => compareDays(dayOf(a, facts), dayOf(b, facts)) || compareDays(a.id, b.id))
  const scope = members.flatMap((figure) =>
    figure.scope.map(({ start, end, text, role, basis }) => ({ report: figure.report, start, end, text, role, basis })),
  )
  return {
    id: idOfGroup(
      'c',
      members.map((figure) => figure.id),
    ),
    scope,
    authority: members.map(bodyOf).find((body) => body !== null) ?? null,
    since: members.find((figure) => figure.since !== null)?.since ?? null,
    points: points.map((figure) => figure.id),
  }
}
