import { Option } from 'commander'
import { storiesCommand, type StoriesCommandOptions } from '../stories-command.ts'
import type { ListOptions } from '../collection/list-stories.ts'
import { inputHelp, isoDay, readOptions, storeOption, wholeNumber, type Declare } from './options.ts'

export const declareStories: Declare = (program, finish) => {
  readOptions(
    program
      .command('stories')
      .description('list the stories of a collection, or of reports by the event that they tell of')
      .argument('[reports...]', `${inputHelp}; none for the stories of the collection`),
  )
    .addOption(storeOption())
    .option('--text <words>', 'of a collection: only stories with reports that hold these words')
    .option('--outlet <name>', 'of a collection: only stories with reports of an outlet')
    .addOption(new Option('--from <day>', 'of a collection: only from a day on').argParser(isoDay))
    .addOption(new Option('--to <day>', 'of a collection: only up to a day').argParser(isoDay))
    .addOption(new Option('--limit <number>', 'of a collection: stories at most').argParser(wholeNumber(1)).default(50))
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', storiesHelp)
    .action(async (inputs: string[], options: StoriesCommandOptions & ListOptions) => {
      if (inputs.length > 0) return finish(await storiesCommand(inputs, options))
      const { listStories } = await import('../collection/list-stories.ts')
      return finish(await listStories(options))
    })
}

const storiesHelp = `
Of files, each story lists its reports, and why each is in it.

Examples:
  corroborate stories                                 the latest stories of corroborate.db
  corroborate stories --text Ayacucho --from 2023-01-01
  corroborate stories reports/                        the stories in some files
  corroborate stories reports/ --format json --output stories.json`
