import { printLayers, storyPrint } from './align/stories/print.ts'
import { compare } from './compare.ts'
import { extract } from './extract.ts'
import { loadLanguage } from './language/load.ts'
import type { Correction } from './model/correction.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Dossier } from './model/dossier.ts'
import { supportedLanguages, supportedOf, type SupportedLanguage } from './model/language.ts'
import type { Reference } from './model/reference.ts'
import type { Report } from './model/report.ts'
import type { StoryPrint } from './model/stories.ts'
import type { ReadReport } from './model/story.ts'
import type { Pipeline } from './pipeline/pipeline.ts'
import { createPreset, createUnreadPreset, presetFingerprint } from './preset.ts'
import { readReport, type Source } from './read/read-report.ts'
import { sha256Hex } from './text/hash.ts'
import { version } from './version.ts'

/** Told after each report: how many are read, and how many there are where that is known. */
export type Progress = (done: number, total: number | null) => void

/** How reports are read. */
export interface ReadOptions {
  /** BCP 47 tag of the reports' language where the user knows it better than detection. */
  readonly language?: string | null
  readonly progress?: Progress
  /** What people corrected, applied while the reports are compared. */
  readonly corrections?: readonly Correction[]
  /** Counts that the dossier shows apart, beside those of its reports. */
  readonly references?: readonly Reference[]
}

/** `read` is null where no report could be had; the diagnostics say why. */
export interface ReadOutcome {
  readonly read: ReadReport | null
  readonly diagnostics: readonly Diagnostic[]
}

/** `printed` is null where no report could be had; the diagnostics say why. */
export interface PrintOutcome {
  readonly printed: { readonly report: Report; readonly print: StoryPrint } | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reports that could be read, in the order of their sources, and what is to be said of all. */
export interface ReadAll {
  readonly reports: readonly ReadReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads reports and compares them. Holds loaded tables, nothing of any report. */
export interface Engine {
  /** Changes whenever the engine could read the same text differently. */
  readonly fingerprint: () => Promise<string>
  /** One source's report with what was found in it. */
  read(source: Source, options?: ReadOptions): Promise<ReadOutcome>
  /**
   * One source's report and its print, for which half of what `read` does is enough. Both are what `read` and `storyPrint`
   * give.
   */
  print(source: Source, options?: ReadOptions): Promise<PrintOutcome>
  /** All sources' reports. Two copies of one text become two reports. */
  readAll(sources: Iterable<Source> | AsyncIterable<Source>, options?: ReadOptions): Promise<ReadAll>
  /** The dossier of reports that were read, as people corrected it. */
  compare(
    reports: readonly ReadReport[],
    diagnostics?: readonly Diagnostic[],
    corrections?: readonly Correction[],
  ): Promise<Dossier>
  /** Reads all sources and compares them. Two copies of one text become two reports of one origin. */
  dossier(sources: Iterable<Source> | AsyncIterable<Source>, options?: ReadOptions): Promise<Dossier>
}

/**
 * An engine; language tables are loaded when a report first needs them.
 * @example
 * const engine = createEngine()
 * const dossier = await engine.dossier([{ bytes, path: 'a.txt', … }])
 */
export const createEngine = (): Engine => {
  const presets = new Map<SupportedLanguage, Promise<Presets>>()
  const presetsOf = (language: SupportedLanguage): Promise<Presets> => {
    const known = presets.get(language) ?? createPreset(language).then(presetsFrom)
    presets.set(language, known)
    return known
  }
  const ownPrint = sha256Hex([version, ...supportedLanguages.map(presetFingerprint)].join(' ')).slice(0, 16)
  const fingerprint = async (): Promise<string> => ownPrint
  const readApart = async (source: Source, options: ReadOptions, { taken, steps }: How): Promise<ReadOutcome> => {
    const outcome = await readReport(withLanguage(source, options.language ?? null))
    if (!outcome.report) return { read: null, diagnostics: outcome.diagnostics }
    const pipelineOf = async (language: SupportedLanguage): Promise<Pipeline> => (await presetsOf(language))[steps]
    const found = await extractFrom(withOwnId(outcome.report, taken), pipelineOf)
    return { read: found.read, diagnostics: [...outcome.diagnostics, ...found.diagnostics] }
  }
  const compareAll: Engine['compare'] = async (reports, diagnostics = [], corrections = []) =>
    compare(reports, { diagnostics, corrections, generator: { version, fingerprint: await fingerprint() } })
  const readAll: Engine['readAll'] = async (sources, options = {}) => {
    const reports: ReadReport[] = []
    const diagnostics: Diagnostic[] = []
    const taken = new Set<string>()
    for await (const source of sources) {
      const outcome = await readApart(source, options, { taken, steps: 'whole' })
      if (outcome.read) reports.push(outcome.read)
      diagnostics.push(...outcome.diagnostics)
      options.progress?.(reports.length, null)
    }
    return { reports, diagnostics }
  }
  return {
    fingerprint,
    read: (source, options = {}) => readApart(source, options, { taken: new Set(), steps: 'whole' }),
    print: async (source, options = {}) => {
      const { read, diagnostics } = await readApart(source, options, { taken: new Set(), steps: 'forPrint' })
      return { printed: read && { report: read.report, print: storyPrint(read) }, diagnostics }
    },
    readAll,
    compare: compareAll,
    dossier: async (sources, options = {}) => {
      const { reports, diagnostics } = await readAll(sources, options)
      const dossier = await compareAll(reports, diagnostics, options.corrections)
      return options.references?.length ? { ...dossier, references: options.references } : dossier
    },
  }
}

/** The steps for a language: all, and those that a print needs. */
interface Presets {
  readonly whole: Pipeline
  readonly forPrint: Pipeline
}

interface How {
  /** Ids of reports that are there already. */
  readonly taken: Set<string>
  readonly steps: keyof Presets
}

const presetsFrom = (whole: Pipeline): Presets => ({ whole, forPrint: whole.only(printLayers, 'passing') })

const withLanguage = (source: Source, language: string | null): Source =>
  language === null || source.known?.language
    ? source
    : { ...source, known: { ...(source.known ?? unknownFacts), language } }

const unknownFacts = { file: null, outlet: null, published: null, language: null, title: null, url: null }

/** Ids are made of the text, so a second copy of one text is numbered. */
const withOwnId = (report: Report, taken: Set<string>): Report => {
  let id = report.id
  for (let copy = 2; taken.has(id); copy++) id = `${report.id}-${copy}`
  taken.add(id)
  return id === report.id ? report : { ...report, id }
}

const extractFrom = async (
  report: Report,
  pipelineOf: (language: SupportedLanguage) => Promise<Pipeline>,
): Promise<{ readonly read: ReadReport; readonly diagnostics: readonly Diagnostic[] }> => {
  const language = report.reading === 'unread' ? null : supportedOf(report.language)
  const pipeline = language === null ? createUnreadPreset() : await pipelineOf(language)
  // Copies are looked for in every language, and the one step that does it asks nothing of the words.
  const { extraction, diagnostics } = extract(report, pipeline, await loadLanguage(language ?? 'en'))
  return { read: { report, extraction }, diagnostics }
}
