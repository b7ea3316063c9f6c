import { createUnreadPreset } from '../../src/preset.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { Extraction } from '../../src/model/layers.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { sha256Hex } from '../../src/text/hash.ts'
import { plainText } from '../support.ts'

const language = await loadLanguage('en')
const pipeline = createUnreadPreset()

/** A report of which nothing but its passages was read. */
export const readReport = (id: string, words: string): ReadReport => {
  const text = { ...plainText(words), id }
  const { layers } = pipeline.run(text, language)
  const report = { ...text, textHash: sha256Hex(words), byline: null } as unknown as Report
  return { report, extraction: layers as unknown as Extraction }
}
