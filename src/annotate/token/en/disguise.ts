import type { LanguagePack } from '../../../language/pack.ts'
import { remember } from '../../../text/remember.ts'
import type { Word } from '../words.ts'
import type { WinkLexicon } from './wink.ts'

const common = ['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'NUM', 'INTJ', 'PART']

/** Words as the tagger is shown them. */
export type Disguise = (words: readonly Word[], language: LanguagePack) => readonly string[]

/** The last part of a word. */
interface Piece {
  readonly shown: string
  readonly lower: string
  readonly capital: boolean
}

/**
 * Shows the tagger words so that it reads them well. It takes most capitalised words for names, so a common
 * word that opens a sentence or stands in a headline in capitals is shown in lower case; of "7-year-old" it
 * is shown "old", and an odd word is shown short.
 */
export const createDisguise = (lexicon: WinkLexicon): Disguise => {
  const signOf = remember((text) => straight(text).slice(0, 2))
  const pieceOf = remember((text): Piece => {
    const shown = lastPiece(straight(text))
    return { shown, lower: shown.toLowerCase(), capital: isCapitalised(shown) }
  })
  const isKnown = remember((lower) => isCommon(lower, lexicon))
  return (words, language) => {
    const capitals = sentencesInCapitals(words)
    const names = namesWithin(words, capitals)
    return words.map((word) => {
      if (word.sort === 'address') return 'website'
      if (word.sort !== 'word' && word.sort !== 'number') return signOf(word.text)
      if (word.text.length > 40) return 'thing'
      const { shown, lower, capital } = pieceOf(word.text)
      if (!capital || !(word.opens || capitals.has(word.sentence))) return shown
      if (language.token.closed.has(lower)) return lower
      return !names.has(word.lower) && isKnown(lower) ? lower : shown
    })
  }
}

const straight = (text: string): string => text.replaceAll('’', "'")

/** Whether the lexicon holds a word, or the word that it is a plural or a tense of. */
const isCommon = (lower: string, lexicon: WinkLexicon): boolean =>
  common.some((pos) => lexicon.can(lower, pos)) ||
  lexicon.lemma(lower, 'NOUN') !== lower ||
  lexicon.lemma(lower, 'VERB') !== lower

const lastPiece = (text: string): string => {
  const cut = text.lastIndexOf('-')
  return cut > 0 && cut < text.length - 1 ? text.slice(cut + 1) : text
}

const isCapitalised = (text: string): boolean => {
  const first = text[0]!
  return first !== first.toLowerCase()
}

/** Words that stand capitalised within a sentence and nowhere in lower case: names of this report. */
const namesWithin = (words: readonly Word[], capitals: ReadonlySet<number>): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const word of words) {
    if (word.sort === 'word' && word.capital && !word.opens && !capitals.has(word.sentence)) names.add(word.lower)
  }
  for (const word of words) if (!word.capital) names.delete(word.lower)
  return names
}

/** Sentences in which most words of four letters and more are capitalised, as headlines can be. */
const sentencesInCapitals = (words: readonly Word[]): ReadonlySet<number> => {
  const counts = new Map<number, { all: number; capital: number }>()
  for (const word of words) {
    if (word.sort !== 'word' || word.text.length < 4 || word.opens) continue
    const count = counts.get(word.sentence) ?? { all: 0, capital: 0 }
    count.all++
    if (word.capital) count.capital++
    counts.set(word.sentence, count)
  }
  const most = [...counts].filter(([, { all, capital }]) => all >= 3 && capital > all * 0.75)
  return new Set(most.map(([sentence]) => sentence))
}
