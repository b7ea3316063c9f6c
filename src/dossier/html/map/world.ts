import type { Feature, MultiPolygon, Position } from 'geojson'
import { numberReader } from '../pack/digits.ts'

/** A country's shape, in degrees, and its name. */
export type Country = Feature<MultiPolygon, { readonly name: string }>

/** As in scripts/build-world.ts. */
const steps = 20

/** The countries of the world, named in the reader's language. The table is loaded when a map is wanted. */
export const loadCountries = async (language: 'en' | 'es'): Promise<readonly Country[]> => {
  const { world } = await import('../../../language/tables/world.ts')
  return world.map(([english, spanish, shape]) => ({
    type: 'Feature',
    properties: { name: language === 'en' ? english : spanish },
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(shape) },
  }))
}

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
