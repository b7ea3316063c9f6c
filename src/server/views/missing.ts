import { z } from 'zod'
import type { DossierView } from './dossier-view.ts'
import { isReport } from './matches.ts'
import { listing, partOf, type Part } from './part.ts'
import { claimOf } from './parts.ts'

export const missingInput = z.object({
  report: z
    .string()
    .max(500)
    .optional()
    .describe('only what this report lacks: its id, letter, outlet, file or address'),
  basis: z
    .enum(['omitted', 'could-not-have', 'not-known'])
    .default('omitted')
    .describe('whether it could have told it: it was printed later, or not'),
  ...listing,
})

/** What others tell and a report leaves out. */
export const whatIsMissing = (view: DossierView, asked: z.output<typeof missingInput>): Part<object> => {
  const claims = new Map(view.dossier.claims.map((claim) => [claim.id, claim]))
  const isAsked = asked.report === undefined ? () => true : isReport(asked.report, view)
  const rows = view.dossier.omissions.flatMap(({ claim, absentFrom }) => {
    const told = claims.get(claim)
    const absent = absentFrom.filter(({ report, basis }) => basis === asked.basis && isAsked(report))
    return told === undefined || absent.length === 0 ? [] : [{ told, absent }]
  })
  return partOf(
    // What more reports tell weighs more where it is left out.
    rows.toSorted((a, b) => b.told.origins.length - a.told.origins.length),
    ({ told, absent }) => ({
      claim: claimOf(told, view),
      absentFrom: absent.map(({ report, basis }) => ({
        report,
        letter: view.context.letter(report),
        outlet: view.context.outlet(report),
        basis,
      })),
    }),
    { ...asked, stamp: view.stamp },
  )
}
