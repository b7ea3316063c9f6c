import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Task } from './child.ts'

/** A process that was started, and all that it has told so far. */
export interface Started {
  readonly process: ChildProcess
  readonly lines: readonly string[]
  readonly errors: () => string
  /** Ends when the process has ended, however it ended. */
  readonly over: Promise<number | null>
}

const script = join(import.meta.dirname, 'child.ts')

/** How a child is started. */
export interface Way {
  /** In blocks of 512 bytes: no file may grow beyond. */
  readonly largestFile?: number
  /** As a user who may do nothing, where the tests run as root. */
  readonly asNobody?: boolean
}

/** Starts the child script. */
export const start = (task: Task, told: (line: string) => void = () => {}, way: Way = {}): Started => {
  const limit = way.largestFile === undefined ? '' : `ulimit -f ${way.largestFile}; `
  const args = ['-c', `${limit}exec "$0" "$@"`, process.execPath, script, JSON.stringify(task)]
  const nobody = way.asNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawn('sh', args, { stdio: ['ignore', 'pipe', 'pipe'], ...nobody })
  const lines: string[] = []
  let rest = ''
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += String(data)
  })
  child.stdout.on('data', (data) => {
    const whole = (rest + String(data)).split('\n')
    rest = whole.pop()!
    for (const line of whole) {
      lines.push(line)
      told(line)
    }
  })
  const over = new Promise<number | null>((done) => {
    child.on('close', (code) => done(code))
  })
  return { process: child, lines, errors: () => errors, over }
}

/** Numbers from 0 to 1, the same each time. */
export const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
