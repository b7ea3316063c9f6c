import { Option } from 'commander'
import { exportFormats } from '../../index.ts'
import { showCommand, type ShowCommandOptions } from '../collection/show-command.ts'
import { redactOption, rulesOption, shareOption, storeOption, uiOption, type Declare } from './options.ts'

export const declareShow: Declare = (program, finish) => {
  program
    .command('show')
    .description('print the account of a story of a collection')
    .argument('<story>', 'its id, as stories and search list it, or the beginning of it')
    .addOption(storeOption())
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(['text', 'html', 'json', ...exportFormats])
        .default('text'),
    )
    .addOption(rulesOption())
    .addOption(uiOption())
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first', false)
    .option('-q, --quiet', 'no notes on standard error', false)
    .addOption(shareOption())
    .addOption(redactOption())
    .addHelpText('after', showHelp)
    .action(async (story: string, options: ShowCommandOptions) => finish(await showCommand(story, options)))
}

const showHelp = `
Examples:
  corroborate show y-c4beb867e792
  corroborate show y-c4beb867e792 --format html --output story.html`
