import type { Scene } from './scene.ts'

/**
 * Whether a sentence tells of another event than its report: it names a year without a day ("in 2004",
 * "October 2004"), or calls the event separate. Not: "on 9 January 2023", "since 2020".
 */
export const isOtherEvent = (scene: Scene): boolean => {
  const { words, quantities, figure } = scene
  if (words.some((word) => figure.otherEvents.has(word.lower) && word.token.pos === 'adjective')) return true
  const years = quantities.filter((quantity) => quantity.rule === 'year')
  const days = quantities.some((quantity) => quantity.rule === 'day-of-month')
  return years.length > 0 && !days && !words.some((word) => figure.sinceBefore.includes(word.lower))
}
