import { numberReader } from '../pack/digits.ts'

/** Longitude and latitude in degrees. */
type Position = number[]

/** A country's shape and its name, as GeoJSON has them. */
export interface Country {
  readonly type: 'Feature'
  readonly properties: { readonly name: string }
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] }
}

/** As in scripts/build-world.ts. */
const steps = 20

const known = new Map<string, readonly Country[]>()

/** The countries of the world, named in the reader's language. The table is read when a map is first wanted. */
export const loadCountries = async (language: 'en' | 'es'): Promise<readonly Country[]> => {
  const { world } = await import('../../../language/tables/world.ts')
  const countries = known.get(language) ?? readCountries(world, language)
  known.set(language, countries)
  return countries
}

const readCountries = (
  world: readonly (readonly [english: string, spanish: string, shape: string])[],
  language: 'en' | 'es',
): readonly Country[] =>
  world.map(([english, spanish, shape]) => ({
    type: 'Feature',
    properties: { name: language === 'en' ? english : spanish },
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(shape) },
  }))

const polygonsOf = (shape: string): Position[][][] => {
  const next = numberReader(shape)
  const step = (): number => {
    const value = next()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
  const times = <T>(make: () => T): T[] => Array.from({ length: next() }, make)
  const ringOf = (): Position[] => {
    let [x, y] = [0, 0]
    return times(() => {
      x += step()
      y += step()
      return [x / steps, y / steps]
    })
  }
  return times(() => times(ringOf))
}

/** Degrees to every side of a point: to project what is far away is most of the work of a map. */
export interface Window {
  readonly longitude: number
  readonly latitude: number
  readonly degrees: number
}

/** The countries with those of their polygons that reach into a part of the world. */
export const countriesIn = (countries: readonly Country[], window: Window): readonly Country[] =>
  countries.flatMap((country) => {
    const coordinates = country.geometry.coordinates.filter((polygon) => reaches(polygon[0] ?? [], window))
    return coordinates.length === 0 ? [] : [{ ...country, geometry: { ...country.geometry, coordinates } }]
  })

const reaches = (ring: readonly Position[], { longitude, latitude, degrees }: Window): boolean => {
  const [south, north] = edgesOf(ring, 1)
  if (north < latitude - degrees || south > latitude + degrees) return false
  const [west, east] = edgesOf(ring, 0)
  // Towards the poles a degree of longitude is shorter.
  const highest = Math.min(85, Math.abs(latitude) + degrees)
  const wide = degrees / Math.cos((highest * Math.PI) / 180)
  return [-360, 0, 360].some((turn) => east + turn >= longitude - wide && west + turn <= longitude + wide)
}

const edgesOf = (ring: readonly Position[], axis: 0 | 1): readonly [number, number] => {
  let [least, most] = [Infinity, -Infinity]
  for (const point of ring) {
    least = Math.min(least, point[axis]!)
    most = Math.max(most, point[axis]!)
  }
  return [least, most]
}
