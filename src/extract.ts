import type { LanguagePack } from './language/pack.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Extraction } from './model/layers.ts'
import type { Report } from './model/report.ts'
import type { Pipeline } from './pipeline/pipeline.ts'

/** What was found in one report, and what went wrong on the way. */
export interface Extracted {
  readonly extraction: Extraction
  readonly diagnostics: readonly Diagnostic[]
}

/** Every layer of an Extraction: the compiler misses none. */
const keptLayers = Object.keys({
  passages: true,
  sentences: true,
  quantities: true,
  times: true,
  mentions: true,
  anchors: true,
  entities: true,
  attributions: true,
  figures: true,
  statements: true,
  nominals: true,
  namings: true,
  signatures: true,
  fates: true,
  dropped: true,
} satisfies Record<keyof Extraction, true>) as readonly (keyof Extraction)[]

/**
 * Reads a report's text with a pipeline. A pure function of the report's id, text, blocks and
 * language. Tokens and candidates are let go: comparison works on annotations alone.
 */
export const extract = (report: Report, pipeline: Pipeline, language: LanguagePack): Extracted => {
  const { layers, diagnostics } = pipeline.run({ id: report.id, text: report.text, blocks: report.blocks }, language)
  const kept = Object.fromEntries(keptLayers.map((name) => [name, layers[name] ?? []]))
  return { extraction: kept as unknown as Extraction, diagnostics }
}
