import { Option } from 'commander'
import { storiesCommand } from '../stories-command.ts'
import { inputHelp, readOptions, type Declare } from './options.ts'

export const declareStories: Declare = (program, finish) => {
  readOptions(
    program
      .command('stories')
      .description('list reports by the event that they tell of')
      .argument('<reports...>', inputHelp),
  )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', storiesHelp)
    .action(async (inputs: string[], options) => finish(await storiesCommand(inputs, options)))
}

const storiesHelp = `
Each story lists its reports, and why each is in it.

Examples:
  corroborate stories reports/
  corroborate stories reports/ --format json --output stories.json`
