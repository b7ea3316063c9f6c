import { backupCommand, checkCommand, restoreCommand, type KeepOptions } from '../collection/keep-commands.ts'
import { storeOption, uiOption, type Declare } from './options.ts'

/** What keeps a collection safe. */
export const declareKeep: Declare = (program, finish) => {
  program
    .command('backup')
    .description('write a whole collection to a new file, also while others work on it')
    .argument('<file>', 'the new file; it is a collection of its own')
    .addOption(storeOption())
    .addOption(uiOption())
    .addHelpText('after', '\nExample:\n  corroborate backup monday.db --store postgres://user@host/desk')
    .action(async (file: string, options: KeepOptions) => finish(await backupCommand(file, options)))
  program
    .command('restore')
    .description('fill an empty collection with a backup')
    .argument('<file>', 'what backup wrote, from whichever store')
    .addOption(storeOption())
    .addOption(uiOption())
    .addHelpText('after', '\nExample:\n  corroborate restore monday.db --store desk.db')
    .action(async (file: string, options: KeepOptions) => finish(await restoreCommand(file, options)))
  program
    .command('check')
    .description('tell what does not hold of a collection')
    .addOption(storeOption())
    .option('--bytes', 'look into every raw file and reading too', false)
    .addOption(uiOption())
    .addHelpText('after', '\nExample:\n  corroborate check --bytes\n\nExit codes: 0 all holds, 1 something does not.')
    .action(async (options: KeepOptions & { bytes: boolean }) => finish(await checkCommand(options)))
}
