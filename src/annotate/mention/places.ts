import type { Place } from '../../language/names.ts'
import type { PlaceFacts } from '../../model/mention.ts'
import type { Candidate } from './candidate.ts'
import type { Decided } from './coordinated.ts'
import type { Sheet } from './sheet.ts'
import { kindsOf } from './place-kinds.ts'
import { countriesTold, countriesPrinted } from './countries-told.ts'
import { isChief, countryOf, type Choice } from './country-of.ts'

/** What a name of a place is taken for: facts where one reading fits the report, and which place it is. */
export interface KnownPlace {
  readonly facts: PlaceFacts
  readonly concept: string
}

/**
 * Decides which places of the gazetteer the names of a report are. The countries that the report tells of and its
 * places that only one country has pick among places of one name; what they cannot pick stays open.
 * @example "Tripoli" in a report on Beirut is Lebanon's, in one on Libya Libya's
 */
export const placesOf = (sheet: Sheet, decided: readonly Decided[]): ReadonlyMap<Candidate, KnownPlace | null> => {
  const places = decided.filter(({ type }) => type === 'place').map(({ candidate }) => candidate)
  const readings = new Map<string, readonly Place[]>()
  for (const { key } of places) if (!readings.has(key)) readings.set(key, sheet.tables.places(key))
  const told = countriesTold(sheet, decided, readings)
  const kinds = kindsOf(sheet, places)
  const named = new Set(readings.keys())
  const printed = countriesPrinted(sheet, places)
  return new Map(
    places.map((candidate) => {
      const country = sheet.tables.country(candidate.key)
      const own = readings.get(candidate.key) ?? []
      const found =
        country === undefined
          ? pick(sheet, { readings: own, told, named, kind: kinds.get(candidate.key), next: printed(candidate) })
          : countryFacts(country, own, told)
      return [candidate, found] as const
    }),
  )
}

/** A name of a country is also a region's in a report that tells of that region's country and not of this one. */
const countryFacts = (
  country: string,
  readings: readonly Place[],
  told: ReadonlyMap<string, number>,
): KnownPlace | null => {
  const rival = readings.some((r) => r.thousands < 0 && r.country !== country && (told.get(r.country) ?? 0) > 1)
  if (rival && (told.get(country) ?? 0) <= 1) return null
  return { facts: { country, kind: 'country', region: null, coordinates: null }, concept: `country:${country}` }
}

const pick = (sheet: Sheet, choice: Choice): KnownPlace | null => {
  const { readings, kind } = choice
  const country = countryOf(sheet, choice)
  if (country === null) return null
  const own = readings.filter((reading) => reading.country === country)
  const region = own.find(({ thousands }) => thousands < 0)
  const towns = own.filter((place) => place.thousands >= 0 && (!region || !isNamedInFull(place, readings)))
  const [town, second] = towns
  const isOneTown = second === undefined || (town !== undefined && town.thousands >= second.thousands * 5)
  const isElsewhere = region && town && town.region !== region.region && !isChief(town, kind) && kind !== 'city'
  if (region && (!town || kind === 'region' || isElsewhere)) return known(sheet, region, 'region')
  if (town && isOneTown && (!region || kind === 'city' || isChief(town, kind))) return known(sheet, town, 'city')
  if (region && town && isOneTown && town.region === region.region) return known(sheet, region, null)
  const facts = {
    country,
    kind: towns.length === own.length ? ('city' as const) : null,
    region: null,
    coordinates: null,
  }
  return { facts, concept: `place:${country}/${(region ?? town)!.name}` }
}

/** "Texas City" is called by its full name where a region has the shorter one. */
const isNamedInFull = (town: Place, readings: readonly Place[]): boolean =>
  town.thousands < 500 && readings.some(({ name, thousands }) => thousands < 0 && town.name === `${name} City`)

const known = (sheet: Sheet, place: Place, kind: 'region' | 'city' | null): KnownPlace => ({
  facts: {
    country: place.country,
    kind,
    region: sheet.tables.region(place.country, place.region) ?? null,
    coordinates: place.latitude === null ? null : `${place.latitude},${place.longitude}`,
  },
  concept: `place:${place.country}/${place.name}`,
})
