import { loadLanguage } from '../src/language/load.ts'
import { supportedOf, type SupportedLanguage } from '../src/model/language.ts'
import type { Block } from '../src/model/report.ts'
import type { ReadText } from '../src/pipeline/annotator.ts'
import type { PipelineResult } from '../src/pipeline/pipeline.ts'
import { createPreset } from '../src/preset.ts'
import { scan } from '../src/text/scan.ts'

const presets = new Map<SupportedLanguage, ReturnType<typeof createPreset>>()

/**
 * Plain text as a step sees it: a block a paragraph (paragraphs are apart by a blank line). With
 * `title` the first block is the headline.
 */
export const plainText = (text: string, title = false): ReadText => {
  const blocks: Block[] = []
  for (const match of scan(/\S[^]*?(?=\s*\n\s*\n|\s*$)/g, text)) {
    const role = title && blocks.length === 0 ? 'title' : 'body'
    blocks.push({ start: match.index, end: match.index + match[0].length, role })
  }
  return { id: 'r-test', text, blocks }
}

/** All layers of a text, read with the whole preset: for tests that outlive refactors. */
export const readLayers = async (
  text: string,
  language: SupportedLanguage = 'en',
  title = false,
): Promise<PipelineResult['layers']> => {
  const code = supportedOf(language)!
  if (!presets.has(code)) presets.set(code, createPreset(code))
  const pipeline = await presets.get(code)!
  const { layers, diagnostics } = pipeline.run(plainText(text, title), await loadLanguage(code))
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return layers
}
