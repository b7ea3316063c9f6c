import type { Measure } from '../../model/figure.ts'
import type { Item } from './item.ts'
import { standAt } from './lexicon.ts'
import { beginsObject, measured, type Measured } from './measured.ts'
import { isDash, isStop, lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'

/** How far a predicate may stand from its subject, in words. */
const reach = 24

/** The predicate behind what is counted: auxiliaries, adverbs and phrases may stand between. */
export const predicate = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  let relative = false
  let said = false
  for (let i = item.counted.to; i < Math.min(words.length, item.counted.to + reach); i++) {
    i = behindAside(scene, i)
    const word = words[i]
    if (word === undefined || isStop(word)) return null
    if (figure.breaks.has(word.lower) || newClause(scene, i)) return null
    if (item.counted.head < 0 && i > item.counted.to && newSubject(scene, i)) return null
    if (isTheirs(scene, i)) return null
    const phrase = phraseOf(scene, i)
    if (phrase) return measured(scene, item, { measure: phrase, rule: 'predicate-phrase', cue: i })
    if (word.subject !== null && word.verb)
      return measured(scene, item, { measure: word.subject, rule: 'predicate', cue: i })
    const state = isOfSome(scene, i) ? null : (word.object ?? word.state)
    if (state !== null && (word.verb || word.state !== null) && !inNoun(scene, i)) {
      if (acts(scene, i)) return null
      return measured(scene, item, { measure: state, rule: 'predicate', cue: i })
    }
    if (figure.relatives.has(word.lower)) relative = true
    else if (word.finite && !lemmaIn(word, figure.lightVerbs)) {
      if (!relative && !reduced(scene, i)) return null
      relative = false
    }
    if (beginsQuantity(words, i) && counts(scene, i)) {
      // "Of whom 900 have gone home and 200 are treated": what is said behind is the next one's.
      if (said || item.counted.partitive) return null
      if (!figure.and.has(words[i - 1]?.lower ?? '') && !opensPart(scene, i)) return null
    }
    said ||= word.verb && !relative && word.token.features.form !== 'gerund'
  }
  return null
}

/** "17 children … were among the 67 killed": the counted are said to be of those that suffered. */
export const amongBehind = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  for (let i = item.counted.to; i < Math.min(words.length, item.counted.to + reach); i++) {
    if (isStop(words[i]) || figure.breaks.has(words[i]!.lower)) return null
    if (!figure.among.has(words[i]!.lower) || !figure.auxiliaries.has(words[i - 1]?.lower ?? '')) continue
    for (const word of words.slice(i + 1, i + 5)) {
      const measure = word.noun ?? word.state
      if (measure !== null) return measured(scene, item, { measure, rule: 'among', cue: i })
    }
    return null
  }
  return null
}

/** The word behind an aside between dashes, or one of a verb of saying between commas: "– mostly civilians –", ", I gather,". */
const behindAside = ({ words }: Scene, at: number): number => {
  const opening = words[at]?.lower ?? ''
  const dash = isDash(words, at)
  if (!dash && opening !== ',') return at
  for (let i = at + 1; i <= Math.min(words.length - 1, at + (dash ? 10 : 3)); i++) {
    if (words[i]!.quantity >= 0) return at
    if (words[i]!.lower === opening) return dash || isSaying(words[i - 1]!) ? i + 1 : at
  }
  return at
}

/** A verb of no fate: ", have died," is what is said of those counted. */
const isSaying = ({ token, subject, object, state }: Word): boolean =>
  token.pos === 'verb' && subject === null && object === null && state === null

/** "200,000 people, half of them displaced": it is said of some of those counted. Not: "most of them". */
const isOfSome = ({ words, figure }: Scene, at: number): boolean =>
  figure.them.has(words[at - 1]?.lower ?? '') &&
  figure.of.has(words[at - 2]?.lower ?? '') &&
  phraseAt(words, at - 3, figure.mostly) < 0

