import { geoPath, type GeoProjection } from 'd3-geo'
import type { Country } from './world.ts'

/** Characters that a path may have: what is finer is seen by nobody, and makes pages large. */
const most = 7_000

/** Coasts and borders as one path, in steps of so few pixels that it is not too long. */
export const outlineOf = (countries: readonly Country[], projection: GeoProjection): string => {
  const rings = countries.flatMap((country) => ringsOf(country, projection))
  for (let grid = 1; ; grid++) {
    const path = rings.map((ring) => pathOf(ring, grid)).join('')
    if (path.length <= most || grid === coarsest) return path
  }
}

const coarsest = 3
/** Steps that a ring must be wide or high: smaller islands are specks. */
const fewestSteps = 3

type Point = readonly [x: number, y: number]

/** The rings of a country as they are drawn. */
const ringsOf = (country: Country, projection: GeoProjection): readonly (readonly Point[])[] => {
  const rings: Point[][] = []
  const pen = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    arc: () => {},
    closePath: () => {},
  }
  geoPath(projection, pen)(country)
  return rings
}

/** A ring in steps from point to point; each border is drawn alike from both of its sides. */
const pathOf = (ring: readonly Point[], grid: number): string => {
  const snapped = ring.map(([x, y]) => [Math.round(x / grid) * grid, Math.round(y / grid) * grid] as const)
  const points = snapped.filter(([x, y], at) => at === 0 || x !== snapped[at - 1]![0] || y !== snapped[at - 1]![1])
  if (points.length < 4 || sizeOf(points) < fewestSteps * grid) return ''
  const steps = points.slice(1).map(([x, y], at) => [x - points[at]![0], y - points[at]![1]])
  const written = steps.flat().map((step, at) => (step < 0 || at === 0 ? String(step) : ` ${step}`))
  return `M${points[0]!.join(' ')}l${written.join('')}z`
}

const sizeOf = (points: readonly Point[]): number => {
  const reach = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis])
    return Math.max(...values) - Math.min(...values)
  }
  return Math.max(reach(0), reach(1))
}
