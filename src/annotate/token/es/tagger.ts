import type { PartOfSpeech, Token } from '../../../model/token.ts'
import type { Tagger } from '../tagger.ts'
import { wordsOfSentences, type Word } from '../words.ts'
import { chooseInContext } from './context.ts'
import type { Choice } from './choice.ts'
import { createForms, knownAs, type Form } from './forms.ts'
import { loadSpanish } from './lexicon.ts'
import { namesOf } from './names.ts'
import { withReflexives } from './reflexive.ts'

/** Tags Spanish: all readings of a form from the table, then the one that its neighbours allow. */
export const createTagger = async (): Promise<Tagger> => {
  const lexicon = loadSpanish()
  const formsIn = createForms(lexicon)
  return (text, sentences, language) => {
    const words = wordsOfSentences(text, sentences, formsIn(language))
    const names = namesOf(words, language)
    return withReflexives(chooseInContext(words.map((word, i) => choiceOf(word, names.has(i)))).map(tokenOf))
  }
}

const choiceOf = (word: Word<Form>, isName: boolean): Choice => {
  const { sort, shape } = word
  if (sort !== 'word') return { word, options: shape.alone, poses: signs[sort], readings: none }
  if (!isName && isInitial.test(shape.text)) return { word, options: shape.alone, poses: ['name'], readings: none }
  const options = isName ? shape.asName : shape.asWord
  return { word, options, poses: options.poses, readings: options.readings }
}

const isInitial = /^\p{Lu}\.$/u
const none: readonly never[] = []
const signs: Readonly<Record<Exclude<Word['sort'], 'word'>, readonly PartOfSpeech[]>> = {
  number: ['number'],
  address: ['name'],
  symbol: ['symbol'],
  punctuation: ['punctuation'],
}

const tokenOf = ({ word, options, pos }: Choice & { readonly pos: PartOfSpeech }): Token => {
  const { start, end, shape, sentence } = word
  const { text, lower } = shape
  const { lemma, lemmas, poses, features } = knownAs(lower, options, pos)
  return { start, end, text, lower, lemma, lemmas, pos, poses, features, sentence }
}
