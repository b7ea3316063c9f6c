import type { Claim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { sha256Hex } from '../text/hash.ts'
import { wrong, type Finding } from './findings.ts'

/** Whether each report's text is the one that its hash was made of. */
export const checkTexts = ({ reports }: Dossier): readonly Finding[] =>
  reports.flatMap(({ id, text, textHash }) =>
    text === null || sha256Hex(text) === textHash ? [] : wrong('verify-text', { report: id }),
  )

/** Whether each id stands for one thing, and every id that is named stands for something. */
export const checkIds = (dossier: Dossier): readonly Finding[] => {
  const { figures, claims, incidents, matters, entities, differences } = dossier
  const lists = [
    dossier.reports,
    dossier.origins,
    entities,
    incidents,
    figures,
    differences,
    dossier.attributions,
    dossier.times,
    matters,
    claims,
  ]
  const ids = lists.flatMap((list) => list.map(({ id }) => id))
  const known = new Set(ids)
  const groups = new Set(figures.flatMap(({ group }) => group ?? []))
  const twice = ids.length === known.size ? [] : ids.filter((id, at) => ids.indexOf(id) !== at)
  const named: readonly (readonly [item: string, id: string])[] = [
    ...matters.flatMap(({ id, claims: held }) => held.map((claim) => [id, claim] as const)),
    ...figures.flatMap(({ id, incident, partOf }) =>
      [incident ?? [], partOf ?? []].flat().map((one) => [id, one] as const),
    ),
    ...claims.flatMap(({ id, reports, origins }) => [...reports, ...origins].map((one) => [id, one] as const)),
    ...dossier.omissions.map(({ claim }) => [claim, claim] as const),
    ...incidents.flatMap(({ id, figures: held }) => held.map((one) => [id, one] as const)),
    ...dossier.origins.flatMap(({ id, reports }) => reports.map((one) => [id, one] as const)),
  ]
  return [
    ...twice.map((id) => wrong('verify-twice', { item: id })),
    ...named
      .filter(([, id]) => !known.has(id) && !groups.has(id))
      .map(([item, id]) => wrong('verify-no-item', { item, id })),
  ]
}

/** Whether each claim's status follows from its own citations and counts. */
export const checkClaims = ({ claims, reports }: Dossier): readonly Finding[] => {
  const older = new Set(reports.flatMap(({ supersedes }) => supersedes ?? []))
  return claims
    .filter((claim) => claim.status !== statusOf(claim) || !countsHold(claim, older))
    .map(({ id }) => wrong('verify-status', { item: id }))
}

/** Several sides exclude each other, unless the claim says that only their numbers differ. */
const statusOf = ({ citations, reports, origins, primarySources, because }: Claim): Claim['status'] => {
  const numbers = because.params['numbers'] ?? null
  if (numbers === null && new Set(citations.map(({ side }) => side)).size > 1) return 'conflicting'
  if (reports.length < 2) return 'single-source'
  return origins.length > 1 && primarySources.length > 1 ? 'corroborated' : 'repeated'
}

/** Of several versions of one page only the newest counts as a report. */
const countsHold = ({ citations, reports }: Claim, older: ReadonlySet<string>): boolean => {
  const cited = new Set(citations.map(({ report }) => report))
  const counted = new Set(reports)
  return reports.every((report) => cited.has(report)) && [...cited].every((one) => counted.has(one) || older.has(one))
}

/** Whether each figure has the value of the number it was read from, unless somebody corrected it. */
export const checkFigures = ({ figures, quantities, corrections }: Dossier): readonly Finding[] => {
  const values = new Map(quantities.map((quantity) => [quantity.id, quantity]))
  const corrected = new Set(corrections.flatMap(({ items }) => items))
  return figures
    .filter((figure) => {
      const { low, best, high } = figure
      const [least, most] = [low ?? best ?? high ?? 0, high ?? best ?? low ?? 0]
      if (least > most) return true
      const read = values.get(figure.quantity ?? '')
      return (
        read !== undefined &&
        !corrected.has(figure.id) &&
        (read.low !== low || read.best !== best || read.high !== high)
      )
    })
    .map(({ id }) => wrong('verify-value', { item: id }))
}
