import type { Measured } from './measure.ts'
import { isStop, lemmaIn, type Scene } from './scene.ts'
import type { Carried } from './toll.ts'

/** How far, in words, the verb may stand from its toll. */
const reach = 10

/**
 * Where a sentence begins to say what a count is made of, as the index behind the verb: "The list comprises 47
 * civilians", "La lista de la oficina reúne a 47 civiles"; -1 where it does not. Not: "The list has 58 names".
 */
export const comprisedFrom = ({ words, figure }: Scene): number => {
  const toll = words.findIndex((word) => word.quantity >= 0 || Object.hasOwn(figure.tolls, word.lower))
  if (toll < 0 || words[toll]!.quantity >= 0) return -1
  for (let i = toll + 1; i < Math.min(words.length, toll + reach); i++) {
    const word = words[i]!
    if (isStop(word) || word.quantity >= 0) return -1
    if (word.verb && lemmaIn(word, figure.comprising)) return i + 1
    if (word.finite) return -1
  }
  return -1
}

/** The measure of one of those that a count is made of: its own, or what was counted. */
export const comprised = (own: Measured | null, carried: Carried | null, person: boolean): Measured | null => {
  if (own) return { ...own, rule: 'listed' }
  return carried && person ? { measure: carried.measure, rule: 'listed', cue: -1 } : null
}
