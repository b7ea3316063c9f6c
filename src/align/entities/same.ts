import { sharedName } from '../../text/name-match.ts'
import type { Known } from './reading.ts'

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

/**
 * How surely entities of two reports are one: 3 by name, 2 by office or body or place, 1 by a part of a
 * name alone; 0 where nothing says so or something speaks against it.
 */
export const likeness = (a: Known, b: Known): number => {
  const [x, y] = [a.reading, b.reading]
  if (x.type !== y.type) return sameBodyAsPerson(a, b) || samePlaceAsGuess(a, b) || sameNameGuessed(a, b) ? 2 : 0
  if (x.type === 'person') return likePeople(a, b)
  if (x.type === 'organization') return likeBodies(a, b)
  return likePlaces(a, b)
}

/** One by what the gazetteer knows or by its words, where nothing sets them in two countries; else by a likely spelling. */
const likePlaces = (a: Known, b: Known): number => {
  const [x, y] = [a.reading, b.reading]
  if (x.concepts.some((concept) => y.concepts.includes(concept))) return 3
  if (!agree(a.place?.country ?? null, b.place?.country ?? null)) return 0
  if (sameWords(a, b)) return 3
  return x.type === 'place' && isOtherSpelling(a, b) ? 1 : 0
}

/**
 * "Kerbala" and "Karbala": the same consonants in one order. Of two places that the gazetteer knows neither is the other's
 * spelling; where it knows one, the name must be long enough not to be like another by chance.
 */
const isOtherSpelling = (a: Known, b: Known): boolean => {
  const bones = placeBones(a)
  if (bones === null || bones !== placeBones(b) || (a.place !== null && b.place !== null)) return false
  return (a.place === null && b.place === null) || bones.length > knownBones
}

const fewestBones = 3
/** Its first letter and so many consonants. */
const knownBones = 4

