/**
 * Builds the table of coasts and borders of the world's countries (world-atlas, from Natural Earth, public domain).
 * Run: node scripts/build-world.ts
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { toNumber } from '../src/dossier/html/pack/digits.ts'

const require = createRequire(import.meta.url)
const json = <T>(path: string): T => require(path) as T

/** Steps a degree: a map of a country is some ten degrees and 500 points wide. */
const steps = 20
/** Twice the area, in steps, below which a ring is an island that no map of a country shows. */
const smallest = 12

type Point = readonly number[]
type Topology = Parameters<typeof feature>[0]
type Geometry = Topology['objects'][string] & { readonly id?: string | number }

interface World extends Topology {
  readonly objects: { readonly countries: Geometry & { readonly geometries: readonly Geometry[] } }
}

/** Points once each, in steps. */
const rounded = (ring: readonly Point[]): readonly Point[] => {
  const points = ring.map(([lon, lat]) => [Math.round(lon! * steps), Math.round(lat! * steps)])
  return points.filter(([x, y], at) => at === 0 || x !== points[at - 1]![0] || y !== points[at - 1]![1])
}

/** Twice the area within a ring, below 0 where it runs the other way round. */
const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x! * nextY! - nextX! * y!
  }, 0)

/** A ring that rounding turned inside out would stand for the rest of the globe. */
const isSound = (ring: readonly Point[], before: readonly Point[]): boolean =>
  Math.abs(areaOf(ring)) >= smallest && Math.sign(areaOf(ring)) === Math.sign(areaOf(before))

/** How many points, and how far each is from the one before it. */
const written = (ring: readonly Point[]): string => {
  const far = (value: number): string => toNumber(value < 0 ? -2 * value - 1 : 2 * value)
  let [lastX, lastY] = [0, 0]
  const way = ring.map(([x, y]) => {
    const step = far(x! - lastX) + far(y! - lastY)
    ;[lastX, lastY] = [x!, y!]
    return step
  })
  return toNumber(ring.length) + way.join('')
}

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>
}
const numeric = json<{ getAlpha2Codes: unknown; numericToAlpha2(id: string): string | undefined }>('i18n-iso-countries')
const spanish = json<Names>('i18n-iso-countries/langs/es.json').countries
const nameIn = (names: Names['countries'], id: string): string | undefined => {
  const found = names[numeric.numericToAlpha2(id) ?? '']
  return typeof found === 'string' ? found : found?.[0]
}

const world = json<World>('world-atlas/countries-50m.json')
const rows = world.objects.countries.geometries.flatMap((geometry) => {
  const shapes = feature(world, { type: 'GeometryCollection', geometries: [geometry] }).features
  return shapes.map(({ geometry: shape, properties }) => {
    const polygons =
      shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : []
    const rings = polygons.map((polygon) =>
      polygon.flatMap((ring) => (isSound(rounded(ring), ring) ? [rounded(ring)] : [])),
    )
    const kept = rings.filter((polygon) => polygon.length > 0)
    const name = String(properties?.['name' as never] ?? '')
    const names = [name, nameIn(spanish, String(geometry.id)) ?? name]
    return { names, polygons: kept.map((polygon) => toNumber(polygon.length) + polygon.map(written).join('')) }
  })
})

const lines = rows
  .filter(({ polygons }) => polygons.length > 0)
  .map(({ names, polygons }) => [...names, toNumber(polygons.length) + polygons.join('')])
writeFileSync(
  new URL('../src/language/tables/world.ts', import.meta.url),
  `// Built by scripts/build-world.ts; do not edit. World: Natural Earth, public domain.\nexport const world: readonly (readonly [english: string, spanish: string, shape: string])[] = ${JSON.stringify(lines)}\n`,
)
