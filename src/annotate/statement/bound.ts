import type { Cutting } from './cutting.ts'

/** In words: "no fewer than", "por lo menos". */
const longest = 4

/**
 * The number behind words that bound it: of "at least | 15 people", "más de | 40 casas"; `at` itself where none begin
 * there. Counter-example: "in 15 villages".
 */
export const pastBound = ({ tokens, language }: Cutting, at: number): number => {
  if (!bounding.has(tokens[at]?.pos ?? '')) return at
  const { modifiersBefore } = language.number
  let words = ''
  for (let to = at; to < Math.min(tokens.length - 1, at + longest); to++) {
    words += (to > at ? ' ' : '') + tokens[to]!.lower
    if (tokens[to + 1]!.pos === 'number' && Object.hasOwn(modifiersBefore, words)) return to + 1
  }
  return at
}
const bounding: ReadonlySet<string> = new Set(['preposition', 'adverb', 'adjective', 'determiner', 'particle'])
