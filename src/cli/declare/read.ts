import { Option } from 'commander'
import { exportFormats } from '../../index.ts'
import { readCommand } from '../read-command.ts'
import { inputHelp, readOptions, redactOption, rulesOption, shareOption, type Declare } from './options.ts'

export const declareRead: Declare = (program, finish) => {
  readOptions(
    program.command('read').description('print the account of several reports').argument('<reports...>', inputHelp),
  )
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(['text', 'html', 'json', ...exportFormats])
        .default('text'),
    )
    .addOption(rulesOption())
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first', false)
    .option('--continue <dossier>', 'keep the ids of an earlier dossier of the story, and say which are retired')
    .addOption(shareOption())
    .addOption(redactOption())
    .option('--sign <key>', 'sign the dossier with an Ed25519 private key (PEM)')
    .option('--manifest <file>', 'write the hashes of the dossier and its reports to a file, to be kept apart')
    .addHelpText('after', readHelp)
    .action(async (inputs: string[], options) => finish(await readCommand(inputs, options)))
}

const readHelp = `
Examples:
  corroborate read reports/
  corroborate read 'reports/*.html' https://example.org/article
  corroborate read reports/ --format html --output dossier.html
  corroborate read reports/ --format json --output dossier.json
  cat a.txt | corroborate read - b.txt --ui es

A reports.json in a folder says which files are read and what is known of them
(corroborate new FOLDER writes one). Colours follow NO_COLOR, the width COLUMNS or --width.
Exit codes: 0 done, 1 no report could be read, 2 wrong use, 3 some could not.`
