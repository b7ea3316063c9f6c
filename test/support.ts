import { paragraphsOf, presetOf } from '../eval/frame/read-exactly.ts'
import { loadLanguage } from '../src/language/load.ts'
import { supportedOf, type SupportedLanguage } from '../src/model/language.ts'
import type { ReadText } from '../src/pipeline/annotator.ts'
import type { PipelineResult } from '../src/pipeline/pipeline.ts'

/**
 * Plain text as a step sees it: a block a paragraph (paragraphs are apart by a blank line). With
 * `title` the first block is the headline.
 */
export const plainText = (text: string, title = false): ReadText => ({
  id: 'r-test',
  text,
  blocks: paragraphsOf(text, title),
})

/** All layers of a text, read with the whole preset: for tests that outlive refactors. */
export const readLayers = async (
  text: string,
  language: SupportedLanguage = 'en',
  title = false,
): Promise<PipelineResult['layers']> => {
  const code = supportedOf(language)!
  const pipeline = await presetOf(code)
  const { layers, diagnostics } = pipeline.run(plainText(text, title), await loadLanguage(code))
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return layers
}
