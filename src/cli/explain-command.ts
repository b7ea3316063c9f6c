import { gatherDossier, type GatherOptions } from './gather.ts'
import { widthOf, writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import { explain, notFoundLine } from '../index.ts'

/** `corroborate explain`: says why an item or a place is in the account. Gives the exit code. */
export const explainCommand = async (
  target: string,
  inputs: readonly string[],
  options: GatherOptions,
): Promise<number> => {
  const saved = inputs.length === 1 && inputs[0]!.endsWith('.json') ? await savedDossier(inputs[0]!) : null
  const { dossier, exitCode } = saved ? { dossier: saved, exitCode: 0 as const } : await gatherDossier(inputs, options)
  if (dossier === null) return exitCode
  const told = await explain(dossier, target, { language: options.ui, width: widthOf(options.width) })
  if (told === null) {
    process.stderr.write(`corroborate: ${notFoundLine(target, options.ui)}\n`)
    return 2
  }
  await writeOutput([`${told.trimEnd()}\n`], null)
  return exitCode
}
