import { because } from '../model/because.ts'
import type { AppliedCorrection, Correction } from '../model/correction.ts'
import type { Dossier } from '../model/dossier.ts'
import { sharedUnits, type Span } from '../text/span.ts'
import type { Corrections } from './corrections.ts'
import type { Settled } from './settle.ts'

/** What became of each correction, in the order in which they were signed. None is ever dropped silently. */
export const appliedCorrections = (
  { settled, touched }: Corrections,
  dossier: Omit<Dossier, 'corrections'>,
): readonly AppliedCorrection[] =>
  settled.map((one) => {
    const items = isOfWords(one.correction) ? itemsAt(one, dossier) : itemsOf(touched.of(one.id), dossier)
    const standing = standingOf(one, touched.of(one.id).length)
    const { who, when, why } = one.correction
    return {
      id: one.id,
      correction: one.correction,
      standing,
      because: because(`correction-${one.lost ?? standing}`, { who, when, why, by: one.overriddenBy }),
      citations: [...one.words.values()],
      items,
    }
  })

const standingOf = ({ lost, overriddenBy, correction }: Settled, changed: number): AppliedCorrection['standing'] => {
  if (lost !== null) return 'lost'
  if (overriddenBy !== null) return 'overridden'
  return changed > 0 || correction.kind === 'note' ? 'applied' : 'idle'
}

/** Those ids that are items of the dossier: what a correction took away is none. */
const itemsOf = (ids: readonly string[], dossier: Omit<Dossier, 'corrections'>): readonly string[] => {
  const { figures, entities, attributions, origins, reports, incidents, claims } = dossier
  const known = new Set(
    [figures, entities, attributions, origins, reports, incidents, claims].flat().map(({ id }) => id),
  )
  return ids.filter((id) => known.has(id))
}

const isOfWords = (correction: Correction): boolean =>
  correction.kind === 'note' || ('what' in correction && correction.what === 'claim')

/** The items that have a correction's words: all for a note, the claims where it is of claims. */
const itemsAt = (one: Settled, { figures, claims, attributions }: Omit<Dossier, 'corrections'>): readonly string[] => {
  const words = [...one.words.values()]
  const isAt = (item: Span & { readonly report: string }): boolean =>
    words.some((at) => item.report === at.report && sharedUnits(item, at) > 0)
  const told = claims.filter(({ citations }) => citations.some(isAt))
  const others = one.correction.kind === 'note' ? [...figures.filter(isAt), ...attributions.filter(isAt)] : []
  return [...others, ...told].map(({ id }) => id)
}
