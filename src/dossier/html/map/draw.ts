import { geoAzimuthalEqualArea, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo'
import { outlineOf } from './outline.ts'
import { countriesIn, loadCountries, type Country } from './world.ts'

/** A place in degrees. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** The region around some places: its land, the names of its countries, and where each place is in it. */
export interface Drawing {
  /** A path of all coasts and borders in it. */
  readonly land: string
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[]
  readonly spots: readonly { readonly x: number; readonly y: number }[]
}

export const mapSize = { width: 480, height: 320 } as const
/** Pixels between the places and the edge. */
const margin = 50
/** Degrees that are shown in the least: of less, nobody knows which land it is. */
const fewestDegrees = 7
/** Places further apart than this are shown on a map of the world. */
const mostDegrees = 110

/** Draws the region around places; it looks the same on every machine, for it is drawn in whole pixels. */
export const drawMap = async (spots: readonly Spot[], language: 'en' | 'es'): Promise<Drawing> => {
  const middle = middleOf(spots)
  const reach = Math.max(fewestDegrees / 2, ...spots.map((spot) => degreesApart(spot, middle)))
  const projection = projectionFor(middle, reach)
  const countries = countriesIn(await loadCountries(language), { ...middle, degrees: 3 * reach })
  return {
    land: outlineOf(countries, projection),
    names: countries.flatMap((country) => nameIn(country, projection)),
    spots: spots.map(({ latitude, longitude }) => pixelOf(projection([longitude, latitude]))),
  }
}

const projectionFor = (middle: Spot, reach: number): GeoProjection => {
  const { width, height } = mapSize
  const edges = [
    [0, 0],
    [width, height],
  ] as const
  if (reach > mostDegrees / 2) {
    const world = geoNaturalEarth1().rotate([-middle.longitude, 0])
    return world.fitSize([width, height], { type: 'Sphere' })
  }
  const scale = (Math.min(width, height) / 2 - margin) / (2 * Math.sin((reach * Math.PI) / 360))
  return geoAzimuthalEqualArea()
    .rotate([-middle.longitude, -middle.latitude])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipExtent([[...edges[0]], [...edges[1]]])
}

/** Halfway between the outermost ones, on the side of the globe where they are. */
const middleOf = (spots: readonly Spot[]): Spot => {
  const first = spots[0]!.longitude
  const east = spots.map(({ longitude }) => first + ((longitude - first + 540) % 360) - 180)
  const halfway = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  return { latitude: halfway(spots.map(({ latitude }) => latitude)), longitude: halfway(east) }
}

/** The angle between two places, by the haversine formula (Sinnott 1984). */
export const degreesApart = (a: Spot, b: Spot): number => {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude - b.longitude)
  return (360 / Math.PI) * Math.asin(Math.sqrt(Math.min(1, half(a.latitude - b.latitude) + across)))
}

/** Square pixels that a country must have to be named. */
const fewestPixels = 6000

const nameIn = (country: Country, projection: GeoProjection): Drawing['names'] => {
  const path = geoPath(projection)
  if (path.area(country) < fewestPixels) return []
  return [{ name: country.properties.name, ...pixelOf(path.centroid(country)) }]
}

const pixelOf = (point: readonly [number, number] | null): { readonly x: number; readonly y: number } => ({
  x: Math.round(point?.[0] ?? 0),
  y: Math.round(point?.[1] ?? 0),
})
