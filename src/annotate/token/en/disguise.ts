import type { LanguagePack } from '../../../language/pack.ts'
import { remember } from '../../../text/remember.ts'
import type { Word } from '../words.ts'
import type { Form } from './forms.ts'
import { shownAs, type Shown } from './piece.ts'
import type { WinkLexicon } from './wink.ts'

const common = ['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'NUM', 'INTJ', 'PART']

/** Words as the tagger is shown them. */
export type Disguise = (words: readonly Word<Form>[], language: LanguagePack) => readonly Shown[]

/**
 * Shows the tagger words so that it reads them well. It takes most capitalised words for names, so a common
 * word that opens a sentence or stands in a headline in capitals is shown in lower case.
 */
export const createDisguise = (lexicon: WinkLexicon): Disguise => {
  const isKnown = remember((lower) => isCommon(lower, lexicon))
  return (words, language) => {
    const capitals = sentencesInCapitals(words)
    const names = namesWithin(words, capitals)
    return words.map(({ sort, shape, opens, sentence }) => {
      if (sort === 'address') return address
      const { shown, shownLower: lower } = shape
      if (sort !== 'word' && sort !== 'number') return shown.text.length > 2 ? shownAs(shown.text.slice(0, 2)) : shown
      if (!shape.shownCapital || !(opens || capitals.has(sentence))) return shown
      if (language.token.closed.has(lower.text)) return lower
      return !names.has(shape.lower) && isKnown(lower.text) ? lower : shown
    })
  }
}

const address = shownAs('website')

/** Whether the lexicon holds a word, or the word that it is a plural or a tense of. */
const isCommon = (lower: string, lexicon: WinkLexicon): boolean =>
  common.some((pos) => lexicon.can(lower, pos)) ||
  lexicon.lemma(lower, 'NOUN') !== lower ||
  lexicon.lemma(lower, 'VERB') !== lower

/** Words that stand capitalised within a sentence and nowhere in lower case: names of this report. */
const namesWithin = (words: readonly Word<Form>[], capitals: ReadonlySet<number>): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const word of words) {
    if (word.sort === 'word' && word.shape.capital && !word.opens && !capitals.has(word.sentence))
      names.add(word.shape.lower)
  }
  for (const word of words) if (!word.shape.capital) names.delete(word.shape.lower)
  return names
}

/** Sentences in which most words of four letters and more are capitalised, as headlines can be. */
const sentencesInCapitals = (words: readonly Word<Form>[]): ReadonlySet<number> => {
  const counts = new Map<number, { all: number; capital: number }>()
  for (const { sort, shape, opens, sentence } of words) {
    if (sort !== 'word' || opens || shape.text.length < 4) continue
    const count = counts.get(sentence) ?? { all: 0, capital: 0 }
    count.all++
    if (shape.capital) count.capital++
    counts.set(sentence, count)
  }
  const most = [...counts].filter(([, { all, capital }]) => all >= 3 && capital > all * 0.75)
  return new Set(most.map(([sentence]) => sentence))
}
