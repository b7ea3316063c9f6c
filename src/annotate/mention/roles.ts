import type { Candidate } from './candidate.ts'
import type { Term } from './lexicon.ts'
import { type Sheet, isNext, keyOf, roleTermAt, sameSentence } from './sheet.ts'

export interface Title {
  readonly from: number
  readonly to: number
  readonly term: Term
}

/** Where the words of a role begin, with its modifiers: "former Deputy Secretary of State". */
export const roleStart = (sheet: Sheet, from: number): number => {
  const { titleModifiers } = sheet.language.mention
  let at = from
  while (
    at > 0 &&
    isNext(sheet, at - 1) &&
    (titleModifiers.has(sheet.lower[at - 1]!) || sheet.loneRoles.has(sheet.lower[at - 1]!))
  )
    at--
  return at
}

export const setRole = (
  sheet: Sheet,
  candidate: Candidate,
  role: { readonly from: number; readonly to: number; readonly term: Term },
): void => {
  if (candidate.role !== null) return
  let { to } = role
  if (sheet.lower[to - 1] === ',') to--
  const concept = heldConcept(sheet, role)
  candidate.role = { from: role.from, to, concept: concept ?? role.term.concept }
  if (concept !== null) candidate.concept = concept
  candidate.gender ??= role.term.gender
  candidate.country ??= countryOfOffice(sheet, role)
}

/** The country in the words around an office, else the one whose office is called so: "Secretary of State". */
export const countryOfOffice = (
  sheet: Sheet,
  role: { readonly from: number; readonly to: number; readonly term: Term },
) => {
  const { officeCountries, complements, purposes } = sheet.language.mention
  const said = countryAround(sheet, role)
  const next = sheet.lower[role.to] ?? ''
  if (said !== null || complements.has(next) || purposes.has(next)) return said
  return officeCountries.get(role.term.words) ?? null
}

/** The office that a role says is held, or was: "the former president" is no president. Null for occupations. */
export const heldConcept = (
  sheet: Sheet,
  role: { readonly from: number; readonly to: number; readonly term: Term },
): string | null => {
  if (role.term.sort !== 'office') return null
  const { pastRoles, lesserRoles } = sheet.language.mention
  const name = role.to - role.term.size
  for (let i = Math.max(0, role.from - 1); i < name; i++) {
    // "The deputy foreign minister" is not the foreign minister.
    if (sameSentence(sheet, i, role.from) && lesserRoles.has(sheet.lower[i]!)) return `deputy:${role.term.concept}`
  }
  for (let i = Math.max(0, role.from - 2); i < role.to; i++) {
    if (sameSentence(sheet, i, role.from) && pastRoles.has(sheet.lower[i]!)) return `former:${role.term.concept}`
  }
  return role.term.concept
}

/** "La situación general", "organización política": behind a noun a role word is its adjective. */
export const isAdjectiveHere = (sheet: Sheet, at: number, { size }: Term): boolean => {
  if (!sheet.language.mention.headsFirst || size > 1 || sheet.capital[at] || !isNext(sheet, at - 1)) return false
  const before = sheet.tokens[at - 1]!
  return (
    before.pos === 'noun' &&
    !sheet.capital[at - 1] &&
    sheet.tokens[at]!.poses.includes('adjective') &&
    roleTermAt(sheet, at - 1) === null &&
    !sheet.language.mention.titleModifiers.has(before.lower)
  )
}

/** The country in or just before the words of a role: "Peru's foreign minister", "el canciller peruano". */
export const countryAround = (
  sheet: Sheet,
  { from, to }: { readonly from: number; readonly to: number },
): string | null => {
  const after = Math.min(to + 5, sheet.tokens.length)
  for (let i = Math.max(0, from - 3); i < after; i++) {
    if (!sameSentence(sheet, from, i)) continue
    if (i >= to && sheet.lower[i] === ',') return null
    const code = countryAt(sheet, i)
    if (code !== undefined && (i < to || !sheet.capital[i] || isAfterComplement(sheet, i))) return code
  }
  return null
}

/** The country that one word names or whose demonym it is. */
export const countryAt = (sheet: Sheet, i: number): string | undefined => {
  const { tables, key, capital, language } = sheet
  if (key[i] === undefined) return undefined
  if (capital[i]) return tables.country(key[i]!) ?? tables.demonym(key[i]!)
  return language.place.lowerDemonyms ? tables.demonym(keyOf(key[i]!)) : undefined
}

const isAfterComplement = (sheet: Sheet, i: number): boolean =>
  sheet.language.mention.complements.has(sheet.lower[i - 1]!) ||
  sheet.language.mention.definite.has(sheet.lower[i - 1]!)
