import { fold } from '../../src/text/fold.ts'
import { wordSet } from '../../src/text/words.ts'

/** Words behind which a phrase only goes on about its head. */
const joints = wordSet('of in at on near from for with by to who that which when where after before as and or but over')
const openers = wordSet('the a an his her its their this that')

/**
 * The head word of a phrase, small and without accents: its last word before a preposition, comma, relative or conjunction.
 * @example headWord('At least nine people in a ferry') // 'people'
 */
export const headWord = (phrase: string): string | null => {
  const words = wordsOf(phrase.replace(/^\W+/u, ''))
  const from = words.findIndex((word) => !joints.has(word) && !openers.has(word))
  if (from < 0) return null
  const end = words.findIndex((word, i) => i > from && (joints.has(word) || word === ','))
  return words[(end < 0 ? words.length : end) - 1] ?? null
}

/** Whether the head word of an answer stands in a phrase, endings aside. */
export const sharesHead = (answer: string, phrase: string): boolean => {
  const head = headWord(answer)
  return head !== null && wordsOf(phrase).map(stem).includes(stem(head))
}

const wordsOf = (phrase: string): readonly string[] =>
  fold(phrase).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|,/gu) ?? []

/**
 * A word without the ending that grammar gives it; rough, and the same on both sides.
 * @example stem('killing') === stem('killed') // true
 */
export const stem = (word: string): string => {
  const bare = word.replace(/['’]s$/u, '')
  const short = bare.replace(/(?:ing|ed|es|s|e)$/u, '')
  return short.length >= 3 ? short : bare
}
