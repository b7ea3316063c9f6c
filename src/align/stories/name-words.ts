import type { Citation } from '../../model/citation.ts'
import { nameWords } from '../../text/name-match.ts'

/** Keys as well as words: a place has one key in all languages, and a street may be called by the town that another names. */
export const wordsOfNames = (names: Readonly<Record<string, Citation>>): readonly string[] =>
  Object.entries(names).flatMap(([key, { text }]) => [
    key,
    ...nameWords(text).filter((word) => word.length >= shortestWord),
  ])

const shortestWord = 3
