import { contains } from '../../text/span.ts'
import type { Fact } from './fact.ts'
import type { ClaimInput } from './input.ts'

/** Finds the origin of words: a copied passage belongs to the origin that it was copied from. */
export type OriginFinder = (fact: Fact) => string | null

/** The finder for a story's origins. */
export const originFinder = ({ origins }: ClaimInput): OriginFinder => {
  const home = new Map(origins.flatMap((origin) => origin.reports.map((report) => [report, origin.id] as const)))
  const held = new Map<string, { readonly start: number; readonly end: number; readonly origin: string }[]>()
  for (const origin of origins) {
    for (const part of origin.parts) {
      if (origin.reports.includes(part.report)) continue
      held.set(part.report, [...(held.get(part.report) ?? []), { ...part, origin: origin.id }])
    }
  }
  return ({ report, statement }) =>
    held.get(report.id)?.find((part) => contains(part, statement))?.origin ?? home.get(report.id) ?? null
}
