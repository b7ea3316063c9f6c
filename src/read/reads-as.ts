import { supportedLanguages, type SupportedLanguage } from '../model/language.ts'
import { matchesOf } from '../text/scan.ts'
import { commonWords, unmistakableWords } from './furniture-words.ts'

/** Whether a fifth of some words are the language's articles, prepositions and the like, and few the others'. */
export const readsAs = (words: readonly string[], language: SupportedLanguage, share = 0.2): boolean => {
  const common = commonWords(language)
  const others = supportedLanguages.filter((other) => other !== language).map(commonWords)
  let own = 0
  let strange = 0
  for (const word of words) {
    if (common.has(word)) own++
    else for (const other of others) if (other.has(word)) strange++
  }
  return words.length >= 20 && own >= words.length * share && own > strange * 4
}

/** The words of a text in lower case, by which its language is told. */
export const lowerWords = (text: string): readonly string[] => matchesOf(/\p{L}+/gu, text.toLowerCase())

/** Texts of near languages have hardly any of a language's unmistakable words, its own one in fifteen and more. */
const fewest = 0.03

/** The supported language that some words plainly are of, without a doubt that a detector could settle; null where none. */
export const plainLanguage = (words: readonly string[]): SupportedLanguage | null =>
  supportedLanguages.find(
    (language) => readsAs(words, language) && unmistakableIn(words, language) >= words.length * fewest,
  ) ?? null

/** The same of words whose language is known but for a doubt; news opens with names, so that fewer of them need tell. */
export const opensIn = (words: readonly string[], language: SupportedLanguage): boolean =>
  readsAs(words, language, 0.1) && unmistakableIn(words, language) > 0

const unmistakableIn = (words: readonly string[], language: SupportedLanguage): number => {
  const unmistakable = unmistakableWords(language)
  let count = 0
  for (const word of words) if (unmistakable.has(word)) count++
  return count
}
