import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { declareDiff } from './declare/diff.ts'
import { declareExplain } from './declare/explain.ts'
import { declareExport } from './declare/export.ts'
import { declareIngest } from './declare/ingest.ts'
import { declareKeep } from './declare/keep.ts'
import { declareNew } from './declare/new.ts'
import { declarePeople } from './declare/people.ts'
import { declareRead } from './declare/read.ts'
import { declareSchema } from './declare/schema.ts'
import { declareSearch } from './declare/search.ts'
import { declareServe } from './declare/serve.ts'
import { declareShow } from './declare/show.ts'
import { declareStories } from './declare/stories.ts'
import { declareVerify } from './declare/verify.ts'
import { declareWorker } from './declare/worker.ts'
import type { Declare } from './declare/options.ts'
import { CorroborateError, messageOf, version, type ReaderLanguage } from '../index.ts'
import { printable } from './printable.ts'

/** What the command ends with. */
const exitCodes = { done: 0, failed: 1, wrongUse: 2, someUnread: 3 } as const

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
    process.stderr.write(`corroborate: ${printable(messageOf(error.code, error.params, uiOf(argv)))}\n`)
    return error.exitCode
  }
  // A reader who closes the pipe early has what they wanted.
  if ((error as { code?: unknown }).code === 'EPIPE') return exitCodes.done
  process.stderr.write(`corroborate: ${printable(messageOf('internal', { detail: String(error) }, uiOf(argv)))}\n`)
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

/** In the order in which --help lists them. */
const declarations: readonly Declare[] = [
  declareRead,
  declareExplain,
  declareDiff,
  declareExport,
  declareVerify,
  declareNew,
  declareSchema,
  declareIngest,
  declareStories,
  declareShow,
  declareSearch,
  declarePeople,
  declareKeep,
  declareWorker,
  declareServe,
]

const programOf = (finish: (code: number) => void): Command => {
  const program = new Command('corroborate')
    .description('Reads several reports of one event and gives one sourced account of them.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(corroborate --help lists the commands)')
    .addHelpText('after', programHelp)
  for (const declare of declarations) declare(program, finish)
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
  corroborate ingest crawl.wacz reports/     keep them in a collection, corroborate.db
  corroborate stories                        its stories; show STORY prints one

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some reports could not be read.`
