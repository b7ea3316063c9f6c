import { existsSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { diffCommand, type DiffCommandOptions } from './diff-command.ts'
import { exportCommand, type ExportCommandOptions } from './export-command.ts'
import { explainCommand } from './explain-command.ts'
import { newCommand, type NewCommandOptions } from './new-command.ts'
import { readCommand } from './read-command.ts'
import { schemaCommand } from './schema-command.ts'
import { storiesCommand } from './stories-command.ts'
import { verifyCommand, type VerifyCommandOptions } from './verify-command.ts'
import { CorroborateError, exportFormats, messageOf, version, type ReaderLanguage } from '../index.ts'

/** What the command ends with. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2, someUnread: 3 } as const

/**
 * Runs the command line and gives the exit code: 0 done, 1 failed, 2 wrong use, 3 done but some
 * reports could not be read. Never throws.
 */
export const run = async (argv: readonly string[]): Promise<number> => {
  let code: number = exitCodes.done
  const program = programOf((result) => {
    code = result
  })
  try {
    await program.parseAsync(argv)
    return code
  } catch (error) {
    return failureOf(error, argv)
  }
}

const failureOf = (error: unknown, argv: readonly string[]): number => {
  if (error instanceof CommanderError) return wrongUse(error, argv)
  if (error instanceof CorroborateError) {
    process.stderr.write(`corroborate: ${messageOf(error.code, error.params, uiOf(argv))}\n`)
    return error.exitCode
  }
  // A reader who closes the pipe early has what they wanted.
  if ((error as { code?: unknown }).code === 'EPIPE') return exitCodes.done
  process.stderr.write(`corroborate: ${messageOf('internal', { detail: String(error) }, uiOf(argv))}\n`)
  if (process.env['CORROBORATE_DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`)
  return exitCodes.failed
}

/** Help that was asked for is no failure; a path where a command should stand is mostly meant to be read. */
const wrongUse = (error: CommanderError, argv: readonly string[]): number => {
  if (error.exitCode === 0) return exitCodes.done
  const [first] = argv.slice(2)
  if (error.code === 'commander.unknownCommand' && first !== undefined && existsSync(first)) {
    process.stderr.write(`To read it: corroborate read ${first}\n`)
  }
  return exitCodes.wrongUse
}

/** The reader's language as far as the command line says it, for what goes wrong before it is parsed. */
const uiOf = (argv: readonly string[]): ReaderLanguage =>
  argv.includes('--ui=es') || argv[argv.indexOf('--ui') + 1] === 'es' ? 'es' : 'en'

const inputHelp = 'files (text, HTML, PDF, DOCX, ninjs, NewsML-G2), folders, globs, addresses, or - for standard input'

const programOf = (finish: (code: number) => void): Command => {
  const program = new Command('corroborate')
    .description('Reads several reports of one event and gives one sourced account of them.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(corroborate --help lists the commands)')
    .addHelpText('after', programHelp)
  addRead(program, finish)
  addExplain(program, finish)
  addDiff(program, finish)
  addExport(program, finish)
  addVerify(program, finish)
  addStories(program, finish)
  addNew(program, finish)
  program
    .command('schema')
    .description('print the JSON Schema of what --format json writes')
    .addHelpText('after', '\nExample:\n  corroborate schema > dossier.schema.json')
    .action(async () => finish(await schemaCommand()))
  // Settings are copied when a command is made, so those made above need the hint of their own.
  for (const command of program.commands) command.showHelpAfterError(`(corroborate ${command.name()} --help says how)`)
  return program
}

const programHelp = `
Examples:
  corroborate read reports/                  the account of all reports in a folder
  corroborate read a.txt b.html              the account of two files
  corroborate new reports/                   a reports.json to fill in: outlets, days
  corroborate explain A:WORDS reports/       what was made of words in report A, and why

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some reports could not be read.`

const addRead = (program: Command, finish: (code: number) => void): void => {
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
    .option('--share', "withhold the reports' texts; cited sentences, addresses and hashes stay", false)
    .option('--redact <name...>', 'mask the names of people everywhere; "minors" stands for all who are under 18')
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
(corroborate new FOLDER writes one). Colours follow NO_COLOR, the width COLUMNS.
Exit codes: 0 done, 1 no report could be read, 2 wrong use, 3 some could not.`

const addExplain = (program: Command, finish: (code: number) => void): void => {
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

const addDiff = (program: Command, finish: (code: number) => void): void => {
  readOptions(
    program
      .command('diff')
      .description('say what is new, changed or gone from one dossier to a later one of its story')
      .argument('<old>', 'a dossier written with --format json, or a folder of reports')
      .argument('<new>', 'the later one'),
  )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first', false)
    .addHelpText('after', diffHelp)
    .action(async (older: string, newer: string, options: DiffCommandOptions) =>
      finish(await diffCommand(older, newer, options)),
    )
}

const rulesOption = (): Option =>
  new Option('--rules <names>', 'for csv, acled and ged: "conservative", or names of rules with commas between them')

const addExport = (program: Command, finish: (code: number) => void): void => {
  program
    .command('export')
    .description('write a saved dossier for other tools')
    .argument('<dossier>', 'a dossier written with --format json')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(exportFormats).makeOptionMandatory())
    .addOption(rulesOption())
    .addOption(uiOption())
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first (md)', false)
    .addHelpText('after', exportHelp)
    .action(async (file: string, options: ExportCommandOptions) => finish(await exportCommand(file, options)))
}

const exportHelp = `
Formats: annotation (W3C Web Annotation), prov (PROV-O), claims (schema.org), ftm (FollowTheMoney),
conll (CoNLL-U Plus), md (Markdown), csv (incidents and named victims), acled and ged (CSV in the columns of ACLED and UCDP GED).

Examples:
  corroborate export dossier.json --format annotation --output annotations.jsonld
  corroborate export dossier.json --format acled --rules conservative`

const addVerify = (program: Command, finish: (code: number) => void): void => {
  program
    .command('verify')
    .description('check every citation of a dossier against texts, hashes, files and signature')
    .argument('<dossier>', 'a dossier written with --format json')
    .addOption(uiOption())
    .option('--reports <folder>', 'where the files are that were read, if not where they were')
    .option('--manifest <file>', 'the manifest that was kept apart')
    .option('--key <file>', 'the public key (PEM) that it must be signed with')
    .addHelpText('after', verifyHelp)
    .action(async (file: string, options: VerifyCommandOptions) => finish(await verifyCommand(file, options)))
}

const verifyHelp = `
Examples:
  corroborate verify dossier.json
  corroborate verify dossier.json --reports reports/ --manifest manifest.json --key public.pem

Exit codes: 0 all holds, 1 something does not.`

const diffHelp = `
Examples:
  corroborate read reports/ --format json --output monday.json
  corroborate read reports/ --continue monday.json --format json --output tuesday.json
  corroborate diff monday.json tuesday.json`

const addStories = (program: Command, finish: (code: number) => void): void => {
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

const addNew = (program: Command, finish: (code: number) => void): void => {
  program
    .command('new')
    .description('write a reports.json to fill in, for the reports of a folder')
    .argument('<folder>', 'the folder that holds the reports')
    .addOption(uiOption())
    .addHelpText('after', '\nExample:\n  corroborate new reports/ && corroborate read reports/')
    .action(async (folder: string, options: NewCommandOptions) => finish(await newCommand(folder, options)))
}

const uiOption = (): Option =>
  new Option('--ui <language>', 'the language of the account').choices(['en', 'es']).default('en')

const readOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--lang <language>', "the reports' language, where detection is not wanted").choices(['en', 'es']),
    )
    .addOption(uiOption())
    .option('--corrections <file>', 'corrections to apply, beside the corrections.json of the folders')
    .option('-q, --quiet', 'no progress and no notes on standard error', false)
