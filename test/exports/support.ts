import type { Dossier, DossierReport } from '../../src/model/dossier.ts'
import { exported, type ExportFormat, type ExportOptions } from '../../src/dossier/exports/index.ts'

/** A dossier of nothing, with some of its parts. */
export const dossierWith = (parts: Partial<Dossier>): Dossier => ({
  ...{ schemaVersion: '1', generator: { version: '0.0.0', fingerprint: 'test' }, story: { id: 'story-test' } },
  ...{ seal: null, continues: null, corrections: [], retired: [], diagnostics: [], reports: [], origins: [] },
  ...{ entities: [], incidents: [], victims: [], quantities: [], figures: [], differences: [], ledgers: [] },
  ...{ attributions: [], quotations: [], times: [], matters: [], claims: [], omissions: [], timeline: [] },
  ...{ labels: [], versions: [], dropped: [] },
  ...parts,
})

/** A report of some text of which nothing else is known. */
export const reportWith = (text: string, parts: Partial<DossierReport> = {}): DossierReport => ({
  ...{ id: 'r-test', file: null, url: null, outlet: null, title: null, byline: null, language: 'en', text },
  ...{ textHash: '', raw: null, address: null, retrieved: null, version: null, supersedes: null, updated: null },
  published: { value: null, basis: 'unknown', because: null },
  ...{ reading: 'whole', map: [], furniture: [], blocks: [] },
  ...parts,
})

/** A dossier in a format, in one piece. */
export const written = async (
  dossier: Dossier,
  format: ExportFormat,
  options: Partial<ExportOptions> = {},
): Promise<string> =>
  (await exported(dossier, format, { language: 'en', all: true, rules: new Set(), ...options })).join('')
