import { messageOf, type MessageCode, type ReaderLanguage } from '../../index.ts'
import { withoutPassword } from '../../text/without-password.ts'
import { writeOutput } from '../output.ts'
import { withCollection, type StoreOptions } from './with-collection.ts'

export interface KeepOptions extends StoreOptions {
  readonly ui: ReaderLanguage
}

/** `corroborate backup`: writes a whole collection to a new file. Gives the exit code. */
export const backupCommand = (file: string, { store, ui }: KeepOptions): Promise<number> =>
  withCollection({ store, threads: 0, mustExist: true }, async (collection) => {
    await collection.backup(file)
    await writeOutput([`${messageOf('backup-done', { file }, ui)}\n`], null)
    return 0
  })

/** `corroborate restore`: fills an empty collection with a backup. Gives the exit code. */
export const restoreCommand = async (file: string, { store, ui }: KeepOptions): Promise<number> => {
  // What is no backup is refused before a collection is made for it.
  const { openStore } = await import('../../store/index.ts')
  await (await openStore({ at: file, readOnly: true })).close()
  return withCollection({ store, threads: 0 }, async (collection) => {
    await collection.restore(file)
    const { reports, stories } = await collection.counts()
    await writeOutput([`${messageOf('restore-done', { store: withoutPassword(store), reports, stories }, ui)}\n`], null)
    return 0
  })
}

/** `corroborate check`: tells what does not hold of a collection. Gives 0 where all does, else 1. */
export const checkCommand = (options: KeepOptions & { readonly bytes: boolean }): Promise<number> =>
  withCollection({ store: options.store, threads: 0, mustExist: true }, async (collection) => {
    const findings = await collection.check({ bytes: options.bytes })
    const { reports, stories, sources } = await collection.counts()
    const told = findings.map(({ code, params }) => messageOf(code as MessageCode, params, options.ui))
    const errors = findings.filter(({ level }) => level === 'error').length
    const verdict =
      errors > 0
        ? messageOf('check-failed', { errors }, options.ui)
        : messageOf('check-holds', { reports, stories, sources }, options.ui)
    await writeOutput([`${[...told, verdict].join('\n')}\n`], null)
    return errors > 0 ? 1 : 0
  })
