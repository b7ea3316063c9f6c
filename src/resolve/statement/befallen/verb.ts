import type { Token } from '../../../model/token.ts'
import { suffered, type Deed } from './deed.ts'
import { companionsFrom, objectsFrom, subjectsFrom } from './object.ts'
import { groupStart, isFiniteAt, type Person, type Scene } from './scene.ts'
import { subjectsOf } from './subject.ts'

/** Those to whom a verb, participle or adjective says it happened: its subject, its object, or the name beside it. */
export const ofVerb = ({ at, concept, length }: Deed, scene: Scene): readonly Person[] => {
  const { tokens, language } = scene
  const token = tokens[at]!
  const first = groupStart(at, scene)
  const group = tokens.slice(first, at)
  const alone = group.length === 0 && !isFiniteAt(at, scene)
  if (suffered.has(concept) ? !alone : isToldOf(token, group, scene)) {
    const subjects = subjectsOf(first, scene)
    const own = subjects.length > 0 || !language.figure.verbFirst ? subjects : subjectsFrom(at + length, scene)
    return [...own, ...companionsFrom(at + length, scene)]
  }
  const objects = suffered.has(concept) && length === 1 ? [] : objectsFrom(at + length, scene)
  return objects.length > 0 ? objects : besideName({ at, length }, scene)
}

/** "Was killed", "found wounded", "resultó herido"; not "had killed", "was killing". */
const isToldOf = ({ pos, features }: Token, group: readonly Token[], { language }: Scene): boolean =>
  (pos === 'adjective' || features.form === 'participle' || group.some((word) => word.pos === 'conjunction')) &&
  group.some(
    ({ lemma, lower }) =>
      language.harm.stateVerbs.has(lemma) ||
      language.statement.passives.has(lemma) ||
      language.figure.passives.has(lower),
  )

/** "Rosa Paz, killed on Sunday", "shot Rosa Paz dead", "and Rosa Paz wounded", "the murdered judge Rosa Paz". */
const besideName = (
  { at, length }: Pick<Deed, 'at' | 'length'>,
  { tokens, peopleBefore, people }: Scene,
): readonly Person[] => {
  const token = tokens[at]!
  if (token.features.form === 'gerund' || (length === 1 && isTensed(token))) return []
  const behind = tokens[at + length]?.pos ?? 'punctuation'
  const before = tokens[at - 1]
  if (before?.lower === ',') return listOf(peopleBefore.get(at - 1))
  if (before?.pos === 'determiner') {
    let next = at + 1
    while (tokens[next] && ['noun', 'adjective'].includes(tokens[next]!.pos) && !people.has(next)) next++
    return listOf(people.get(next))
  }
  // "Rosa Paz locked up and went home": of two verbs in a row both are what somebody does.
  if (behind === 'conjunction' && tokens[at + length + 1]?.pos === 'verb') return []
  return closing.has(behind) ? listOf(peopleBefore.get(at)) : []
}

/** "Salvaba", "mata": a form that is no participle whatever stands beside it. Not: "sufrió heridas", which befalls its subject. */
const isTensed = ({ pos, features }: Token): boolean =>
  pos === 'verb' && features.form !== 'participle' && features.person !== undefined

/** What may follow a participle that has no object. */
const closing: ReadonlySet<Token['pos']> = new Set(['punctuation', 'preposition', 'conjunction', 'adverb'])

const listOf = (person: Person | undefined): readonly Person[] => (person ? [person] : [])
