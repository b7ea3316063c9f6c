import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './run.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A fresh clone in which npm is what `npm` says, and Node says that it is `version`. */
const start = (version: string, npm: string): { readonly status: number | null; readonly said: string } => {
  const clone = mkdtempSync(join(tmpdir(), 'clone-'))
  folders.push(clone)
  mkdirSync(join(clone, 'scripts'))
  cpSync(join(root, 'scripts/run.cjs'), join(clone, 'scripts/run.cjs'))
  writeFileSync(join(clone, 'package-lock.json'), '{"packages":{"":{},"node_modules/node":{"version":"24.21.0"}}}')
  writeFileSync(join(clone, 'npm-cli.js'), npm)
  const pretend = join(clone, 'pretend.cjs')
  writeFileSync(pretend, `Object.defineProperty(process.versions, 'node', { value: '${version}' })`)
  const env = { ...process.env, npm_execpath: join(clone, 'npm-cli.js'), npm_node_execpath: process.execPath }
  const done = spawnSync(process.execPath, ['-r', pretend, 'scripts/run.cjs', 'demo'], {
    cwd: clone,
    env,
    encoding: 'utf8',
  })
  return { status: done.status, said: done.stderr }
}

test('where install scripts are off and Node is too old to do without, one sentence says what to do', () => {
  const { status, said } = start('20.20.2', "require('fs').mkdirSync('node_modules')")
  expect(status).toBe(1)
  expect(said.trim().split('\n').at(-1)).toMatch(/^corroborate: npm installed no Node 24 because .* try again\.$/)
})

test('where Node is far too old, one sentence says so and npm is not started', () => {
  const { status, said } = start('12.22.0', "throw new Error('npm was started')")
  expect(status).toBe(1)
  expect(said).toBe(
    'corroborate: Node 12.22.0 is too old to install anything here; please install Node 22.19 or later.\n',
  )
})

test('where npm fails, its words are shown and one sentence says what to do', () => {
  const { status, said } = start('20.20.2', "console.error('npm error no route'); process.exit(1)")
  expect(status).toBe(1)
  expect(said).toContain('npm error no route')
  expect(said).toContain('corroborate: npm could not install the packages')
})

test('a second start installs nothing while the lockfile is the same', () => {
  const npm =
    "const fs = require('fs'); fs.mkdirSync('node_modules'); fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')"
  const { said } = start('24.21.0', npm)
  expect(said).toContain('Installing')
  const clone = folders.at(-1) ?? ''
  const again = spawnSync(process.execPath, ['scripts/run.cjs', 'script', 'none'], { cwd: clone, encoding: 'utf8' })
  expect(again.stderr).not.toContain('Installing')
})
