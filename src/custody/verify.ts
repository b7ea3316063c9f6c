import type { Dossier } from '../model/dossier.ts'
import { checkCitations } from './citations.ts'
import { checkClaims, checkFigures, checkIds, checkTexts } from './consistency.ts'
import { unchecked, wrong, type Finding } from './findings.ts'
import type { Manifest } from './manifest.ts'
import { sha256Hex } from '../text/hash.ts'
import { hashOf } from './seal.ts'

/** What a dossier is checked against, beside itself. */
export interface Evidence {
  /** Of each report by id the SHA-256 of the file that it was read from, null where the file is not there. */
  readonly files?: ReadonlyMap<string, string | null>
  readonly manifest?: Manifest
  /** Texts of reports, by id, for those that the dossier withholds; only one that has the report's hash is taken. */
  readonly texts?: ReadonlyMap<string, string>
}

/**
 * What does not hold of a dossier: its seal, the texts against their hashes, every citation against its text, ids, statuses
 * and values, and where they are given, the files that were read and a manifest.
 * @example verifyDossier(dossier).filter(({ level }) => level === 'error') // [] where nothing was touched
 */
export const verifyDossier = (dossier: Dossier, { files, manifest, texts }: Evidence = {}): readonly Finding[] => [
  ...checkSeal(dossier),
  ...(manifest ? checkManifest(dossier, manifest) : []),
  ...checkTexts(dossier),
  ...checkCitations(texts ? withTexts(dossier, texts) : dossier),
  ...checkIds(dossier),
  ...checkClaims(dossier),
  ...checkFigures(dossier),
  ...checkFiles(dossier, files ?? new Map()),
]

const withTexts = (dossier: Dossier, texts: ReadonlyMap<string, string>): Dossier => ({
  ...dossier,
  reports: dossier.reports.map((report) => {
    const text = report.text ?? texts.get(report.id)
    return text !== undefined && sha256Hex(text) === report.textHash ? { ...report, text } : report
  }),
})

const checkSeal = (dossier: Dossier): readonly Finding[] => {
  if (dossier.seal === null) return [unchecked('verify-unsealed')]
  return dossier.seal.sha256 === hashOf(dossier) ? [] : [wrong('verify-seal')]
}

const checkManifest = (dossier: Dossier, { dossier: seal, reports }: Manifest): readonly Finding[] => {
  const listed = new Map(reports.map((report) => [report.id, report]))
  const held = new Set(dossier.reports.map(({ id }) => id))
  return [
    ...(seal.sha256 === hashOf(dossier) ? [] : [wrong('verify-manifest')]),
    ...dossier.reports.flatMap(({ id, raw, textHash }) => {
      const report = listed.get(id)
      if (!report) return wrong('verify-report-added', { report: id })
      const same = report.textHash === textHash && report.sha256 === (raw?.sha256 ?? null)
      return same ? [] : wrong('verify-report-changed', { report: id })
    }),
    ...reports.filter(({ id }) => !held.has(id)).map(({ id }) => wrong('verify-report-gone', { report: id })),
  ]
}

const checkFiles = ({ reports }: Dossier, files: ReadonlyMap<string, string | null>): readonly Finding[] =>
  reports.flatMap(({ id, raw, file }) => {
    const hash = files.get(id)
    if (hash === undefined || raw === null) return []
    if (hash === null) return unchecked('verify-file-missing', { report: id, file })
    return hash === raw.sha256 ? [] : wrong('verify-file', { report: id, file })
  })
