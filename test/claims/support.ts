import { alignClaims, type AlignedClaims } from '../../src/align/claims/index.ts'
import { bindDates } from '../../src/align/dates/index.ts'
import { alignEntities } from '../../src/align/entities/index.ts'
import { alignIncidents } from '../../src/align/incidents/align-incidents.ts'
import { bindFigures } from '../../src/align/figures/bind-figures.ts'
import { alignOrigins } from '../../src/align/origins/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Extraction } from '../../src/model/layers.ts'
import type { Report } from '../../src/model/report.ts'
import type { AlignedStory, ReadReport } from '../../src/model/story.ts'
import { createPreset } from '../../src/preset.ts'
import { sha256Hex } from '../../src/text/hash.ts'
import { plainText } from '../support.ts'

const presets = { en: await createPreset('en'), es: await createPreset('es') }

/** A report as the engine would read it, with its day. */
export const readReport = async (
  id: string,
  words: string,
  { language = 'en', day = '2026-03-10' }: { readonly language?: SupportedLanguage; readonly day?: string | null } = {},
): Promise<ReadReport> => {
  const text = { ...plainText(words), id }
  const { layers, diagnostics } = presets[language].run(text, await loadLanguage(language))
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  const published = { value: day, basis: day === null ? 'unknown' : 'given', because: null }
  const own = { byline: null, reading: 'whole', published, supersedes: null }
  const report = { ...text, language, textHash: sha256Hex(words), ...own }
  return { report: report as unknown as Report, extraction: layers as unknown as Extraction }
}

/** The reports aligned as far as claims need it. */
export const storyOf = (reports: readonly ReadReport[]): AlignedStory => {
  const origins = alignOrigins(reports)
  const dates = bindDates(reports, origins)
  const entities = alignEntities(reports, dates)
  const bound = bindFigures({ reports, dates, entities, origins })
  const { incidents, victims, figures } = alignIncidents({ reports, dates, entities, figures: bound })
  const claims: AlignedClaims = alignClaims({ reports, origins, dates, entities, figures })
  return { reports, origins, dates, entities, figures, incidents, victims, quotations: [], ...claims }
}
