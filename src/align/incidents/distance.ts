/** Kilometres of one degree of latitude. */
const kmOfDegree = 111

/**
 * Kilometres between two places of `lat,lon` in degrees, as on a plane with shrunken meridians: good to a few per cent
 * over the distances that tell two towns apart.
 * @example kilometresBetween('-11.42,-75.69', '-12.07,-75.2') // about 90
 */
export const kilometresBetween = (a: string, b: string): number => {
  const [[lat, lon], [otherLat, otherLon]] = [degreesOf(a), degreesOf(b)]
  const turn = Math.abs(lon - otherLon)
  const east = Math.min(turn, 360 - turn) * Math.cos((((lat + otherLat) / 2) * Math.PI) / 180)
  return kmOfDegree * Math.hypot(lat - otherLat, east)
}

const degreesOf = (coordinates: string): readonly [number, number] => {
  const [lat, lon] = coordinates.split(',').map(Number)
  return [lat ?? Number.NaN, lon ?? Number.NaN]
}
