import type { Measure } from '../../model/figure.ts'
import { behindJoinedNames, isGerundOfNoun, isNominal, isVerbBehindNumber, isWhen } from './noun-run.ts'
import type { Scene, Word } from './scene.ts'

/** What stands behind a number: the words for what it counts. */
export interface Counted {
  /** Index of the head word; -1 where the number stands alone. */
  readonly head: number
  /** The words of the phrase without fillers, half-open; empty where the number stands alone. */
  readonly from: number
  readonly to: number
  /** The casualty that its noun is, or that an adjective in it makes. */
  readonly noun: Measure | null
  readonly state: Measure | null
  readonly person: boolean
  /** What a word for people says where nothing else does: "victims". */
  readonly weak: Measure | null
  /** "of them", "de los cuales": taken from those told before. */
  readonly partitive: boolean
  /** "more", "others", "fewer" between number and noun. */
  readonly more: boolean
  readonly others: boolean
  readonly fewer: boolean
  /** "17 los fallecidos": the noun with its own article. */
  readonly inverted: boolean
}

/** What is told of the words between the number and the phrase. */
export type Flags = Pick<Counted, 'more' | 'others' | 'fewer' | 'partitive' | 'inverted'>

/** A number that stands alone. */
export const alone = (at: number, flags: Flags): Counted => ({
  head: -1,
  from: at,
  to: at,
  noun: null,
  state: null,
  person: false,
  weak: null,
  ...flags,
})

/** Whether a word can be part of a noun phrase. */
export const nounAt = (word: Word | undefined): boolean =>
  word !== undefined && (word.noun !== null || word.state !== null || word.person || isNominal(word))

/** The run of nouns and adjectives; the language says which is its head. */
export const phraseFrom = (scene: Scene, at: number, flags: Flags): Counted => {
  const { words, figure } = scene
  let [head, noun, state, person]: [number, Measure | null, Measure | null, boolean] = [-1, null, null, false]
  let to = at
  let nominal = false
  if (isVerbBehindNumber(scene, at)) return alone(at, flags)
  for (; to < words.length; to++) {
    to = Math.max(to, behindJoinedNames(scene, at, to))
    if (isGerundOfNoun(scene, to)) to++
    const word = words[to]!
    if (
      !nounAt(word) ||
      isWhen(scene, to) ||
      (head >= 0 && (ends(scene, to, head) || (word.state !== null && isActive(words, to))))
    )
      break
    if (word.person && !(person && word.lower === 'other') && !isOfThing(scene, head)) {
      if (head < 0 || figure.headLast) head = to
      person = true
    } else if (word.state !== null || word.noun !== null) {
      // "Injured people" has its head behind; "people injured" had it before.
      // "un nuevo fallecido": an adjective before its noun is no head.
      const led = head >= 0 && !person && words[head]!.token.pos === 'adjective'
      if (word.noun !== null && (head < 0 || led || (figure.headLast && !person))) head = to
      if (word.noun !== null && !person && word.state === null) noun = word.noun
      else state = word.state ?? word.noun
      if (head < 0) head = to
    } else if (head < 0 || figure.headLast) {
      if (word.token.pos !== 'adjective') nominal = true
      // "a Dutch television channel", "a terrorist attack": the last noun says whether it is people.
      if (figure.headLast && person && word.token.pos === 'noun' && word.quantity < 0 && isThing(scene, to))
        person = false
      if (word.token.pos !== 'adjective' || !figure.headLast) head = head >= 0 && !figure.headLast ? head : to
    }
  }
  // "50 altas médicas": where the head comes first, the first of two that could be nouns is one.
  const bare = !person && !nominal && noun === null && state === null
  if (bare && !figure.headLast && to - at > 1 && words[at]!.token.poses.includes('noun'))
    return { ...alone(at, flags), head: at, to }
  // Adjectives alone leave their noun out: "747 leves".
  if (head < 0 || bare) return alone(to, flags)
  const weak = person ? words[head]!.noun : null
  return { head, from: at, to, noun, state, person, weak, ...flags }
}

/** "una comunidad campesina": where the head comes first, what stands behind a thing makes no person of it. */
const isOfThing = ({ words, figure }: Scene, head: number): boolean => {
  const word = figure.headLast ? undefined : words[head]
  return word?.token.pos === 'noun' && !word.person && word.noun === null && word.state === null
}

/** A noun behind a word for people that is a happening, a cause, or no word for people at all where it ends the phrase. */
const isThing = ({ words, figure }: Scene, at: number): boolean => {
  const word = words[at]!
  if (word.person || word.noun !== null || word.state !== null || nounAt(words[at + 1])) return false
  if (figure.happenings.has(word.lower) || figure.causes.has(word.lower)) return true
  return (
    !figure.personEndings.some((ending) => word.lower.endsWith(ending)) &&
    !figure.tradeEndings.some((ending) => word.lower.endsWith(ending))
  )
}

/** Behind a head, what begins something new: "58 deaths Monday", a verb read as a noun. */
const ends = (scene: Scene, at: number, head: number): boolean => {
  const word = scene.words[at]!
  const before = scene.words[head]!
  if (before.noun !== null && before.state === null && scene.figure.headLast)
    return word.person === false && word.noun === null
  // "A local TV cameraman": a word for people that can be an adjective goes on to the noun behind the name.
  const leads = before.token.poses.includes('adjective') && nounAt(scene.words[at + 1])
  if (word.token.pos === 'name' && before.person) return !word.person && !leads
  return word.token.pos === 'verb' && word.state === null
}

/** Whether a verb takes an object: "killed a man", so that what stands before it did it. */
const isActive = (words: readonly Word[], at: number): boolean => {
  const { token } = words[at]!
  if (token.pos !== 'verb' || token.features.form === 'participle') return false
  const next = words[at + 1]
  return next !== undefined && (next.token.pos === 'determiner' || next.quantity >= 0)
}
