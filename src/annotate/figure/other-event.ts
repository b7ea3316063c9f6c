import { phraseEndAt } from '../../text/phrase.ts'
import type { Scene } from './scene.ts'

/**
 * Whether a sentence tells of another event than its report: it names a year without a day ("in 2004",
 * "October 2004"), or calls the event separate. Not: "on 9 January 2023", "since 2020", "in the war, which began in 2011".
 */
export const isOtherEvent = (scene: Scene): boolean => {
  const { words, quantities, figure } = scene
  if (words.some((word) => figure.otherEvents.has(word.lower) && word.token.pos === 'adjective')) return true
  const years = quantities.filter((quantity) => quantity.rule === 'year')
  const days = quantities.some((quantity) => quantity.rule === 'day-of-month')
  const since = [figure.sinceBefore, figure.beganBefore]
  const isSince = (at: number): boolean => since.some((phrases) => phraseEndAt(words, at, phrases) > 0)
  return years.length > 0 && !days && !words.some((_, at) => isSince(at))
}
