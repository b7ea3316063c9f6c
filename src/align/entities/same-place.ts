import type { Known } from './reading.ts'

/** Whether two values are one, or one of them is not known. */
export const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

/** One by what the gazetteer knows or by its words, where nothing sets them in two countries; else by a likely spelling. */
export const likePlaces = (a: Known, b: Known): number => {
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
export const isOtherSpelling = (a: Known, b: Known): boolean => {
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

/** One name, word by word. */
export const sameWords = (a: Known, b: Known): boolean => a.words.length > 0 && a.words.join(' ') === b.words.join(' ')
