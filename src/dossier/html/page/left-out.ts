import type { Omission } from '../../../model/claim.ts'
import type { Context } from '../../account/context.ts'
import { shorten } from '../../../text/shorten.ts'
import { byTelling, tellingOf, type Shown } from '../../account/telling.ts'
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

/** What several independent reports tell alike for certain, and some that came out later leave out: the most telling first. */
export const leftOutOf = (context: Context): readonly LeftOutRow[] => {
  const omissions = new Map(
    context.dossier.omissions
      .filter(({ absentFrom }) => absentFrom.some(({ basis }) => basis === 'omitted'))
      .map((omission) => [omission.claim, omission]),
  )
  const claims = context.dossier.claims.filter(
    ({ id, origins, certainty }) => omissions.has(id) && origins.length > 1 && certainty === 'clear',
  )
  return byTelling(claims, context)
    .filter(({ telling }) => telling >= 0)
    .toSorted((a, b) => b.claim.origins.length - a.claim.origins.length)
    .slice(0, mostRows)
    .map((shown) => rowOf(shown, omissions.get(shown.claim.id)!, context))
}

const rowOf = ({ claim, citations }: Shown, omission: Omission, context: Context): LeftOutRow => {
  const [best] = citations.toSorted((a, b) => tellingOf(b, context) - tellingOf(a, context))
  const [words] = citedAs('statement', [best!])
  const omitted = new Set(omission.absentFrom.flatMap(({ report, basis }) => (basis === 'omitted' ? [report] : [])))
  const told = new Set(claim.reports)
  return {
    words: words!,
    shown: context.cited(shorten(words!.text, longest)),
    cells: context.dossier.reports.map(({ id }) => (told.has(id) ? 'told' : omitted.has(id) ? 'omitted' : 'open')),
  }
}
