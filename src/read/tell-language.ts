import { supportedLanguages, supportedOf, type SupportedLanguage } from '../model/language.ts'
import { scan } from '../text/scan.ts'
import { commonWords } from './furniture-words.ts'
import { languageOf } from './language.ts'
import type { Page } from './page.ts'
import type { Source } from './source.ts'

/** The language a report is read in, and the one its words show. */
export interface ToldLanguage {
  readonly language: string | null
  readonly detected: string | null
}

/** The given language wins; the text's own is told all the same, so that a wrong one can be pointed out. */
export const tellLanguage = async (page: Page, { known }: Source): Promise<ToldLanguage> => {
  const text = page.paragraphs.map((paragraph) => paragraph.words.text).join('\n')
  const given = supportedOf(known?.language ?? null)
  // Loading the detector takes a third of a second; a text that plainly is what it is given as needs none.
  if (given && readsAs(text, given)) return { language: known!.language, detected: given }
  const detected = await languageOf(text)
  const said = page.facts.language
  // A page's own tag adds the region to the language that its words show; by itself it is often the template's.
  const refined = said && detected && said.split('-')[0]!.toLowerCase() === detected ? said : (detected ?? said)
  return { language: known?.language ?? refined, detected }
}

/** Whether a fifth of a text's words are the language's articles, prepositions and the like, and few the others'. */
const readsAs = (text: string, language: SupportedLanguage): boolean => {
  let words = 0
  let own = 0
  let others = 0
  for (const match of scan(/\p{L}+/gu, text.slice(0, 4000))) {
    const word = match[0].toLowerCase()
    words++
    if (commonWords(language).has(word)) own++
    else if (otherWords(language).some((set) => set.has(word))) others++
  }
  return words >= 20 && own >= words * 0.2 && own > others * 4
}

const otherWords = (language: SupportedLanguage) =>
  supportedLanguages.filter((other) => other !== language).map(commonWords)
