import { explainCommand } from '../explain-command.ts'
import { inputHelp, readOptions, type Declare } from './options.ts'

export const declareExplain: Declare = (program, finish) => {
  readOptions(
    program
      .command('explain')
      .description('say why an item, or a place in a report, is in the account')
      .argument(
        '<target>',
        "an id from the account (its beginning is enough), FILE:WORDS or FILE:OFFSET; a report's letter may stand for FILE",
      )
      .argument('<reports...>', `${inputHelp}; or one dossier written with --format json`),
  )
    .addHelpText('after', explainHelp)
    .action(async (target: string, inputs: string[], options) => finish(await explainCommand(target, inputs, options)))
}

const explainHelp = `
Examples:
  corroborate explain d-22f5 reports/
  corroborate explain 'B:more than 50' reports/
  corroborate explain 'ledger.txt:58 deaths' dossier.json`
