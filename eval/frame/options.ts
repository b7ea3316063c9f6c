import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'

/** What the command was asked for. */
export interface Options {
  /** The folder that holds `bench` and `cases`; null where only the project's own stories are measured. */
  readonly data: string | null
  /** Names of sets; empty where all are meant. */
  readonly only: readonly string[]
  readonly json: string | null
  readonly misses: number
  readonly pin: boolean
}

/** The command line was wrong, or only its help was asked for: what it ends with. */
export interface Stopped {
  readonly exit: number
}

const help = `
A set that is not there is named and left out. Exit codes: 0 done, 1 a set failed or a floor could not be
pinned, 2 wrong use.

Examples:
  npm run eval -- --data ../shared
  npm run eval -- --data ../shared --only newsquant --misses 20
  npm run eval -- --pin                      pins the floors of the project's own stories`

/**
 * Reads the command line; `names` are the sets that there are.
 * @example optionsOf(['--only', 'newsquant'], ['newsquant']) // { only: ['newsquant'], data: null, … }
 */
export const optionsOf = (args: readonly string[], names: readonly string[]): Options | Stopped => {
  const known = (name: string): string => {
    if (names.includes(name)) return name
    throw new InvalidArgumentError(`There is no such set. The sets are: ${names.join(', ')}.`)
  }
  const program = new Command('eval')
    .description('Measures the engine on its own stories and on public sets.')
    .option('--data <folder>', 'the folder that holds bench/ and cases/', folder)
    .option('--only <set>', 'only this set (may be given again)', (name, all: string[]) => [...all, known(name)], [])
    .option('--json <file>', 'write all results and misses to a file')
    .option('--misses <count>', 'print the first so many misses of each set', count, 0)
    .option('--pin', "pin the floors of the project's own stories", false)
    .addHelpText('after', `\nSets: ${names.join(', ')}\n${help}`)
    .exitOverride()
  try {
    const { data, only, json, misses, pin } = program.parse(args, { from: 'user' }).opts<Partial<Options>>()
    return {
      data: data ?? null,
      only: only ?? [],
      json: json ? resolve(json) : null,
      misses: misses ?? 0,
      pin: pin ?? false,
    }
  } catch (error) {
    if (error instanceof CommanderError) return { exit: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
}

const folder = (path: string): string => {
  if (existsSync(path)) return resolve(path)
  throw new InvalidArgumentError(`There is no such folder: ${resolve(path)}`)
}

const count = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number.')
}