/** "Told a nurse she killed", "a spokesman said Paz was killed", "nobody knew who killed": what follows is of somebody else. */
const isTheirs = ({ words, figure }: Scene, at: number): boolean => {
  const [word, next] = [words[at]!, words[at + 1]]
  if (next === undefined) return false
  const verb = next.finite || next.token.pos === 'auxiliary'
  if (word.token.pos === 'pronoun' && !figure.relatives.has(word.lower) && !figure.them.has(word.lower))
    return verb && (next.object ?? next.subject ?? next.state) !== null
  if (!figure.headLast || word.token.features.form !== 'finite' || !lemmaIn(word, figure.lightVerbs)) return false
  return word.verb && (next.token.pos === 'name' || next.token.pos === 'pronoun')
}

/** "12 personas y fueron detenidas 19: a verb behind "and" has a subject of its own. */
const newClause = ({ words, figure }: Scene, at: number): boolean =>
  words[at]!.token.pos === 'conjunction' &&
  figure.and.has(words[at]!.lower) &&
  (words[at + 1]?.token.pos === 'auxiliary' || words[at + 1]?.finite === true)

/** "47 died in clashes, ten in crashes and an officer was burned": behind "and" another one with a verb of his own. */
const newSubject = ({ words, figure }: Scene, at: number): boolean => {
  if (words[at]!.token.pos !== 'conjunction' || !figure.and.has(words[at]!.lower)) return false
  if (!figure.one.has(words[at + 1]?.lower ?? '')) return false
  const person = [2, 3, 4].find((step) => words[at + step]?.person) ?? 0
  const next = words[at + person + 1]
  return person > 0 && (next?.token.pos === 'auxiliary' || next?.finite === true)
}

const beginsQuantity = (words: readonly Word[], at: number): boolean =>
  words[at]!.quantity >= 0 && words[at - 1]?.quantity !== words[at]!.quantity

/** Ages and lengths of time count nobody who could be said to suffer. */
const counts = ({ words, quantities }: Scene, at: number): boolean => {
  const sort = quantities[words[at]!.quantity]?.sort
  return sort !== 'age' && sort !== 'duration'
}

/** "lost their lives", "unaccounted for": the longest phrase for a fate that begins here. */
const phraseOf = ({ words, lexicon }: Scene, at: number): Measure | null =>
  lexicon.fates.get(words[at]!.lower)?.find((fate) => standAt(words, at, fate.words))?.measure ?? null

/** Whether a state is part of another noun phrase: "the wounded", "two injured officers". */
const inNoun = ({ words, figure }: Scene, at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined) return false
  return (
    figure.articles.has(before.lower) ||
    figure.one.has(before.lower) ||
    (before.quantity >= 0 && !words[at]!.verb) ||
    (figure.of.has(before.lower) && words[at]!.noun !== null)
  )
}

/** An active verb with its own object: who is counted did it. */
const acts = (scene: Scene, at: number): boolean => {
  const { words, figure } = scene
  const { token, object } = words[at]!
  if (object === null || token.pos !== 'verb') return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    // "Are said to have killed an officer": the passive is another verb's.
    if (words[i]!.token.pos === 'particle' && figure.to.has(words[i]!.lower)) break
    if (figure.passives.has(words[i]!.lower)) return false
  }
  if (token.features.form === 'gerund') return true
  if (token.features.form === 'participle' && figure.verbFirst) return false
  return beginsObject(words[at + 1]) || (figure.verbFirst && token.features.form === 'finite')
}

/** A participle that shortens a relative clause: "people caught up in", "armed with". Not: "a judge has ordered". */
const reduced = ({ words, figure }: Scene, at: number): boolean => {
  const led = words[at - 1]?.token.pos === 'adverb' ? words[at - 2] : words[at - 1]
  if (led?.token.pos === 'auxiliary' && lemmaIn(led, figure.haves)) return false
  return words[at]!.token.features.form === 'participle' || words[at + 1]?.token.pos === 'preposition'
}

const opensPart = ({ words, figure }: Scene, at: number): boolean => {
  for (let i = Math.max(0, at - 3); i < at; i++) if (phraseAt(words, i, figure.includes) > 0) return true
  return false
}
