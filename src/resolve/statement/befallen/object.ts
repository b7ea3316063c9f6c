import { peopleIn } from './list.ts'
import { isFiniteAt, phraseAt, type Person, type Scene } from './scene.ts'

/**
 * The people whom a verb is done to, from behind it: "shot the mayor Luis Soto and his wife Rosa Paz", "killed in less
 * than an hour Luis Soto and Rosa Paz". Where objects have a preposition of their own ("mató a Luis Soto") it must be there.
 */
export const objectsFrom = (from: number, scene: Scene): readonly Person[] => {
  const { tokens, language } = scene
  const { objectPrepositions } = language.statement
  let at = behindTime(from, scene)
  while (tokens[at]?.pos === 'adverb') at++
  // "Took the life of Luis Soto", "segó la vida de Luis Soto".
  if (language.figure.genitives.has(tokens[from]?.lower ?? '')) at = from + 1
  else if (objectPrepositions.size > 0) {
    if (!objectPrepositions.has(tokens[at]?.lower ?? '')) return []
    at++
  }
  return peopleIn({ from: at, until: tokens.length, subject: false }, scene)
}

/** The subject behind its verb: "murieron Luis Soto y Rosa Paz", but not "murió, y Luis Soto lo lamentó". */
export const subjectsFrom = (from: number, scene: Scene): readonly Person[] => {
  let at = behindTime(from, scene)
  while (scene.tokens[at]?.pos === 'adverb') at++
  const first = scene.tokens[at]
  if (first?.lower === ',' || first?.pos === 'conjunction') return []
  return peopleIn({ from: at, until: scene.tokens.length, subject: false }, scene)
}

/** Those of whom a noun tells: "the murder in Tarma of Luis Soto and Rosa Paz", "la muerte, el lunes, de Luis Soto". */
export const ownersFrom = (
  from: number,
  { subject, ...scene }: Scene & { readonly subject: boolean },
): readonly Person[] => {
  const { tokens, language } = scene
  const { genitives } = language.figure
  for (let at = from; at < Math.min(tokens.length, from + setting); at++) {
    const token = tokens[at]!
    if (isOf(token.lower) && (at === from || !isThing(at - 1)))
      return peopleIn({ from: at + 1, until: tokens.length, subject }, scene)
    // "An inquiry into the deaths, and Secretary of State Soto said …": what follows is another's.
    if (token.pos === 'conjunction') return []
    if (isFiniteAt(at, scene) || (at === from && token.pos !== 'preposition' && token.lower !== ',')) return []
  }
  return []

  function isOf(lower: string): boolean {
    return genitives.has(lower) && lower.length > 1 && !/^['’]/u.test(lower)
  }
  /** "The killing in the house of Luis Soto": what is Luis Soto's is the house. */
  function isThing(at: number): boolean {
    const { pos, lemma } = tokens[at]!
    return pos === 'noun' && !language.statement.timeNouns.has(lemma)
  }
}

/** In words: how much time and place may stand between a noun and those it tells of. */
const setting = 9

/** Those who are told to have shared the fate, behind it: "was killed on Monday, along with Luis Soto". */
export const companionsFrom = (from: number, scene: Scene): readonly Person[] => {
  const { tokens, language } = scene
  const phrases = [...language.harm.alongside, ...language.figure.includes]
  for (let at = from; at < Math.min(tokens.length, from + furthest); at++) {
    const token = tokens[at]!
    const length = phraseAt(at, phrases, scene)
    if (length > 0) return peopleIn({ from: at + length, until: tokens.length, subject: false }, scene)
    if (isFiniteAt(at, scene) || language.statement.subordinators.has(token.lower)) return []
  }
  return []
}

/** In words: how far behind a deed its company stands. */
const furthest = 60

/** In words: "in less than 48 hours", "on Monday". */
const longestTime = 6

const behindTime = (from: number, { tokens, language }: Scene): number => {
  const { objectPrepositions, timeNouns } = language.statement
  const first = tokens[from]
  if (!first || first.pos !== 'preposition' || objectPrepositions.has(first.lower)) return from
  for (let at = from + 1; at < Math.min(tokens.length, from + longestTime + 1); at++) {
    if (!timeNouns.has(tokens[at]!.lemma)) continue
    return tokens[at + 1]?.lower === ',' ? at + 2 : at + 1
  }
  return from
}
