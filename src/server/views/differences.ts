import { z } from 'zod'
import { relations, type Difference } from '../../model/difference.ts'
import { measures } from '../../model/figure.ts'
import type { DossierView } from './dossier-view.ts'
import { listing, partOf, type Part } from './part.ts'
import { claimOf, figureOf } from './parts.ts'

export const differencesInput = z.object({
  relation: z.enum(relations).optional().describe('only those that relate so'),
  measure: z.enum(measures).optional().describe('only differences of figures of this measure'),
  ...listing,
})

/** Those that a reader must know of come first. */
const weight: Readonly<Record<Difference['relation'], number>> = {
  contradiction: 0,
  correction: 1,
  undecided: 2,
  update: 3,
  scope: 4,
  'not-comparable': 5,
  compatible: 6,
  same: 7,
}

/** How figures, claims and the like relate, both sides with their words, and why. */
export const listDifferences = (view: DossierView, asked: z.output<typeof differencesInput>): Part<object> => {
  const measureOf = new Map(view.dossier.figures.map(({ id, measure }) => [id, measure]))
  const wanted = view.dossier.differences.filter(
    ({ a, b, relation }) =>
      (asked.relation === undefined || asked.relation === relation) &&
      (asked.measure === undefined || (measureOf.get(a) ?? measureOf.get(b)) === asked.measure),
  )
  const sides = sidesOf(view)
  return partOf(
    wanted.toSorted((a, b) => weight[a.relation] - weight[b.relation]),
    (difference) => ({
      id: difference.id,
      relation: difference.relation,
      ...(difference.possible.length > 0 ? { possible: difference.possible } : {}),
      basis: difference.basis,
      why: view.context.reason(difference.because),
      evidence: difference.because.evidence.slice(0, 4).map(view.cite),
      a: sides(difference.a),
      b: sides(difference.b),
    }),
    { ...asked, stamp: view.stamp },
  )
}

/** What an id of a difference stands for, with its words. */
const sidesOf = (view: DossierView): ((id: string) => object) => {
  const { dossier } = view
  const figures = new Map(dossier.figures.map((figure) => [figure.id, figure]))
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const cited = new Map([...dossier.attributions, ...dossier.times].map((item) => [item.id, item]))
  return (id) => {
    const [figure, claim, other] = [figures.get(id), claims.get(id), cited.get(id)]
    if (figure) return figureOf(figure, view)
    if (claim) return claimOf(claim, view)
    return other ? { id, citation: view.cite(other) } : { id }
  }
}