/** The consonants of a place's name, doubled ones once, with its first letter; null where too few are left to tell. */
export const placeBones = ({ words }: Known): string | null => {
  const name = words.join(' ').replace(/['’‘`-]/g, '')
  const bones = name.replace(/[aeiouyw]|h$|h(?= )/g, '').replace(/(.)\1+/g, '$1')
  return bones.length >= fewestBones && name.length >= fewestBones * 2 ? `${name[0]}${bones}` : null
}

const sameWords = (a: Known, b: Known): boolean => a.words.length > 0 && a.words.join(' ') === b.words.join(' ')

const likePeople = (a: Known, b: Known): number => {
  if (!agree(a.gender, b.gender)) return 0
  const named = a.words.length > 0 && b.words.length > 0
  if (named) {
    const shared = sharedName(a.words, b.words)
    const full = a.words.length > 1 && b.words.length > 1
    if (full && shared > 1) return differInAge(a, b) ? 0 : 3
    if (full) return sameSurname(a, b) && sameOffice(a, b) ? 2 : 0
    return shared === 1 && !differInAge(a, b) && (!isFirstOnly(a, b) || sameOffice(a, b)) ? 1 : 0
  }
  return sameOffice(a, b) && agree(a.reading.age, b.reading.age) ? 2 : 0
}

/**
 * "Ana" in one report need not be the "Ana Ruiz" of another: a first name alone is many people's, unless a Ruiz is
 * told of beside her.
 */
const isFirstOnly = (a: Known, b: Known): boolean => {
  const [short, full] = a.words.length < b.words.length ? [a, b] : [b, a]
  if (short.words.length > 1 || full.words.length === 1) return false
  const later = full.words.slice(1).filter((word) => word.length > 1)
  return sharedName(short.words, later) === 0 && !later.some((word) => short.around.has(word))
}

const sameSurname = (a: Known, b: Known): boolean => a.words.at(-1) === b.words.at(-1)

/** Reports often differ by a year or two for one person; people of one name many years apart are two. */
const mostYears = 3

const differInAge = (a: Known, b: Known): boolean =>
  a.reading.age !== null && b.reading.age !== null && Math.abs(a.reading.age - b.reading.age) > mostYears

/** Offices with one holder in each town or region: the country alone does not tell which. */
const local = new Set([
  'mayor',
  'governor',
  'commissioner',
  'police-chief',
  'ambassador',
  'attorney-general:local',
  'speaker',
])

/** Whether each town or region has its own holder of an office. */
export const isLocal = (concept: string): boolean => local.has(concept)

const sameOffice = (a: Known, b: Known): boolean =>
  a.country === b.country &&
  a.country !== null &&
  a.reading.concepts.some((concept) => !local.has(concept) && b.reading.concepts.includes(concept))

const likeBodies = (a: Known, b: Known): number => {
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
const sameBodyAsPerson = (a: Known, b: Known): boolean => {
  const person = a.reading.type === 'person' ? a : b
  const body = person === a ? b : a
  if (person.reading.type !== 'person' || body.reading.type !== 'organization' || person.reading.named) return false
  return (
    person.country === body.country &&
    person.reading.concepts.includes('ombudsman') &&
    body.reading.concepts.includes('ombudsman')
  )
}

/** A name of one word, of somebody or something of which nothing else is told: what kind of name it is was a guess. */
export const isGuessed = ({ reading, words, gender }: Known): boolean =>
  (reading.type === 'person' || reading.type === 'other') &&
  words.length === 1 &&
  gender === null &&
  reading.age === null &&
  reading.concepts.length === 0 &&
  reading.attributes.length === 0

/** "Valdoro", of which one report tells nothing, is the place that it is in another, unless somebody there is so named. */
const samePlaceAsGuess = (a: Known, b: Known): boolean => {
  const [place, guess] = a.reading.type === 'place' ? [a, b] : [b, a]
  return place.reading.type === 'place' && isGuessed(guess) && sameWords(a, b) && !place.around.has(guess.words[0]!)
}

const isPlaceOrUnsure = (known: Known): boolean => known.reading.type === 'place' || isUnsure(known)

/** A name of which nothing is known that makes it somebody's or a place's: what kind it is was told from its neighbours. */
export const isUnsure = ({ reading, words, gender, place }: Known): boolean => {
  if (!reading.named || words.length === 0 || reading.concepts.length > 0) return false
  if (reading.type === 'person') return words.length === 1 && gender === null && reading.age === null
  return reading.type === 'other' || (reading.type === 'place' && place === null)
}

/**
 * "Valdex" is one, though "a deal with Valdex" reads as a body, "flew to Valdex" as a place and "said Valdex" as somebody.
 * Counter-examples: the town "Elena" and somebody called Elena; a person of whom gender or age is told.
 */
const sameNameGuessed = (a: Known, b: Known): boolean => {
  if (!sameWords(a, b) || !(isUnsure(a) || isUnsure(b))) return false
  const [person, other] = a.reading.type === 'person' ? [a, b] : [b, a]
  if (person.reading.type !== 'person') return true
  return isUnsure(person) && other.place === null && !other.aroundFull.has(other.words[0]!)
}

/**
 * Whether something speaks against two entities of one cluster: names of two people, bodies of two countries.
 * @param about how sure the pair is that would join the clusters, and how like the two are
 */
export const areAgainst = (
  a: Known,
  b: Known,
  about: { readonly sure: number; readonly like: () => number },
): boolean => {
  // A name that is once taken for somebody's stays the place's, in whichever spelling.
  if (a.reading.type !== b.reading.type)
    return about.like() === 0 && !(isPlaceOrUnsure(a) && isPlaceOrUnsure(b) && isOtherSpelling(a, b))
  if (a.reading.type === 'organization') return !agree(a.country, b.country)
  if (a.reading.type === 'place') return !agree(a.place?.country ?? null, b.place?.country ?? null)
  if (a.reading.type !== 'person') return false
  if (a.words.length > 1 && b.words.length > 1) return about.like() === 0
  return about.sure === 1 && a.words.length > 0 && b.words.length > 0 && about.like() === 0
}
