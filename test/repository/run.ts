import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** What a program that was started said, and how it ended. */
export interface Ended {
  readonly status: number | null
  readonly said: string
}

/** Starts a script of node_modules or of this repository under the Node that runs the tests. */
export const runScript = (script: string, args: readonly string[], folder = root): Ended => {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  const done = spawnSync(process.execPath, [resolve(root, script), ...args], { cwd: folder, encoding: 'utf8', env })
  return { status: done.status, said: `${done.stdout}${done.stderr}`.trim() }
}
