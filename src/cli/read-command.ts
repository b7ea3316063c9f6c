import { gatherDossier } from './gather.ts'
import { jsonOf } from './json.ts'
import { paintFor, widthOf, writeOutput } from './output.ts'
import { renderTerminal, type Dossier, type ReaderLanguage } from '../index.ts'

export interface ReadCommandOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly all: boolean
  readonly lang?: string
  readonly ui: ReaderLanguage
  readonly quiet: boolean
}

/** `corroborate read`: reads the reports and writes the account. Gives the exit code. */
export const readCommand = async (inputs: readonly string[], options: ReadCommandOptions): Promise<number> => {
  const { dossier, exitCode } = await gatherDossier(inputs, options)
  if (dossier === null) return exitCode
  await writeOutput(written(dossier, options), options.output ?? null)
  return exitCode
}

const written = (dossier: Dossier, options: ReadCommandOptions): Iterable<string> =>
  options.format === 'json'
    ? jsonOf(dossier)
    : [
        renderTerminal(dossier, {
          language: options.ui,
          width: widthOf(),
          all: options.all,
          paint: paintFor(options.output === undefined || options.output === '-'),
        }),
      ]
