import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly data: string | null
  readonly only: readonly string[]
  readonly json: string | null
  readonly quick: boolean
  readonly memory: boolean
  readonly help: boolean
}

/** npm moves to the package's folder; file names are meant from where the user stands. */
const fromHere = (path: string | undefined): string | null =>
  path === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

/**
 * The command line of `npm run bench --`.
 * @throws {TypeError} for an option that there is none of, with words for the user
 */
export const optionsOf = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { data, json, only, ...switches } = values
  return { ...switches, data: fromHere(data), json: fromHere(json), only: only.flatMap((names) => names.split(',')) }
}
