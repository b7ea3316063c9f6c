import type { Place } from '../../language/names.ts'
import type { Candidate } from './candidate.ts'
import type { Decided } from './coordinated.ts'
import { countryAt } from './roles.ts'
import { sameSentence, type Sheet } from './sheet.ts'

/** How many different names of the report speak for a country. */
export const countriesTold = (
  sheet: Sheet,
  decided: readonly Decided[],
  readings: ReadonlyMap<string, readonly Place[]>,
): ReadonlyMap<string, number> => {
  const told = new Map<string, Set<string>>()
  const tell = (country: string, by: string): void => {
    const names = told.get(country)
    if (names) names.add(by)
    else told.set(country, new Set([by]))
  }
  for (const { candidate } of decided) {
    const country = sheet.tables.country(candidate.key) ?? candidate.country
    if (country !== null) tell(country, candidate.key)
  }
  for (let i = 0; i < sheet.tokens.length; i++) {
    const country = sheet.capital[i] ? sheet.tables.demonym(sheet.key[i]!) : undefined
    if (country !== undefined) tell(country, sheet.key[i]!)
  }
  for (const [key, own] of readings) {
    const [first] = own
    if (first && own.every(({ country }) => country === first.country)) tell(first.country, key)
  }
  return new Map([...told].map(([country, names]) => [country, names.size]))
}

/** "Tripoli, Lebanon": the country printed right behind a town. */
const countryAfter = (sheet: Sheet, { to }: Candidate): string | undefined =>
  sheet.lower[to] === ',' && sheet.capital[to + 1] === true && sameSentence(sheet, to - 1, to + 1)
    ? (countryAt(sheet, to + 1) ?? countryOfRegion(sheet, sheet.key[to + 1]!))
    : undefined

/** "London, Ontario": the country of a region, where just one has a region of the name. */
const countryOfRegion = (sheet: Sheet, key: string): string | undefined => {
  const regions = sheet.tables.places(key).filter(({ thousands }) => thousands < 0)
  const countries = new Set(regions.map(({ country }) => country))
  return countries.size === 1 ? [...countries][0] : undefined
}

/** The country printed behind a name; where none is, the one that is printed behind the same name elsewhere. */
export const countriesPrinted = (
  sheet: Sheet,
  places: readonly Candidate[],
): ((candidate: Candidate) => string | undefined) => {
  const own = new Map(places.map((candidate) => [candidate, countryAfter(sheet, candidate)]))
  const byKey = new Map<string, Set<string>>()
  for (const [{ key }, country] of own) {
    if (country !== undefined) byKey.set(key, (byKey.get(key) ?? new Set()).add(country))
  }
  return (candidate) => {
    const elsewhere = byKey.get(candidate.key)
    return own.get(candidate) ?? (elsewhere?.size === 1 ? [...elsewhere][0] : undefined)
  }
}
