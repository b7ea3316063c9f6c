import { Option } from 'commander'
import { ingestCommand, type IngestCommandOptions } from '../collection/ingest-command.ts'
import { inputHelp, storeOption, uiOption, wholeNumber, type Declare } from './options.ts'

export const declareIngest: Declare = (program, finish) => {
  program
    .command('ingest')
    .description('take reports into a collection, and group them into stories')
    .argument('<reports...>', inputHelp)
    .addOption(storeOption())
    .addOption(
      new Option('--threads <number>', 'threads that read; as many as there are processors where not given').argParser(
        wholeNumber(0),
      ),
    )
    .addOption(
      new Option('--lang <language>', "the reports' language, where detection is not wanted").choices(['en', 'es']),
    )
    .option('--leave', 'of a collection in PostgreSQL: only take in, and leave the reading to workers', false)
    .option('--corrections <file>', 'corrections to lay down, beside the corrections.json of the folders')
    .option('--readmit', 'take in also what was forgotten for good', false)
    .option('--contact <address>', 'tell the servers that are asked where you can be reached')
    .addOption(uiOption())
    .option('-q, --quiet', 'no progress and no notes on standard error', false)
    .addHelpText('after', ingestHelp)
    .action(async (inputs: string[], options: IngestCommandOptions) => finish(await ingestCommand(inputs, options)))
}

const ingestHelp = `
What is there already is not read again; interrupted, the same command goes on where
it was. Sites are asked only for what their robots.txt allows.

Examples:
  corroborate ingest reports/
  corroborate ingest crawl.wacz pages.zip --store peru.db
  corroborate ingest https://example.org/feed.xml --contact desk@example.org
  corroborate ingest reports/ --store postgres://user@host/desk

Exit codes: 0 done, 1 nothing could be read, 2 wrong use, 3 some could not, 130 interrupted.`
