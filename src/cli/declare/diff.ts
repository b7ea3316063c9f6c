import { Option } from 'commander'
import { diffCommand, type DiffCommandOptions } from '../diff-command.ts'
import { readOptions, type Declare } from './options.ts'

export const declareDiff: Declare = (program, finish) => {
  readOptions(
    program
      .command('diff')
      .description('say what is new, changed or gone from one dossier to a later one of its story')
      .argument('<old>', 'a dossier written with --format json, or a folder of reports')
      .argument('<new>', 'the later one'),
  )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'html', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first', false)
    .addHelpText('after', diffHelp)
    .action(async (older: string, newer: string, options: DiffCommandOptions) =>
      finish(await diffCommand(older, newer, options)),
    )
}

const diffHelp = `
Examples:
  corroborate read reports/ --format json --output monday.json
  corroborate read reports/ --continue monday.json --format json --output tuesday.json
  corroborate diff monday.json tuesday.json
  corroborate diff monday.json tuesday.json --format html --output changes.html`
