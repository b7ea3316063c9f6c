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
}

/** `corroborate export`: writes a saved dossier in another format. Gives the exit code. */
export const exportCommand = async (file: string, options: ExportCommandOptions): Promise<number> => {
  rulesNamed(options.rules)
  const dossier = handedOn(await savedDossier(file), options)
  await writeOutput(await exportedAs(dossier, options.format, options), options.output ?? null)
  return 0
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
