import { extract } from '../../src/extract.ts'
import type { KnownFacts, ReadReport, Source } from '../../src/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Block, Report } from '../../src/model/report.ts'
import type { Pipeline } from '../../src/pipeline/pipeline.ts'
import { createPreset } from '../../src/preset.ts'
import { sha256Hex } from '../../src/text/hash.ts'
import { scan } from '../../src/text/scan.ts'

const presets = new Map<SupportedLanguage, Promise<Pipeline>>()

/** The whole preset of a language, made once. */
export const presetOf = (language: SupportedLanguage): Promise<Pipeline> => {
  const preset = presets.get(language) ?? createPreset(language)
  presets.set(language, preset)
  return preset
}

export interface Given {
  readonly language: SupportedLanguage
  /** EDTF. */
  readonly published?: string
  /** Whether the first paragraph is a headline. */
  readonly title?: boolean
}

/**
 * Reads a text with the whole preset and leaves it as it is, so that the offsets of gold data hold: paragraphs are
 * what blank lines part, nothing is taken for furniture, and broken lines stay broken.
 */
export const readExactly = async (text: string, given: Given): Promise<ReadReport> => {
  const report = reportOf(text, given)
  const { extraction, diagnostics } = extract(
    report,
    await presetOf(given.language),
    await loadLanguage(given.language),
  )
  const [problem] = diagnostics
  if (problem) throw new Error(`a step failed: ${JSON.stringify(problem)}`)
  return { report, extraction }
}

const reportOf = (text: string, { language, published, title }: Given): Report => {
  const textHash = sha256Hex(text)
  return {
    id: `r-${textHash.slice(0, 10)}`,
    ...nothingKnown,
    language,
    text,
    textHash,
    published: { value: published ?? null, basis: published === undefined ? 'unknown' : 'given', because: null },
    reading: 'whole',
    map: [{ start: 0, end: text.length, rawStart: 0, rawEnd: text.length }],
    furniture: [],
    blocks: paragraphsOf(text, title ?? false),
  }
}

const nothingKnown = {
  file: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  raw: null,
  address: null,
  retrieved: null,
  version: null,
  supersedes: null,
  updated: null,
}

/** A block for each paragraph (blank lines part them); with `title` the first is the headline. */
export const paragraphsOf = (text: string, title: boolean): readonly Block[] => {
  const blocks: Block[] = []
  for (const match of scan(/\S[^]*?(?=\s*\n\s*\n|\s*$)/g, text)) {
    const role = title && blocks.length === 0 ? 'title' : 'body'
    blocks.push({ start: match.index, end: match.index + match[0].length, role })
  }
  return blocks
}

/** A report's bytes as the engine takes them, with what is known of it: for sets that compare reports. */
export const sourceOf = (bytes: string | Uint8Array, known: Partial<KnownFacts> = {}): Source => ({
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  path: known.file ?? null,
  mediaType: null,
  address: null,
  retrieved: null,
  known: { file: null, outlet: null, published: null, language: null, title: null, url: null, ...known },
})
