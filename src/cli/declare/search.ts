import { Option } from 'commander'
import { searchCommand, type SearchCommandOptions } from '../collection/search-command.ts'
import { isoDay, storeOption, uiOption, wholeNumber, type Declare } from './options.ts'

export const declareSearch: Declare = (program, finish) => {
  program
    .command('search')
    .description('find words in the reports of a collection')
    .argument(
      '<words...>',
      'all must stand in a report; "in quotes" they stand together; -word must not; begin* is enough',
    )
    .addOption(storeOption())
    .option('--story <id>', 'only reports of a story')
    .option('--outlet <name>', 'only reports of an outlet')
    .addOption(new Option('--from <day>', 'only from a day of publication on').argParser(isoDay))
    .addOption(new Option('--to <day>', 'only up to a day of publication').argParser(isoDay))
    .addOption(new Option('--limit <number>', 'reports at most').argParser(wholeNumber(1)).default(20))
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(uiOption())
    .addHelpText('after', searchHelp)
    .action(async (words: string[], options: SearchCommandOptions) => finish(await searchCommand(words, options)))
}

const searchHelp = `
Examples:
  corroborate search Ayacucho 'fiscal de la nación'
  corroborate search blockade* --from 2023-01-01 --to 2023-01-31

Exit codes: 0 found, 1 nothing found, 2 wrong use.`
