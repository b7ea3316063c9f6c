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

/**
 * Reads a report's text with a pipeline. A pure function of the report's id, text, blocks and
 * language. Tokens and candidates are let go: comparison works on annotations alone.
 */
export const extract = (report: Report, pipeline: Pipeline, language: LanguagePack): Extracted => {
  const { layers, diagnostics } = pipeline.run({ id: report.id, text: report.text, blocks: report.blocks }, language)
  return {
    diagnostics,
    extraction: {
      passages: layers.passages ?? [],
      sentences: layers.sentences ?? [],
      quantities: layers.quantities ?? [],
      times: layers.times ?? [],
      mentions: layers.mentions ?? [],
      entities: layers.entities ?? [],
      attributions: layers.attributions ?? [],
      figures: layers.figures ?? [],
      statements: layers.statements ?? [],
      dropped: layers.dropped ?? [],
    },
  }
}
