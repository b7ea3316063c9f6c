import { exportedAs, rulesNamed } from './export-command.ts'
import { gatherDossier } from './gather.ts'
import { handedOn, type HandOnOptions } from './handed-on.ts'
import { jsonOf } from './json.ts'
import { paintFor, widthOf, writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import { signedWith } from './sign.ts'
import { tell } from './tell.ts'
import {
  continueFrom,
  manifestOf,
  renderHtml,
  renderTerminal,
  type Dossier,
  type ExportFormat,
  type ReaderLanguage,
} from '../index.ts'

/** How a dossier is written. */
export interface WriteOptions {
  readonly format: 'text' | 'html' | 'json' | ExportFormat
  /** Names of rules for tables of incidents. */
  readonly rules?: string
  readonly output?: string
  readonly all: boolean
  readonly ui: ReaderLanguage
  readonly quiet: boolean
  /** Columns of the account. */
  readonly width?: number
}

export interface ReadCommandOptions extends WriteOptions, HandOnOptions {
  readonly lang?: string
  readonly corrections?: string
  /** A dossier of an earlier day. */
  readonly continue?: string
  /** An Ed25519 private key (PEM). */
  readonly sign?: string
  readonly manifest?: string
}

/** `corroborate read`: reads the reports and writes the account. Gives the exit code. */
export const readCommand = async (inputs: readonly string[], options: ReadCommandOptions): Promise<number> => {
  // A rule that is none should not cost the reading.
  rulesNamed(options.rules)
  const old = options.continue === undefined ? null : await savedDossier(options.continue)
  const { dossier: fresh, exitCode } = await gatherDossier(inputs, options)
  if (fresh === null) return exitCode
  const dossier = await signedWith(
    handedOn(old === null ? fresh : continueFrom(old, fresh), options),
    options.sign ?? null,
  )
  if (options.manifest !== undefined)
    await writeOutput([JSON.stringify(manifestOf(dossier), null, 1), '\n'], options.manifest)
  await writeDossier(dossier, options)
  return exitCode
}

/** Writes a dossier in the format and to the place that the options say. */
export const writeDossier = async (dossier: Dossier, options: WriteOptions): Promise<void> => {
  const toScreen = options.output === undefined && process.stdout.isTTY
  if (options.format === 'html' && toScreen && !options.quiet) tell('page-on-terminal', options.ui)
  await writeOutput(await written(dossier, options), options.output ?? null)
}

const written = async (dossier: Dossier, options: WriteOptions): Promise<Iterable<string>> => {
  if (options.format === 'json') return jsonOf(dossier)
  if (options.format === 'html') return [await renderHtml(dossier, { language: options.ui })]
  if (options.format !== 'text') return exportedAs(dossier, options.format, options)
  const paint = paintFor(options.output === undefined || options.output === '-')
  return [renderTerminal(dossier, { language: options.ui, width: widthOf(options.width), all: options.all, paint })]
}
