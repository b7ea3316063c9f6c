import type { Measure } from '../../model/figure.ts'
import type { Measured } from './measure.ts'
import { isStop, lemmaIn, type Scene, type Word } from './scene.ts'
import type { Carried } from './carried.ts'

/** How far, in words, the verb may stand from its toll. */
const reach = 10

/** Where a list begins that says what a count is made of, and what the count's own noun says that it counts. */
export interface List {
  readonly from: number
  readonly measure: Measure | null
}

/**
 * The list by which a sentence says what a count is made of: "The list comprises 47 civilians", "The dead include two
 * boys", "La lista de la oficina reúne a 47 civiles"; or null. Not: "The list has 58 names".
 */
export const listIn = ({ words, figure }: Scene): List | null => {
  const isToll = ({ lower }: Word): boolean => Object.hasOwn(figure.tolls, lower)
  const at = words.findIndex((word) => word.quantity >= 0 || word.noun !== null || isToll(word))
  const toll = words[at]
  if (toll === undefined || toll.quantity >= 0) return null
  for (let i = at + 1; i < Math.min(words.length, at + reach); i++) {
    const word = words[i]!
    if (isStop(word) || word.quantity >= 0) return null
    if (word.token.poses.includes('verb') && lemmaIn(word, figure.comprising))
      return { from: i + 1, measure: toll.noun ?? (isToll(toll) ? figure.tolls[toll.lower]! : null) }
    if (word.finite) return null
  }
  return null
}

/** The measure of one of those that a count is made of: its own, the count's, or what was counted before. */
export const comprised = (
  list: List,
  own: Measured | null,
  { person, carried }: { readonly person: boolean; readonly carried: Carried | null },
): Measured | null => {
  if (own) return { ...own, rule: 'listed' }
  const measure = list.measure ?? carried?.measure ?? null
  return measure && person ? { measure, rule: 'listed', cue: -1 } : null
}
