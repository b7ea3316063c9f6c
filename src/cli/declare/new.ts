import { newCommand, type NewCommandOptions } from '../new-command.ts'
import { uiOption, type Declare } from './options.ts'

export const declareNew: Declare = (program, finish) => {
  program
    .command('new')
    .description('write a reports.json to fill in, for the reports of a folder')
    .argument('<folder>', 'the folder that holds the reports')
    .addOption(uiOption())
    .addHelpText('after', '\nExample:\n  corroborate new reports/ && corroborate read reports/')
    .action(async (folder: string, options: NewCommandOptions) => finish(await newCommand(folder, options)))
}
