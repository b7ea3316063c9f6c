import type { SupportedLanguage } from '../../model/language.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import type { Tagger } from './tagger.ts'

const taggers: Readonly<Record<SupportedLanguage, () => Promise<{ readonly createTagger: () => Promise<Tagger> }>>> = {
  en: () => import('./en/tagger.ts'),
  es: () => import('./es/tagger.ts'),
}

/** The step that makes tokens in a language, its tables loaded. */
export const loadTokens = async (code: SupportedLanguage): Promise<Annotator<'sentences', 'tokens'>> =>
  tokensBy(code, await (await taggers[code]()).createTagger())

/** The same by a tagger; without one it can be asked what it is, and run over nothing. */
export const tokensBy = (code: SupportedLanguage, tag: Tagger | null): Annotator<'sentences', 'tokens'> =>
  defineAnnotator({
    name: 'token',
    version: '3',
    languages: [code],
    needs: ['sentences'],
    makes: ['tokens'],
    annotate: (view) => ({ tokens: tag!(view.text, view.layer('sentences'), view.language) }),
  })
