import { existsSync } from 'node:fs'
import { handedOn, type HandOnOptions } from './handed-on.ts'
import { writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import {
  CorroborateError,
  exported,
  ruleNames,
  rulesOf,
  type Dossier,
  type ExportFormat,
  type ReaderLanguage,
  type Rules,
} from '../index.ts'

interface WrittenAs {
  readonly ui: ReaderLanguage
  readonly all: boolean
  /** Names of rules for tables of incidents. */
  readonly rules?: string
}

export interface ExportCommandOptions extends WrittenAs, HandOnOptions {
  readonly format: ExportFormat
  readonly output?: string
  /** Where a story is looked for. */
  readonly store: string
}

/** `corroborate export`: writes a saved dossier, or that of a story, in another format. Gives the exit code. */
export const exportCommand = async (file: string, options: ExportCommandOptions): Promise<number> => {
  rulesNamed(options.rules)
  const dossier = handedOn(await dossierNamed(file, options.store), options)
  await writeOutput(await exportedAs(dossier, options.format, options), options.output ?? null)
  return 0
}

/** A story goes by its id, unless there is a file of that name. */
const dossierNamed = async (name: string, store: string): Promise<Dossier> => {
  if (existsSync(name) || !/^y-[0-9a-f]*$/u.test(name)) return savedDossier(name)
  const { dossierOf } = await import('./collection/dossier-of.ts')
  return dossierOf(name, store)
}

/** A dossier in a format for others' tools. */
export const exportedAs = (
  dossier: Dossier,
  format: ExportFormat,
  { ui, all, rules }: WrittenAs,
): Promise<readonly string[]> => exported(dossier, format, { language: ui, all, rules: rulesNamed(rules) })

/**
 * The rules of an option.
 * @throws CorroborateError `rules-unknown` where a name is none
 */
export const rulesNamed = (list: string | undefined): Rules => {
  const rules = rulesOf(list ?? '')
  if (rules === null) throw new CorroborateError('rules-unknown', { list: list!, known: ruleNames.join(', ') }, 2)
  return rules
}
