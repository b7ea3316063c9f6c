import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { run } from '../../src/cli/program.ts'

const root = resolve(import.meta.dirname, '../..')

export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command within this process, with what it writes caught. */
export const command = async (...args: readonly string[]): Promise<Done> => {
  const written = { out: '', err: '' }
  const catching = (name: 'out' | 'err') =>
    ((text: string | Uint8Array, ...rest: readonly unknown[]) => {
      written[name] += String(text)
      const done = rest.find((value) => typeof value === 'function') as (() => void) | undefined
      done?.()
      return true
    }) as typeof process.stdout.write
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(catching('out'))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'))
  try {
    const code = await run(['node', 'corroborate', ...args])
    return { code, ...written }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

const main = join(root, 'src/cli/main.ts')

/** Runs the command as a process of its own. */
export const child = (
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Done => {
  const done = spawnSync(process.execPath, [main, ...args], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Starts the command as a process of its own. */
export const started = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [main, ...args], { cwd: root })

/** A folder for one test, with files in it; gone afterwards. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

export const mayor =
  'A bridge fell into the river at Puerto Calma on Monday, and 12 people died, mayor Inés Robledo said. Divers searched the water for two days.\n'
export const guard =
  'At least 14 people died when the bridge of Puerto Calma fell on Monday, the coast guard said. The bridge was built in 1960.\n'
