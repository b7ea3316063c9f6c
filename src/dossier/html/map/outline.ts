import { geoPath, type GeoProjection } from 'd3-geo'
import type { Country } from './world.ts'

/** Characters that a path may have: what is finer is seen by nobody, and makes pages large. */
const most = 4_000

/** Coasts and borders as one path, drawn as exactly as there is room for. */
export const outlineOf = (countries: readonly Country[], projection: GeoProjection): string => {
  const rings = countries.flatMap((country) => ringsOf(country, projection))
  for (let off = 0.6; ; off *= 1.6) {
    const path = rings.map((ring) => pathOf(ring, off)).join('')
    if (path.length <= most || off > farthest) return path
  }
}

/** Pixels that a line may be off its place in the most. */
const farthest = 3.5
/** Pixels that a ring must be wide or high: smaller islands are specks. */
const fewest = 4

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

/** A ring in steps of whole pixels from point to point. */
const pathOf = (ring: readonly Point[], off: number): string => {
  if (sizeOf(ring) < fewest) return ''
  const whole = simplified(ring, off).map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const points = whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1]![0] || y !== whole[at - 1]![1])
  if (points.length < 3) return ''
  const steps = points.slice(1).map(([x, y], at) => [x - points[at]![0], y - points[at]![1]])
  const written = steps.flat().map((step, at) => (step < 0 || at === 0 ? String(step) : ` ${step}`))
  return `M${points[0]!.join(' ')}l${written.join('')}z`
}

const sizeOf = (ring: readonly Point[]): number => {
  const reach = (axis: 0 | 1): number => {
    const values = ring.map((point) => point[axis])
    return Math.max(...values) - Math.min(...values)
  }
  return Math.max(reach(0), reach(1))
}

/** Without the points that a straight line is at most `off` away from (Ramer 1972, Douglas and Peucker 1973). */
const simplified = (ring: readonly Point[], off: number): readonly Point[] => {
  const kept = new Set([0, ring.length - 1])
  const open: (readonly [number, number])[] = [[0, ring.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    let [far, at] = [off, -1]
    for (let between = from + 1; between < to; between++) {
      const away = distance(ring[between]!, ring[from]!, ring[to]!)
      if (away > far) [far, at] = [away, between]
    }
    if (at < 0) continue
    kept.add(at)
    open.push([from, at], [at, to])
  }
  return ring.filter((_, at) => kept.has(at))
}

/** How far a point is from the line between two others. */
const distance = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number => {
  const length = Math.hypot(toX - fromX, toY - fromY)
  if (length === 0) return Math.hypot(x - fromX, y - fromY)
  return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length
}
