import type { Claim, Omission } from '../../../model/claim.ts'
import type { Context } from '../../account/context.ts'
import { shorten } from '../../../text/shorten.ts'
import { citedAs, type Cited } from '../../account/view.ts'

/** What several reports tell, and of each report whether it tells it. */
export interface LeftOutRow {
  readonly words: Cited
  readonly shown: string
  /** Report by report: it tells it, it came out later and does not, or it cannot be said. */
  readonly cells: readonly ('told' | 'omitted' | 'open')[]
}

/** Statements of the table: what most reports tell comes first. */
const mostRows = 12
const longest = 90

/** What several independent reports tell and some that came out later leave out. */
export const leftOutOf = (context: Context): readonly LeftOutRow[] => {
  const claims = new Map(context.dossier.claims.map((claim) => [claim.id, claim]))
  return context.dossier.omissions
    .flatMap((omission) => {
      const claim = claims.get(omission.claim)
      return claim && claim.origins.length > 1 ? [{ claim, omission }] : []
    })
    .filter(({ omission }) => omission.absentFrom.some(({ basis }) => basis === 'omitted'))
    .toSorted((a, b) => b.claim.origins.length - a.claim.origins.length)
    .slice(0, mostRows)
    .map((both) => rowOf(both, context))
}

const rowOf = (
  { claim, omission }: { readonly claim: Claim; readonly omission: Omission },
  context: Context,
): LeftOutRow => {
  const [words] = citedAs('statement', claim.citations)
  const omitted = new Set(omission.absentFrom.flatMap(({ report, basis }) => (basis === 'omitted' ? [report] : [])))
  const told = new Set(claim.reports)
  return {
    words: words!,
    shown: context.cited(shorten(words!.text, longest)),
    cells: context.dossier.reports.map(({ id }) => (told.has(id) ? 'told' : omitted.has(id) ? 'omitted' : 'open')),
  }
}
