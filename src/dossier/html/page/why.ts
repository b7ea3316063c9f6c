import type { Grounds, Item, Row } from '../../account/view.ts'
import { counterReasons, differenceReasons, figureReasons } from './figure-reasons.ts'
import { partsOf } from './fold.ts'
import { reasonOf, type Reason, type Telling } from './reason.ts'
import { reportReasons } from './report-reasons.ts'
import { attributionReasons, claimReasons, entityReasons, entryReasons } from './telling-reasons.ts'

/** The reasons of a part of the page. */
export type WhyFinder = (part: Grounds) => readonly Reason[]

/** Reasons of one item that are told; more of them say the same of other words. */
const mostReasons = 12

/** Finds why something stands in an account, by what of the dossier it shows. */
export const whyFinder = (telling: Telling): WhyFinder => {
  const byId = reasonsById(telling)
  const known = new Map<Grounds, readonly Reason[]>()
  return (part) => {
    const found = known.get(part) ?? onceEach(part.ids.flatMap((id) => byId.get(id)?.() ?? [])).slice(0, mostReasons)
    known.set(part, found)
    return found
  }
}

/** Whether a row tells its reasons itself: pairs, and a row that stands alone, are told of with their item. */
export const tellsItself = (row: Row, item: Item): boolean => row.cells.length > 1 && item.rows.length > 1

/** The reasons of an item: its own, and of its parts what they do not tell themselves. */
export const reasonsOf = (item: Item, why: WhyFinder): readonly Reason[] => {
  const own = why(item)
  const parts = partsOf(item).filter((part) => !('cells' in part) || !tellsItself(part, item))
  return onceEach([...own, ...parts.flatMap(why)]).slice(0, mostReasons)
}

const onceEach = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.text}\n${reason.rule}`, reason])).values(),
]

/** Of every item of a dossier that can have reasons, how to tell them. */
const reasonsById = (telling: Telling): ReadonlyMap<string, () => readonly Reason[]> => {
  const { dossier } = telling.context
  const { labelIs, quotationIs, victimIs } = telling.words.lines
  const listed = <T extends { readonly id: string }>(
    items: readonly T[],
    reasons: (item: T, telling: Telling) => readonly Reason[],
  ): readonly (readonly [string, () => readonly Reason[]])[] =>
    items.map((item) => [item.id, () => reasons(item, telling)] as const)
  const counters = dossier.ledgers.flatMap((ledger) => ledger.counters)
  return new Map([
    ...listed(dossier.reports, reportReasons),
    ...listed(dossier.entities, entityReasons),
    ...listed(dossier.timeline, entryReasons),
    ...listed(dossier.attributions, attributionReasons),
    ...listed(dossier.claims, claimReasons),
    ...listed(dossier.figures, figureReasons),
    ...listed(dossier.differences, differenceReasons),
    ...listed(counters, counterReasons),
    ...listed(dossier.labels, () => [reasonOf(labelIs)]),
    ...listed(dossier.victims, () => [reasonOf(victimIs)]),
    ...listed(dossier.quotations, () => [reasonOf(quotationIs)]),
  ])
}
