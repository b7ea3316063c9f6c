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

/** Starts the child script. */
export const start = (task: Task, told: (line: string) => void = () => {}): Started => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
