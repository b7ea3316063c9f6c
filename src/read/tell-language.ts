import { supportedOf } from '../model/language.ts'
import { languageOf } from './language.ts'
import type { Page } from './page.ts'
import { lowerWords, readsAs } from './reads-as.ts'
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
  if (given && readsAs(lowerWords(text.slice(0, 4000)), given)) return { language: known!.language, detected: given }
  const detected = await languageOf(text)
  const said = page.facts.language
  // A page's own tag adds the region to the language that its words show; by itself it is often the template's.
  const refined = said && detected && said.split('-')[0]!.toLowerCase() === detected ? said : (detected ?? said)
  return { language: known?.language ?? refined, detected }
}
