import { rulesNamed } from '../export-command.ts'
import { handedOn, type HandOnOptions } from '../handed-on.ts'
import { writeDossier, type WriteOptions } from '../read-command.ts'
import { dossierOf } from './dossier-of.ts'
import type { StoreOptions } from './with-collection.ts'

export interface ShowCommandOptions extends WriteOptions, HandOnOptions, StoreOptions {}

/** `corroborate show`: writes the account of a story of a collection. Gives the exit code. */
export const showCommand = async (story: string, options: ShowCommandOptions): Promise<number> => {
  rulesNamed(options.rules)
  await writeDossier(handedOn(await dossierOf(story, options.store), options), options)
  return 0
}
