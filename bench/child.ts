import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The folder of the built package. */
export const built = resolve(import.meta.dirname, '..', 'dist')

/** What a program that was started took. */
export interface Spent {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of CPU time. */
  readonly cpu: number
  /** The most memory that it held at once, in MB. */
  readonly memory: number
  readonly output: string
}

/** Loaded before the program: tells at its end what it took, on a channel of its own. */
const teller = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`,
)}`

/**
 * Runs Node with arguments, and tells what it took.
 * @throws {Error} with what it said, where it ends with an exit code other than 0
 */
export const runNode = (args: readonly string[]): Spent => {
  const start = performance.now()
  const done = spawnSync(process.execPath, ['--import', teller, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = performance.now() - start
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
  const usage = JSON.parse(done.output[3]!) as NodeJS.ResourceUsage
  return {
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000,
    memory: usage.maxRSS / 1024,
    output: done.stdout,
  }
}
