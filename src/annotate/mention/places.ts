import type { Place } from '../../language/names.ts'
import type { PlaceFacts } from '../../model/mention.ts'
import type { Candidate } from './candidate.ts'
import type { Decided } from './decide.ts'
import { fold } from '../../text/fold.ts'
import { countryAt } from './roles.ts'
import { sameSentence, type Sheet } from './sheet.ts'

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

/** How many different names of the report speak for a country. */
const countriesTold = (
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
const countriesPrinted = (
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

type Kind = 'region' | 'city' | 'both'

/** What nouns beside a name call it anywhere in the report: "the region of Lima", "Lima city". */
const kindsOf = (sheet: Sheet, places: readonly Candidate[]): ReadonlyMap<string, Kind> => {
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

interface Choice {
  readonly readings: readonly Place[]
  readonly told: ReadonlyMap<string, number>
  /** All names of places in the report. */
  readonly named: ReadonlySet<string>
  readonly kind: Kind | undefined
  readonly next: string | undefined
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

/** A city of half a million is meant rather than the region of its name. */
const isChief = (town: Place, kind: Kind | undefined): boolean => kind === undefined && town.thousands >= 500

const known = (sheet: Sheet, place: Place, kind: 'region' | 'city' | null): KnownPlace => ({
  facts: {
    country: place.country,
    kind,
    region: sheet.tables.region(place.country, place.region) ?? null,
    coordinates: place.latitude === null ? null : `${place.latitude},${place.longitude}`,
  },
  concept: `place:${place.country}/${place.name}`,
})

const large = 300
const few = 20

/** The country that fits: the one printed behind the name, the one told of, or that of the one large place. */
const countryOf = (sheet: Sheet, { readings, told, named, next }: Choice): string | null => {
  const countries = [...new Set(readings.map(({ country }) => country))]
  if (countries.length === 0) return null
  if (next !== undefined && countries.includes(next)) return next
  const chief = chiefOf(readings)
  if (chief !== null)
    return told.has(chief) || !readings.some((place) => isNamedRegion(sheet, place, named)) ? chief : null
  const city = chiefAmong(sheet, readings, { told, named })
  if (city !== null) return city
  const byTold = countries.filter((country) => told.has(country)).sort((a, b) => told.get(b)! - told.get(a)!)
  const [first, second] = byTold
  if (first !== undefined) {
    const isClear = second === undefined || told.get(first)! > told.get(second)!
    // A single name cannot vouch for itself where others tell of elsewhere.
    if (countries.length > 1 || told.get(first)! > 1 || told.size === 1 || isLarge(readings))
      return isClear ? first : null
  }
  if (countries.length === 1) return isLarge(readings) ? countries[0]! : null
  const towns = [...readings].sort((a, b) => b.thousands - a.thousands)
  const isAlone = towns.every(
    (town) => town.country === towns[0]!.country || town.thousands * few <= towns[0]!.thousands,
  )
  return isAlone && towns[0]!.thousands >= large ? towns[0]!.country : null
}

const metropolis = 1000

/** Whether the report names the region that a place lies in. */
const isNamedRegion = ({ tables }: Sheet, { country, region, name }: Place, named: ReadonlySet<string>): boolean => {
  const own = tables.region(country, region)
  return own !== undefined && own !== name && named.has(fold(own))
}

/**
 * The country of a city of a million beside which its namesakes are villages. Where the report does not tell of that
 * country but of a namesake's region it stays open: "Paris" in a report on Texas may be either.
 */
const chiefOf = (readings: readonly Place[]): string | null => {
  const [first, ...others] = readings.toSorted((a, b) => b.thousands - a.thousands)
  if (first === undefined || first.thousands < metropolis) return null
  const isChief = others.every((place) => place.country === first.country || place.thousands * few <= first.thousands)
  return isChief ? first.country : null
}

/** Of smaller towns the world hears little, and mostly with the region that they lie in. */
const small = 100
/** A city that is told of without its country, where it is so many times as large as what else has its name. */
const wellKnown = 150
const times = 5

/**
 * The country of a city beside which its namesakes in countries that the report tells of are small towns: one of these
 * is meant where the report names its region. "Talks in Geneva" in a report on the United States are in Switzerland.
 */
const chiefAmong = (
  sheet: Sheet,
  readings: readonly Place[],
  { told, named }: Pick<Choice, 'told' | 'named'>,
): string | null => {
  const [first, ...others] = readings.toSorted((a, b) => b.thousands - a.thousands)
  if (first === undefined || first.thousands < wellKnown) return null
  const rivals = others.filter(({ country }) => country !== first.country && told.has(country))
  const areSmall = rivals.every(
    (place) =>
      place.thousands >= 0 &&
      place.thousands < small &&
      place.thousands * times <= first.thousands &&
      !isNamedRegion(sheet, place, named),
  )
  return rivals.length > 0 && areSmall ? first.country : null
}

/** A region or a large town, which needs no other evidence. */
const isLarge = (readings: readonly Place[]): boolean =>
  readings.some(({ thousands }) => thousands < 0 || thousands >= large)
