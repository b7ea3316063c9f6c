import { Command, CommanderError, Option } from 'commander'
import { explainCommand } from './explain-command.ts'
import { newCommand } from './new-command.ts'
import { readCommand } from './read-command.ts'
import { schemaCommand } from './schema-command.ts'
import { CorroborateError, messageOf, version } from '../index.ts'

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
    return failureOf(error)
  }
}

const failureOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse
  if (error instanceof CorroborateError) {
    process.stderr.write(`corroborate: ${error.message}\n`)
    return error.exitCode
  }
  // A reader who closes the pipe early has what they wanted.
  if ((error as { code?: unknown }).code === 'EPIPE') return exitCodes.done
  process.stderr.write(`corroborate: ${messageOf('internal', { detail: String(error) })}\n`)
  if (process.env['CORROBORATE_DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`)
  return exitCodes.failed
}

const inputHelp = 'files (text, HTML, PDF, DOCX), folders, globs, addresses, or - for standard input'

const programOf = (finish: (code: number) => void): Command => {
  const program = new Command('corroborate')
    .description('Reads several reports of one event and gives one sourced account of them.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(corroborate --help lists the commands)')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong use, 3 done but some reports could not be read.')
  readOptions(
    program.command('read').description('print the account of several reports').argument('<reports...>', inputHelp),
  )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first', false)
    .action(async (inputs: string[], options) => finish(await readCommand(inputs, options)))
  readOptions(
    program
      .command('explain')
      .description('say why an item, or a place in a report, is in the account')
      .argument('<target>', 'an id from the account, or FILE:WORDS')
      .argument('<reports...>', `${inputHelp}; or one dossier written with --format json`),
  ).action(async (target: string, inputs: string[], options) => finish(await explainCommand(target, inputs, options)))
  program
    .command('new')
    .description('write a reports.json to fill in, for the reports of a folder')
    .argument('<folder>', 'the folder that holds the reports')
    .action(async (folder: string) => finish(await newCommand(folder)))
  program
    .command('schema')
    .description('print the JSON Schema of what --format json writes')
    .action(async () => finish(await schemaCommand()))
  return program
}

const readOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--lang <language>', "the reports' language, where detection is not wanted").choices(['en', 'es']),
    )
    .addOption(new Option('--ui <language>', 'the language of the account').choices(['en', 'es']).default('en'))
    .option('-q, --quiet', 'no progress and no notes on standard error', false)
