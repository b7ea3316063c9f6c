import { ownersFrom } from './object.ts'
import { isFiniteAt, ownsNext, type Person, type Scene } from './scene.ts'

/** Those of whom a noun tells: "the murder of Rosa Paz", "Rosa Paz's death"; not "Rosa Paz's killers". */
export const ofNoun = (at: number, scene: Scene): readonly Person[] => {
  const { tokens, language, peopleBefore, people } = scene
  const next = tokens[at + 1]
  if (next && (next.pos === 'noun' || next.pos === 'name')) return []
  const owners = ownersFrom(at + 1, { ...scene, subject: isOfSubject(at, scene) })
  const { doers, bodies } = language.harm
  if (owners.length > 0 || doers.has(tokens[at]!.lemma) || bodies.has(tokens[at]!.lemma)) return owners
  // "The ombudsman's toll": whose count it is, that is who counts.
  if (Object.hasOwn(language.figure.tolls, tokens[at]!.lemma)) return []
  let before = at
  while (before > 0 && (tokens[before - 1]!.pos === 'adjective' || tokens[before - 1]!.pos === 'adverb')) before--
  const owner = [peopleBefore.get(before - 1), peopleBefore.get(before), people.get(before - 1)].find(
    (person) => person !== undefined && ownsNext(person, scene),
  )
  return owner ? [owner] : []
}

/** In words: how far before its noun a subject begins. */
const reach = 16

/**
 * Whether a noun belongs to a subject, so that the next verb is not that of the last name behind it: "papers on the murder
 * of Rosa Paz and Luis Soto were found". Not: "after the murder of Rosa Paz, Luis Soto left".
 */
const isOfSubject = (at: number, scene: Scene): boolean => {
  const { tokens, language } = scene
  const { complementisers, subordinators } = language.statement
  let first = at
  while (first > 0 && at - first < reach) {
    const { lower } = tokens[first - 1]!
    if (isFiniteAt(first - 1, scene) || subordinators.has(lower)) return false
    if (lower === ',' || complementisers.has(lower)) break
    first--
  }
  return ['determiner', 'adjective', 'noun', 'name', 'number'].includes(tokens[first]!.pos)
}
