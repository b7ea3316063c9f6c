import type { Candidate } from './candidate.ts'
import { sameSentence, type Sheet } from './sheet.ts'

/** What a noun beside a name calls the place. */
export type Kind = 'region' | 'city' | 'both'

/** What nouns beside a name call it anywhere in the report: "the region of Lima", "Lima city". */
export const kindsOf = (sheet: Sheet, places: readonly Candidate[]): ReadonlyMap<string, Kind> => {
  const kinds = new Map<string, Kind>()
  for (const candidate of places) {
    const kind = kindBeside(sheet, candidate)
    const old = kinds.get(candidate.key)
    if (kind !== null) kinds.set(candidate.key, old === undefined || old === kind ? kind : 'both')
  }
  return kinds
}

/** How far back over a list of names its noun is looked for: "the regions of A, B and C". */
const reach = 14

const kindBeside = (sheet: Sheet, { from, to }: Candidate): Kind | null => {
  const { place, mention } = sheet.language
  const nounAt = (i: number): Kind | null =>
    place.regionNouns.has(sheet.lower[i] ?? '') ? 'region' : place.cityNouns.has(sheet.lower[i] ?? '') ? 'city' : null
  const behind = sameSentence(sheet, to - 1, to) ? nounAt(to) : null
  if (behind !== null) return behind
  for (let i = from - 1; i >= from - reach && sameSentence(sheet, i, from); i--) {
    const kind = nounAt(i)
    if (kind !== null) return kind
    const isLink = sheet.capital[i] || sheet.lower[i] === ',' || sheet.tokens[i]!.pos === 'conjunction'
    if (!isLink && !mention.complements.has(sheet.lower[i]!) && !mention.definite.has(sheet.lower[i]!)) return null
  }
  return null
}
