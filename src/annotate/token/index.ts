import type { LanguagePack } from '../../language/pack.ts'
import type { SupportedLanguage } from '../../model/language.ts'
import type { Token } from '../../model/token.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { wordsOfSentences, type Word } from './words.ts'

/** Gives words their lemmas, parts of speech and features; one a language. */
export type Tagger = (words: readonly Word[], language: LanguagePack) => readonly Token[]

const taggers: Readonly<Record<SupportedLanguage, () => Promise<{ readonly createTagger: () => Promise<Tagger> }>>> = {
  en: () => import('./en/tagger.ts'),
  es: () => import('./es/tagger.ts'),
}

/** The step that makes tokens in a language, its tables loaded. */
export const loadTokens = async (code: SupportedLanguage): Promise<Annotator<'sentences', 'tokens'>> => {
  const { createTagger } = await taggers[code]()
  const tag = await createTagger()
  return defineAnnotator({
    name: 'token',
    version: '1',
    languages: [code],
    needs: ['sentences'],
    makes: ['tokens'],
    annotate: (view) => {
      const words = wordsOfSentences(view.text, view.layer('sentences'), view.language.token)
      return { tokens: tag(words, view.language) }
    },
  })
}
