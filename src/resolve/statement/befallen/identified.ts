import { peopleIn } from './list.ts'
import { isFiniteAt, type Person, type Scene } from './scene.ts'
import { subjectsOf } from './subject.ts'

/** "The dead were identified as Rosa Paz and Luis Soto", "among the dead were …", "… were among the dead". */
export const listedDead = (at: number, scene: Scene): readonly Person[] => {
  const { tokens, language } = scene
  if (tokens[at - 1]?.pos !== 'determiner' || !Object.hasOwn(language.figure.states, tokens[at]!.lower)) return []
  const verb = at + 1
  const among = language.figure.among.has(tokens[at - 2]?.lower ?? '')
  if (among && verbBefore(at - 2, scene) < at - 2) return subjectsOf(verbBefore(at - 2, scene), scene)
  if (tokens[verb]?.text === ':') return behind(verb + 1, scene)
  if (!tokens[verb] || !isFiniteAt(verb, scene)) return []
  let from = verb + 1
  while (['verb', 'auxiliary', 'adverb'].includes(tokens[from]?.pos ?? '')) from++
  const told = language.harm.namedAs.has(tokens[from]?.lower ?? '')
  const copula =
    from === verb + 1 &&
    (language.figure.auxiliaries.has(tokens[verb]!.lower) || language.figure.lightVerbs.has(tokens[verb]!.lemma))
  return told || copula ? behind(from + (told ? 1 : 0), scene) : []
}

const verbBefore = (at: number, { tokens }: Scene): number => {
  let verb = at
  while (verb > 0 && ['verb', 'auxiliary'].includes(tokens[verb - 1]!.pos)) verb--
  return verb
}

const behind = (from: number, scene: Scene): readonly Person[] =>
  peopleIn({ from, until: scene.tokens.length, subject: false }, scene)

/** In words: how far behind a deed stands who it was done to. */
const reach = 12

/**
 * Who somebody was to whom a deed was done: "the guard who was killed has been identified as Luis Soto", "identified the
 * dead men as", "the wounded man is Luis Soto", "the following guards died: Luis Soto and Pedro Ruiz".
 * Not: "the man who killed a guard was Luis Soto".
 */
export const identified = (at: number, scene: Scene): readonly Person[] => {
  const { tokens, people, language } = scene
  const { named, namedAs } = language.harm
  const hasObject = ['determiner', 'noun', 'number', 'pronoun'].includes(tokens[at + 1]?.pos ?? '')
  const attributive = tokens[at - 1]?.pos === 'determiner'
  let naming = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => named.has(lower))
  for (let i = at + 1; i < Math.min(tokens.length, at + reach); i++) {
    const { lower, text, lemma } = tokens[i]!
    if (text === ':') return behind(i + 1, scene)
    if (lower === ',' || text === ';') return []
    naming ||= named.has(lower)
    if (naming && namedAs.has(lower)) return behind(i + 1, scene)
    const copula = isFiniteAt(i, scene) && language.statement.passives.has(lemma)
    if (copula && people.has(i + 1) && (attributive || !hasObject)) return behind(i + 1, scene)
  }
  return []
}

/** Who somebody is said to be, by the place of the word of naming: "named as Ivo Lenz", "identified the dead men as". */
export const namedAt = (at: number, scene: Scene): readonly Person[] => {
  const { named, namedAs } = scene.language.harm
  if (!named.has(scene.tokens[at]!.lower)) return []
  const after = scene.tokens.slice(at + 1, at + reach)
  const end = after.findIndex(({ pos }) => pos === 'punctuation')
  const as = after.findIndex(({ lower }) => namedAs.has(lower))
  return as < 0 || (end >= 0 && end < as) ? [] : behind(at + as + 2, scene)
}
