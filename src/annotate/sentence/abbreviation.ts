import type { SentenceWords } from '../../language/topics/sentence.ts'

export type AbbreviationSort = 'none' | 'leading' | 'before-number' | 'closing' | 'other'

const longest = 16
const initials = /^(?:\p{L}\.)+\p{L}$/u
/** "David C. Vale", "M. P. Ruiz": a capital alone is the first letter of a name, though "c." stands before a year. */
const capital = /^\p{Lu}$/u

/**
 * What kind of abbreviation the full stop at `dot` closes.
 * @example abbreviationAt('Gen. Ruiz', 3, words) // 'leading'
 */
export const abbreviationAt = (text: string, dot: number, words: SentenceWords): AbbreviationSort => {
  const word = wordBefore(text, dot)
  const lower = word.toLowerCase()
  if (words.ordinary.has(word)) return 'none'
  if (capital.test(word)) return 'other'
  if (words.leading.has(lower)) return 'leading'
  if (words.closing.has(lower)) return 'closing'
  if (words.beforeNumber.has(lower)) return 'before-number'
  if (words.abbreviations.has(lower)) return 'other'
  return initials.test(word) || /^\p{L}$/u.test(word) ? 'other' : 'none'
}

/** The word that ends at `dot`, back to white space, an opening sign or a bound that keeps this linear. */
const wordBefore = (text: string, dot: number): string => {
  let start = dot
  while (start > 0 && dot - start < longest && /[\p{L}\p{M}.ªº]/u.test(text[start - 1]!)) start--
  return text.slice(start, dot)
}
