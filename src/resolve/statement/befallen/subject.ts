import { peopleIn } from './list.ts'
import { groupStart, isFiniteAt, phraseAt, type Person, type Scene } from './scene.ts'

/**
 * The people who are the subject of a verb: those right before it, with what is set in between ("Rosa Paz, 34, who worked
 * at the mill, died"), those listed with them, and whom a relative pronoun stands for.
 * @param verb where its first word stands, auxiliaries and adverbs included
 */
export const subjectsOf = (verb: number, scene: Scene, joined = mostJoined): readonly Person[] => {
  const { tokens, language } = scene
  const before = tokens[verb - 1]
  if (!before) return []
  if (language.statement.relatives.has(before.lower)) return antecedentOf(verb - 1, scene)
  const shared = joined > 0 ? sharedWith(verb, scene) : null
  if (shared !== null) return subjectsOf(shared, scene, joined - 1)
  const { from, plain } = boundaryOf(verb, scene)
  if (opensAnother(from, verb, scene)) return []
  const people = peopleIn({ from, until: verb, subject: true }, scene)
  const own = people.filter((person) => plain || person.from > firstBreak(from, verb, scene))
  if (own.length > 1) return isOfOne(verb, scene) ? own.slice(0, 1) : own
  return own.length > 0 ? own : listOf(adjacentTo(verb, scene))
}

/** "Rosa Paz was hurt at the mill and later died": the verb before it that has the same subject, where its words begin. */
const sharedWith = (verb: number, scene: Scene): number | null => {
  const { tokens, language } = scene
  let at = verb - 1
  while (tokens[at]?.pos === 'adverb') at--
  const { coordinators } = language.statement
  if (at < 1 || !coordinators.has(tokens[at]!.lower)) return null
  for (at--; at >= Math.max(0, verb - furthest); at--) {
    const { lower, text } = tokens[at]!
    if (bounds.some((of) => language.statement[of].has(lower)) || text === ';' || text === ':') return null
    if (isFiniteAt(at, scene)) return groupStart(at, scene)
  }
  return null
}

/** In words: how far before its verb a subject begins. */
const furthest = 160

const bounds = ['complementisers', 'subordinators', 'relatives'] as const

/** "Was", "murió": what is joined to the name only says who that is. */
const isOfOne = (verb: number, { tokens, language }: Scene): boolean => {
  const { features, lower } = tokens[verb]!
  return features.number === 'singular' || language.harm.singular.has(lower)
}

/** The name right before a verb, with what stands with it, but not "the brother of Luis Soto". */
const adjacentTo = (verb: number, { tokens, peopleBefore }: Scene): Person | undefined => {
  const person = peopleBefore.get(verb)
  if (!person) return undefined
  let at = person.from - 1
  while (at >= 0 && ['noun', 'adjective'].includes(tokens[at]!.pos)) at--
  if (tokens[at]?.pos === 'determiner') at--
  return tokens[at]?.pos === 'preposition' ? undefined : person
}

/** So many verbs are taken to share a subject. */
const mostJoined = 3

/** Whom "who" stands for: the name right before it, or before the comma, with what that name is called in between. */
const antecedentOf = (relative: number, scene: Scene): readonly Person[] => {
  const { tokens, peopleBefore } = scene
  const comma = relative - 1
  if (tokens[comma]?.lower !== ',') return listOf(peopleBefore.get(relative))
  const direct = peopleBefore.get(comma)
  if (direct) return [direct]
  let at = comma - 1
  const last = Math.max(0, comma - furthest)
  while (at > last && tokens[at]!.lower !== ',' && !isFiniteAt(at, scene)) at--
  const first = tokens[at + 1]
  const calls = tokens[at]?.lower === ',' && first !== undefined && first.pos !== 'preposition'
  return calls ? listOf(peopleBefore.get(at)) : []
}

const listOf = (person: Person | undefined): readonly Person[] => (person ? [person] : [])

interface Boundary {
  readonly from: number
  /** Whether nothing but the subject can stand behind it; an object of another verb can, else. */
  readonly plain: boolean
}

const boundaryOf = (verb: number, scene: Scene): Boundary => {
  const { tokens, language } = scene
  const { statement, mention } = language
  // Behind a semicolon stands a new clause, or the next of a list where no verb stands before it.
  let listed: number | null = null
  for (let at = verb - 1; at >= Math.max(0, verb - furthest); at--) {
    const token = tokens[at]!
    if (bounds.some((of) => statement[of].has(token.lower)) && !isJoining(at, scene))
      return { from: at + 1, plain: true }
    if (/^[:"“”«»?!]$/u.test(token.text)) return { from: at + 1, plain: true }
    if (token.text === ';') listed ??= at + 1
    if (!isFiniteAt(at, scene)) continue
    const relative = relativeOf(at, scene)
    if (relative < 0 || !hasComma(at, verb, scene))
      return listed === null
        ? { from: at + 1, plain: mention.speaking.has(token.lemma) }
        : { from: listed, plain: true }
    at = relative
  }
  return { from: Math.max(0, verb - furthest), plain: true }
}

/** "As well as": the words of a phrase that joins. */
const isJoining = (at: number, scene: Scene): boolean =>
  [0, 1, 2].some((back) => phraseAt(at - back, scene.language.harm.alongside, scene) > back)

/** In words: a relative pronoun stands close before its verb. */
const near = 8

const relativeOf = (verb: number, { tokens, language }: Scene): number => {
  for (let at = verb - 1; at >= Math.max(0, verb - near) && tokens[at]!.lower !== ','; at--) {
    if (language.statement.relatives.has(tokens[at]!.lower)) return at
  }
  return -1
}

const hasComma = (from: number, until: number, { tokens }: Scene): boolean =>
  tokens.slice(from, until).some(({ lower }) => lower === ',')

/** Where what another verb does to somebody ends: its object is no subject. */
const firstBreak = (from: number, until: number, { tokens, language }: Scene): number => {
  const at = tokens.slice(from, until).findIndex(({ lower }) => lower === ',' || language.figure.and.has(lower))
  return at < 0 ? Infinity : from + at
}

/** "In the letter to Rosa Paz, the guard was killed": a noun right before the verb, behind a bare comma, is the subject. */
const opensAnother = (from: number, verb: number, { tokens, peopleBefore, language }: Scene): boolean => {
  const last = tokens[verb - 1]!
  if (last.pos !== 'noun' || peopleBefore.has(verb)) return false
  let at = verb - 1
  while (at > from && tokens[at]!.lower !== ',' && !language.figure.and.has(tokens[at]!.lower)) at--
  const sign = tokens[at]
  return at > from && sign?.lower === ',' && tokens[at + 1]?.pos === 'determiner'
}
