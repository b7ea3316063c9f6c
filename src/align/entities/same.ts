import type { Known } from './reading.ts'
import { agree, likePlaces, isOtherSpelling, sameWords } from './same-place.ts'
import { likeBodies, sameBodyAsPerson } from './same-body.ts'
import { likePeople } from './same-person.ts'

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
