import type { FigureWords } from '../../language/topics/figure.ts'
import { isStop, type Scene, type Word } from './scene.ts'

/** Whether it could be part of a noun phrase by its part of speech. */
export const isNominal = (word: Word): boolean => {
  const { pos } = word.token
  return word.quantity < 0 && (pos === 'noun' || pos === 'name' || pos === 'adjective')
}

const isPlural = (word: Word | undefined): boolean =>
  word !== undefined && word.token.pos === 'noun' && word.token.features.number === 'plural'

const isGrave = ({ noun, state, subject, object }: Word): boolean =>
  noun !== null || state !== null || subject !== null || object !== null

/** "400 charging stations": a gerund before the plural that it tells apart. Not: "12, injuring four". */
export const isGerundOfNoun = ({ words, figure }: Scene, at: number): boolean => {
  const word = words[at]
  return (
    figure.headLast &&
    word?.token.features.form === 'gerund' &&
    !isGrave(word) &&
    !figure.breaks.has(word.lower) &&
    !figure.includes.includes(word.lower) &&
    isPlural(words[at + 1]) &&
    !isGrave(words[at + 1]!)
  )
}

/**
 * "About 1,000 come from Asia", "around 73, raising the prospect": right behind a number of several, a word that can be
 * a verb, is no plural and goes before a preposition or a determiner. Not: "30 dead in", "one visit to".
 */
export const isVerbBehindNumber = ({ words, quantities, figure }: Scene, at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]]
  const number = quantities[words[at - 1]?.quantity ?? -1]
  if (!figure.headLast || word === undefined || next === undefined || number === undefined) return false
  if (number.best === 1 || word.person || isGrave(word) || word.token.features.number === 'plural') return false
  const opens = next.token.pos === 'preposition' || next.token.pos === 'determiner' || next.token.pos === 'pronoun'
  return word.token.poses.includes('verb') && opens && !figure.of.has(next.lower)
}

/**
 * "460 Kia and Hyundai vehicles", "two Bolivian and Peruvian soldiers": names or adjectives joined before the plural
 * that they tell apart. Gives the index behind the joining word, or -1. Not: "two Americans and three Danes".
 */
export const behindJoinedNames = ({ words, figure }: Scene, from: number, at: number): number => {
  if (!figure.headLast || at === from || !isJoint(words[at], figure)) return -1
  const led = words.slice(from, at).every((word) => isTellingApart(word) && !isGrave(word))
  if (!led) return -1
  let to = at + 1
  while (words[to] !== undefined && isTellingApart(words[to]!) && !isGrave(words[to]!)) to++
  return to > at + 1 && isPlural(words[to]) ? at + 1 : -1
}

const isJoint = (word: Word | undefined, figure: FigureWords): boolean =>
  word?.token.pos === 'conjunction' && figure.and.has(word.lower)

const isTellingApart = ({ token, quantity }: Word): boolean =>
  quantity < 0 && (token.pos === 'name' || token.pos === 'adjective')

/** "Two of Paz's deputies": behind "of", the index behind a name in the genitive; -1 where there is none. */
export const behindOwner = ({ words, figure }: Scene, from: number): number => {
  for (let i = from; i < from + 4 && !isStop(words[i]); i++) {
    const { token, lower } = words[i]!
    if (i > from && token.pos === 'particle' && figure.genitives.has(lower)) return i + 1
    if (!isNominal(words[i]!)) return -1
  }
  return -1
}

/** "One of the most gifted players": the index behind adverbs before an adjective. */
export const behindDegree = ({ words }: Scene, from: number): number => {
  let at = from
  while (words[at]?.token.pos === 'adverb') at++
  return words[at]?.token.pos === 'adjective' ? at : from
}

/** "One point last year", "2.1 last year": words that say when, behind which nothing is counted. Not: "the last days". */
export const isWhen = ({ words, periods, turns }: Scene, at: number): boolean => {
  const next = words[at + 1]
  return (
    next !== undefined &&
    turns.has(words[at]!.lower) &&
    periods.has(next.lower) &&
    next.token.features.number !== 'plural'
  )
}
