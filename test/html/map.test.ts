import { expect, test } from 'vitest'
import { drawMap, degreesApart, mapSize, type Spot } from '../../src/dossier/html/map/draw.ts'
import { labelsFor } from '../../src/dossier/html/map/labels.ts'
import { loadCountries } from '../../src/dossier/html/map/world.ts'

const lima: Spot = { latitude: -12.04, longitude: -77.03 }
const juliaca: Spot = { latitude: -15.5, longitude: -70.13 }
const suva: Spot = { latitude: -18.14, longitude: 178.44 }
const apia: Spot = { latitude: -13.83, longitude: -171.77 }
const oslo: Spot = { latitude: 59.91, longitude: 10.75 }

test.each<readonly [string, readonly Spot[]]>([
  ['one place', [lima]],
  ['two of one country', [lima, juliaca]],
  ['two on both sides of the date line', [suva, apia]],
  ['two ends of the earth', [oslo, suva]],
])('%s: each is on the map, and the map is small', async (_, spots) => {
  const { land, spots: drawn } = await drawMap(spots, 'en')
  expect(land).toMatch(/^M-?\d+ -?\d+l/)
  expect(land.length).toBeLessThan(9_000)
  for (const { x, y } of drawn) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(mapSize.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(mapSize.height)
  }
  expect(new Set(drawn.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length)
})

test('north is up, east is right, and near the date line too', async () => {
  const [a, b] = (await drawMap([lima, juliaca], 'en')).spots
  expect(a!.x).toBeLessThan(b!.x)
  expect(a!.y).toBeLessThan(b!.y)
  const [west, east] = (await drawMap([suva, apia], 'en')).spots
  expect(west!.x).toBeLessThan(east!.x)
})

test('countries are named in the language of the reader', async () => {
  const namesIn = async (language: 'en' | 'es'): Promise<readonly string[]> =>
    (await loadCountries(language)).map(({ properties }) => properties.name)
  expect(await namesIn('en')).toEqual(expect.arrayContaining(['Peru', 'Germany']))
  expect(await namesIn('es')).toEqual(expect.arrayContaining(['Perú', 'Alemania']))
  expect((await drawMap([lima, juliaca], 'es')).names.map(({ name }) => name)).toContain('Perú')
})

test('no country is drawn as the rest of the globe', async () => {
  for (const { properties, geometry } of await loadCountries('en')) {
    const points = geometry.coordinates.flat(2)
    expect(points.length, properties.name).toBeGreaterThan(3)
    for (const [lon, lat] of points) {
      expect(Math.abs(lon!)).toBeLessThanOrEqual(180)
      expect(Math.abs(lat!)).toBeLessThanOrEqual(90)
    }
  }
})

test('degrees between places', () => {
  expect(degreesApart(lima, lima)).toBe(0)
  expect(degreesApart({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(90)
  expect(degreesApart(suva, apia)).toBeCloseTo(10.5, 0)
})

test('names do not stand on each other, and those without room are left out', () => {
  const near = [
    { name: 'Altavega', x: 200, y: 100 },
    { name: 'Bajavega', x: 206, y: 102 },
    { name: 'Altavega Sur', x: 203, y: 106 },
  ]
  const { places, countries } = labelsFor(near, [{ name: 'Sierra', x: 204, y: 104 }])
  const shown = [...places, ...countries].flatMap((label) => label ?? [])
  expect(shown.length).toBeGreaterThan(2)
  expect(new Set(shown.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)).size).toBe(shown.length)
  const edge = labelsFor([{ name: 'A very long name of a place', x: 478, y: 5 }], []).places[0]
  expect(edge).toMatchObject({ anchor: 'end' })
})
