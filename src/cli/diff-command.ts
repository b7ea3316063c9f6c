import { gatherDossier, type GatherOptions } from './gather.ts'
import { paintFor, widthOf, writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import { changesBetween, renderChanges, renderChangesHtml, type Between, type Dossier } from '../index.ts'

export interface DiffCommandOptions extends GatherOptions {
  readonly format: 'text' | 'html' | 'json'
  readonly output?: string
  readonly all: boolean
}

/** `corroborate diff`: says what changed from one dossier, or folder of reports, to another. Gives the exit code. */
export const diffCommand = async (older: string, newer: string, options: DiffCommandOptions): Promise<number> => {
  const old = await dossierOf(older, options)
  const fresh = await dossierOf(newer, options)
  if (old === null || fresh === null) return 1
  await writeOutput([await written({ old, new: fresh }, options)], options.output ?? null)
  return 0
}

const written = async (between: Between, { format, ui, all, output, width }: DiffCommandOptions): Promise<string> => {
  const changes = changesBetween(between.old, between.new)
  if (format === 'json') return `${JSON.stringify(changes, null, 1)}\n`
  if (format === 'html') return renderChangesHtml(changes, between, { language: ui, all })
  const paint = paintFor(output === undefined || output === '-')
  return renderChanges(changes, between, { language: ui, width: widthOf(width), all, paint })
}

const dossierOf = async (input: string, options: GatherOptions): Promise<Dossier | null> =>
  input.endsWith('.json') ? savedDossier(input) : (await gatherDossier([input], options)).dossier
