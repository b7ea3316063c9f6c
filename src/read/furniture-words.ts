import { furniture as english } from '../language/en/furniture.ts'
import { furniture as spanish } from '../language/es/furniture.ts'
import type { FurnitureWords } from '../language/topics/furniture.ts'
import type { SupportedLanguage } from '../model/language.ts'

/**
 * A page's furniture is told before its language is: words of all languages serve together. Which
 * language wins where two say different things does not arise: the lists hold kinds, not meanings.
 */
const packOf: Readonly<Record<SupportedLanguage, FurnitureWords>> = { en: english, es: spanish }
const packs: readonly FurnitureWords[] = Object.values(packOf)

type ListName = {
  [K in keyof FurnitureWords]: FurnitureWords[K] extends readonly string[] ? K : never
}[keyof FurnitureWords]

const all = (name: ListName): readonly string[] => [...new Set(packs.flatMap((pack) => pack[name]))]

/** Phrases that may open or be a line: asking costs one look a word, however many there are. */
export interface Phrases {
  /** How many characters of the line the longest phrase takes that opens it and ends with a word; 0 for none. */
  readonly opening: (lower: string) => number
  readonly has: (lower: string) => boolean
  /** Whether the letters of a phrase stand anywhere in some words: where they do not, none need be sought. */
  readonly within: (lower: string) => boolean
}

const phrasesOf = (list: readonly string[]): Phrases => {
  const set = new Set(list)
  const beginnings = new Set(list.map((phrase) => phrase.slice(0, 2)))
  const longest = Math.max(...list.map((phrase) => phrase.length))
  const opening = (lower: string): number => {
    if (!beginnings.has(lower.slice(0, 2))) return 0
    for (let end = Math.min(longest, lower.length); end > 0; end--) {
      if (endsWord(lower, end) && set.has(lower.slice(0, end))) return end
    }
    return 0
  }
  const anywhere = new RegExp(list.map((phrase) => phrase.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|'))
  return { opening, has: (lower) => set.has(lower), within: (lower) => anywhere.test(lower) }
}

const endsWord = (text: string, end: number): boolean => end === text.length || !/[\p{L}\p{N}]/u.test(text[end]!)

export const creditCues = phrasesOf(all('creditCues'))
export const captionCues = phrasesOf(all('captionCues'))
export const bylineCues = phrasesOf(all('bylineCues'))
export const bylineDesks = phrasesOf(all('bylineDesks'))
export const contributionCues = phrasesOf(all('contributionCues'))
export const contributionEnds = all('contributionEnds')
export const copyrightCues = all('copyrightCues')
export const relatedCues = phrasesOf(all('relatedCues'))
export const newsletterCues = phrasesOf(all('newsletterCues'))
export const contactCues = phrasesOf(all('contactCues'))
export const advertisementCues = phrasesOf(all('advertisementCues'))
export const navigationLines = phrasesOf(all('navigationLines'))
export const publishedCues = phrasesOf(all('publishedCues'))
export const updatedCues = phrasesOf(all('updatedCues'))
export const dateFillers = new Set(all('dateFillers').flatMap((filler) => filler.split(' ')))
export const months: ReadonlyMap<string, number> = new Map(packs.flatMap((pack) => Object.entries(pack.months)))
export const weekdays = new Set(all('weekdays'))
export const unfinished = new Set(all('unfinished'))
const setsOf = (name: ListName): Readonly<Record<SupportedLanguage, ReadonlySet<string>>> =>
  Object.fromEntries(Object.entries(packOf).map(([code, pack]) => [code, new Set(pack[name])])) as unknown as Readonly<
    Record<SupportedLanguage, ReadonlySet<string>>
  >

const common = setsOf('unfinished')
const unmistakable = setsOf('unmistakable')

/** The articles, prepositions and the like of a language: every text of it is full of them. */
export const commonWords = (language: SupportedLanguage): ReadonlySet<string> => common[language]

/** Those by which a language is told from the languages near it. */
export const unmistakableWords = (language: SupportedLanguage): ReadonlySet<string> => unmistakable[language]

/** Whether a report in this language prints the day before the month in numbers; null where one cannot know. */
export const dayFirst = (language: SupportedLanguage | null): boolean | null =>
  language === null ? null : packOf[language].numericOrder === 'day-first' || null
