import { gatherDossier, type GatherOptions } from './gather.ts'
import { paintFor, widthOf, writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import { changesBetween, renderChanges, type Dossier } from '../index.ts'

export interface DiffCommandOptions extends GatherOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly all: boolean
}

/** `corroborate diff`: says what changed from one dossier, or folder of reports, to another. Gives the exit code. */
export const diffCommand = async (older: string, newer: string, options: DiffCommandOptions): Promise<number> => {
  const old = await dossierOf(older, options)
  const fresh = await dossierOf(newer, options)
  if (old === null || fresh === null) return 1
  const changes = changesBetween(old, fresh)
  const paint = paintFor(options.output === undefined || options.output === '-')
  const text =
    options.format === 'json'
      ? `${JSON.stringify(changes, null, 1)}\n`
      : renderChanges(changes, { old, new: fresh }, { language: options.ui, width: widthOf(), all: options.all, paint })
  await writeOutput([text], options.output ?? null)
  return 0
}

const dossierOf = async (input: string, options: GatherOptions): Promise<Dossier | null> =>
  input.endsWith('.json') ? savedDossier(input) : (await gatherDossier([input], options)).dossier
