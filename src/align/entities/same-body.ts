import type { Known } from './reading.ts'
import { agree, sameWords } from './same-place.ts'

/** By name, by a form of it, or as the body that a concept names in a country. */
export const likeBodies = (a: Known, b: Known): number => {
  if (!agree(a.country, b.country)) return 0
  if (sameWords(a, b)) return 3
  if (a.names.some((x) => b.names.some((y) => isSameName(x, y)))) return 3
  return sameBody(a, b) ? 2 : 0
}

const isSameName = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && x.join(' ') === y.join(' ')

const loose = new Set(['agency', 'authorities', 'union', 'government', 'court', 'police'])

/** Whether too many bodies of a country share a concept for it to name one. */
export const isLoose = (concept: string): boolean => loose.has(concept) && !ofCountry.has(concept)

/** The same body by concept and country; those that a country has many of need the same bare name. */
const sameBody = (a: Known, b: Known): boolean =>
  (a.country !== null || (isBare(a) && isBare(b))) &&
  a.country === b.country &&
  a.reading.concepts.some(
    (concept) =>
      b.reading.concepts.includes(concept) &&
      (!loose.has(concept) || (ofCountry.has(concept) && isWhole(a) && isWhole(b))),
  )

/** "the coast guard": no name sets it apart, so that where no country is told either, the story has one. */
const isBare = ({ names }: Known): boolean => names.length === 0

/** Bodies that a country has one of and its regions and towns have theirs as well. */
const ofCountry = new Set(['government', 'police'])

/** "the government", "el Gobierno peruano": no word sets it apart as a region's, a town's or somebody's. */
const isWhole = ({ reading }: Known): boolean => [reading.name, ...reading.aliases].every((name) => !name.includes(' '))

/** "the ombudsman" in one report and "Defensoría del Pueblo" in another: an office and its body, neither by a person's name. */
export const sameBodyAsPerson = (a: Known, b: Known): boolean => {
  const person = a.reading.type === 'person' ? a : b
  const body = person === a ? b : a
  if (person.reading.type !== 'person' || body.reading.type !== 'organization' || person.reading.named) return false
  return (
    person.country === body.country &&
    person.reading.concepts.includes('ombudsman') &&
    body.reading.concepts.includes('ombudsman')
  )
}
