import { collectCorrections } from '../fetch/collect-corrections.ts'
import { collectReferences } from '../fetch/collect-references.ts'
import { collectSources } from '../fetch/collect-sources.ts'
import { createProgress, type ProgressLine } from './progress.ts'
import { tellErrors } from './tell.ts'
import {
  createEngine,
  type Diagnostic,
  type Dossier,
  type ReaderLanguage,
  type ReadReport,
  type Source,
} from '../index.ts'

export interface GatherOptions {
  readonly lang?: string
  readonly ui: ReaderLanguage
  readonly quiet: boolean
  /** A file of corrections beside those that lie in the folders. */
  readonly corrections?: string
  /** Columns of what is printed. */
  readonly width?: number
}

/** `dossier` is null where no report at all could be read. */
export interface Gathered {
  readonly dossier: Dossier | null
  readonly exitCode: 0 | 1 | 3
}

/** Reads all inputs into one dossier; what cannot be read is told on standard error, and the rest is still read. */
export const gatherDossier = async (inputs: readonly string[], options: GatherOptions): Promise<Gathered> => {
  const progress = createProgress(options)
  const corrected = await collectCorrections(inputs, options.corrections ?? null)
  const given = await collectReferences(inputs)
  const failures: Diagnostic[] = [...corrected.failures, ...given.failures]
  const dossier = await createEngine().dossier(sourcesOf(inputs, { failures, progress }), {
    language: options.lang ?? null,
    progress: progress.show,
    corrections: corrected.corrections,
    references: given.references,
  })
  progress.clear()
  const all = [...failures, ...dossier.diagnostics]
  const errors = all.filter((diagnostic) => diagnostic.level === 'error')
  if (!options.quiet || dossier.reports.length === 0) tellErrors(errors, options.ui)
  if (dossier.reports.length === 0) return { dossier: null, exitCode: 1 }
  return { dossier: { ...dossier, diagnostics: all }, exitCode: errors.length > 0 ? 3 : 0 }
}

/** Reads all inputs, report by report, without comparing them; what cannot be read is told on standard error. */
export const gatherReports = async (
  inputs: readonly string[],
  options: GatherOptions,
): Promise<{ readonly reports: readonly ReadReport[]; readonly exitCode: 0 | 1 | 3 }> => {
  const progress = createProgress(options)
  const failures: Diagnostic[] = []
  const { reports, diagnostics } = await createEngine().readAll(sourcesOf(inputs, { failures, progress }), {
    language: options.lang ?? null,
    progress: progress.show,
  })
  progress.clear()
  const errors = [...failures, ...diagnostics].filter(({ level }) => level === 'error')
  if (!options.quiet || reports.length === 0) tellErrors(errors, options.ui)
  return { reports, exitCode: reports.length === 0 ? 1 : errors.length > 0 ? 3 : 0 }
}

async function* sourcesOf(
  inputs: readonly string[],
  { failures, progress }: { readonly failures: Diagnostic[]; readonly progress: ProgressLine },
): AsyncGenerator<Source> {
  for await (const item of collectSources(inputs)) {
    if ('failure' in item) failures.push(item.failure)
    else {
      progress.name(item.source.path ?? item.source.address?.asked ?? '-')
      yield item.source
    }
  }
}
