import type { Dossier } from '../../model/dossier.ts'
import type { ReaderLanguage } from '../words/index.ts'
import { annotationsOf } from './annotation.ts'
import { claimsOf } from './claims.ts'
import { conllOf } from './conll.ts'
import { csvOf } from './csv.ts'
import { ftmOf } from './ftm.ts'
import { acledOf, gedOf } from './incident-tables.ts'
import { markdownOf } from './markdown.ts'
import { provenanceOf } from './provenance.ts'
import type { Rules } from './rules.ts'

/** How a dossier is written for another tool. */
export interface ExportOptions {
  /** The language of our own words, where a format has any. */
  readonly language: ReaderLanguage
  /** Lists everything, where a format lists what comes first. */
  readonly all: boolean
  /** What makes a table of incidents more careful. */
  readonly rules: Rules
}

type Write = (dossier: Dossier, options: ExportOptions) => string | Promise<readonly string[]>

/** Every format that a dossier can be written in for others' tools. */
const formats = {
  annotation: annotationsOf,
  prov: provenanceOf,
  claims: claimsOf,
  ftm: ftmOf,
  conll: conllOf,
  md: markdownOf,
  csv: (dossier, { rules }) => csvOf(dossier, rules),
  acled: (dossier, { rules }) => acledOf(dossier, rules),
  ged: (dossier, { rules }) => gedOf(dossier, rules),
} as const satisfies Readonly<Record<string, Write>>

/** The name of a format that a dossier can be written in. */
export type ExportFormat = keyof typeof formats
/** All formats that `exported` knows. */
export const exportFormats = Object.keys(formats) as readonly ExportFormat[]

/**
 * A dossier in another format, in pieces. What was masked or withheld in the dossier is so in every format.
 * @example (await exported(dossier, 'md', { language: 'en', all: true, rules: new Set() })).join('')
 */
export const exported = async (
  dossier: Dossier,
  format: ExportFormat,
  options: ExportOptions,
): Promise<readonly string[]> => {
  const write: Write = formats[format]
  const text = await write(dossier, options)
  return typeof text === 'string' ? [text] : text
}
