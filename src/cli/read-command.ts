import { gatherDossier } from './gather.ts'
import { jsonOf } from './json.ts'
import { paintFor, widthOf, writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import { tell } from './tell.ts'
import { continueFrom, renderHtml, renderTerminal, type Dossier, type ReaderLanguage } from '../index.ts'

export interface ReadCommandOptions {
  readonly format: 'text' | 'html' | 'json'
  readonly output?: string
  readonly all: boolean
  readonly lang?: string
  readonly ui: ReaderLanguage
  readonly quiet: boolean
  readonly corrections?: string
  /** A dossier of an earlier day. */
  readonly continue?: string
}

/** `corroborate read`: reads the reports and writes the account. Gives the exit code. */
export const readCommand = async (inputs: readonly string[], options: ReadCommandOptions): Promise<number> => {
  const old = options.continue === undefined ? null : await savedDossier(options.continue)
  const { dossier: fresh, exitCode } = await gatherDossier(inputs, options)
  if (fresh === null) return exitCode
  const dossier = old === null ? fresh : continueFrom(old, fresh)
  const toScreen = options.output === undefined && process.stdout.isTTY
  if (options.format === 'html' && toScreen && !options.quiet) tell('page-on-terminal', options.ui)
  await writeOutput(await written(dossier, options), options.output ?? null)
  return exitCode
}

const written = async (dossier: Dossier, options: ReadCommandOptions): Promise<Iterable<string>> => {
  if (options.format === 'json') return jsonOf(dossier)
  if (options.format === 'html') return [await renderHtml(dossier, { language: options.ui })]
  const paint = paintFor(options.output === undefined || options.output === '-')
  return [renderTerminal(dossier, { language: options.ui, width: widthOf(), all: options.all, paint })]
}
