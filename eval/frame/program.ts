import { writeFileSync } from 'node:fs'
import { pin } from '../corpus/pin.ts'
import { setLoaders, type SetLoader } from '../sets/index.ts'
import { measure, type Outcome } from './measure.ts'
import { optionsOf, type Options } from './options.ts'
import { tableOf, titleOf } from './table.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const tell = (line: string): void => void process.stderr.write(`${line}\n`)

/** Runs the evaluation command and gives its exit code: 0 done, 1 a set failed, 2 wrong use. */
export const evaluate = async (
  args: readonly string[],
  loaders: readonly SetLoader[] = setLoaders,
): Promise<number> => {
  const options = optionsOf(
    args,
    loaders.map(({ name }) => name),
  )
  if ('exit' in options) return options.exit
  if (options.pin) return pinFloors()
  const outcomes = await measureAll(chosen(loaders, options), options.data)
  for (const line of [...missLines(outcomes, options.misses), ...tableOf(outcomes)]) say(line)
  if (options.data === null) say(withoutData)
  const written = options.json === null || writeJson(options.json, outcomes)
  return written && !outcomes.some((outcome) => 'failed' in outcome) ? 0 : 1
}

/** Written last, so that a file that cannot be written costs no results. */
const writeJson = (file: string, outcomes: readonly Outcome[]): boolean => {
  try {
    writeFileSync(file, `${JSON.stringify(outcomes, null, 2)}\n`)
    return true
  } catch (error) {
    tell(`The results could not be written: ${(error as Error).message}`)
    return false
  }
}

const withoutData =
  "Only the project's own stories were measured: --data FOLDER names the folder that holds bench/ and cases/."

const pinFloors = async (): Promise<number> => {
  const { floors, lines } = await pin()
  for (const line of lines) say(line)
  return floors === null ? 1 : 0
}

/** Those asked for; without data all that need none. */
const chosen = (loaders: readonly SetLoader[], { only, data }: Options): readonly SetLoader[] => {
  if (only.length > 0) return loaders.filter(({ name }) => only.includes(name))
  return data === null ? loaders.filter(({ own }) => own) : loaders
}

const measureAll = async (loaders: readonly SetLoader[], data: string | null): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const [at, loader] of loaders.entries()) {
    const began = performance.now()
    process.stderr.write(`${at + 1} of ${loaders.length}: ${loader.name} `)
    const outcome = await measure(loader, data)
    outcomes.push(outcome)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    tell(progressOf(outcome, seconds))
  }
  return outcomes
}

const progressOf = (outcome: Outcome, seconds: string): string => {
  if ('missing' in outcome) return `not there: ${outcome.missing}`
  return 'failed' in outcome ? `failed: ${outcome.failed}` : `${seconds} s`
}

const missLines = (outcomes: readonly Outcome[], most: number): readonly string[] =>
  outcomes.flatMap((outcome) =>
    most > 0 && 'results' in outcome
      ? outcome.results.flatMap(({ part, misses }) => [
          `${titleOf(outcome.name, part)}: ${Math.min(most, misses.length)} of ${misses.length} misses`,
          ...misses.slice(0, most).map((miss) => `  ${miss.replace(/\s+/g, ' ')}`),
          '',
        ])
      : [],
  )
