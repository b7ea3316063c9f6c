import type { Place } from '../../language/names.ts'
import { fold } from '../../text/fold.ts'
import type { Sheet } from './sheet.ts'
import type { Kind } from './place-kinds.ts'

/** A name of a place that is to be chosen among its namesakes, and what the report tells of it. */
export interface Choice {
  readonly readings: readonly Place[]
  readonly told: ReadonlyMap<string, number>
  /** All names of places in the report. */
  readonly named: ReadonlySet<string>
  readonly kind: Kind | undefined
  readonly next: string | undefined
}

/** A city of half a million is meant rather than the region of its name. */
export const isChief = (town: Place, kind: Kind | undefined): boolean => kind === undefined && town.thousands >= 500

const large = 300
const few = 20

/** The country that fits: the one printed behind the name, the one told of, or that of the one large place. */
export const countryOf = (sheet: Sheet, { readings, told, named, next }: Choice): string | null => {
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
