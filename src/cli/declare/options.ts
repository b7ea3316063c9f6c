import { InvalidArgumentError, Option, type Command } from 'commander'

/** Adds a command to the program; `finish` is told its exit code. */
export type Declare = (program: Command, finish: (code: number) => void) => void

export const rulesOption = (): Option =>
  new Option('--rules <names>', 'for csv, acled and ged: "conservative", or names of rules with commas between them')

export const shareOption = (): Option =>
  new Option('--share', "withhold the reports' texts; cited sentences, addresses and hashes stay").default(false)

export const redactOption = (): Option =>
  new Option('--redact <name...>', 'mask the names of people everywhere; "minors" stands for all who are under 18')

export const uiOption = (): Option =>
  new Option('--ui <language>', 'the language of the account').choices(['en', 'es']).default('en')

export const storeOption = (): Option =>
  new Option('--store <place>', 'the collection: a file, or postgres://…')
    .env('CORROBORATE_STORE')
    .default('corroborate.db')

/** A whole number from `least` on. */
export const wholeNumber =
  (least: number) =>
  (value: string): number => {
    const number = Number(value)
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It must be a whole number from ${least} on.`)
    return number
  }

/** A day as ISO 8601. */
export const isoDay = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) throw new InvalidArgumentError('It must be a day such as 2023-01-30.')
  return value
}

export const readOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--lang <language>', "the reports' language, where detection is not wanted").choices(['en', 'es']),
    )
    .addOption(uiOption())
    .option('--corrections <file>', 'corrections to apply, beside the corrections.json of the folders')
    .addOption(new Option('--width <columns>', 'columns of the account, from 40 to 160').argParser(wholeNumber(1)))
    .option('-q, --quiet', 'no progress and no notes on standard error', false)
export const inputHelp =
  'files (text, HTML, PDF, DOCX, ninjs, NewsML-G2), archives (zip, WARC, WACZ), feeds, folders, globs, addresses, or - for standard input'
