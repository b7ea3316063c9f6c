import type { Span } from '../../text/span.ts'
import { isFinite, isSign, spanOf, type Scene } from './scene.ts'

/** In words: how far the words of a cause may reach behind its noun. */
const reach = 7

/**
 * What somebody died of, as a sentence tells it: a wound with its part of the body ("de un balazo en el pecho", "a severe
 * head injury"), or how they were hurt ("hit in the chest", "quemado en su patrullero"); null where it tells none.
 * @counterexample "killed 20 and left 30 wounded": wounds that other people have are no cause
 */
export const causeIn = (scene: Scene, from = 0, to = scene.tokens.length): Span | null => {
  const { tokens, language } = scene
  for (let at = from; at < to; at++) {
    const { lower, pos } = tokens[at]!
    const isWound = language.fate.wounds.has(lower) && pos !== 'verb'
    if (isWound || isEvent(scene, at)) return spanOf(scene, phraseStart(scene, at, from), phraseEnd(scene, at + 1))
    if (!language.fate.hurts.has(lower) || isActive(scene, at)) continue
    const end = phraseEnd(scene, at + 1)
    return spanOf(scene, at, end)
  }
  return null
}

/** "Died in the fire", "in clashes": a happening behind a preposition. Not: "set fire to his car". */
const isEvent = ({ tokens, language }: Scene, at: number): boolean => {
  if (!language.figure.causes.has(tokens[at]!.lower)) return false
  let first = at
  while (first > 0 && ['adjective', 'determiner', 'noun'].includes(tokens[first - 1]!.pos)) first--
  return tokens[first - 1]?.pos === 'preposition'
}

/** "The police shot a man": what somebody did to another, and not what was done to them. */
const isActive = ({ tokens }: Scene, at: number): boolean => {
  const next = tokens[at + 1]
  return next !== undefined && (next.pos === 'determiner' || next.pos === 'name')
}

/** Back over the adjectives, number and article of a noun, and a noun that stands before it: "a severe head injury". */
const phraseStart = ({ tokens }: Scene, at: number, least: number): number => {
  let first = at
  while (first > least && ['adjective', 'noun', 'number', 'determiner'].includes(tokens[first - 1]!.pos)) {
    first--
    if (tokens[first]!.pos === 'determiner') break
  }
  return first
}

/** Over what says where: "in the chest", "en la cabeza", "detrás de la oreja". */
const phraseEnd = (scene: Scene, behind: number): number => {
  const { tokens, language } = scene
  let end = behind
  for (let at = behind; at < Math.min(tokens.length, behind + reach); at++) {
    const token = tokens[at]!
    if (isSign(token, ',;:.()') || isFinite(token) || token.pos === 'conjunction') break
    if (token.pos === 'preposition' && !language.fate.links.has(token.lower)) break
    if (isTime(scene, at)) break
    if (
      token.pos === 'noun' ||
      (token.pos === 'adjective' && end === at && token.features.form !== 'participle' && !token.poses.includes('verb'))
    )
      end = at + 1
  }
  return end
}

/** "The ninth of January", "el miércoles": when, and not where. */
const isTime = ({ tokens, language }: Scene, at: number): boolean =>
  [tokens[at], tokens[at + 1], tokens[at + 2]].some(
    (token) =>
      token !== undefined &&
      (language.number.weekdays.includes(token.lower) ||
        language.number.months.includes(token.lower) ||
        /\d/.test(token.lower)),
  )
