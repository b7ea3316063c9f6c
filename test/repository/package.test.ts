import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { needs } from '../needs.ts'
import { root, runScript } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'installed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const npm = (args: readonly string[], cwd: string): { status: number | null; stdout: string; stderr: string } => {
  // Through npm the outer run's settings would come along; a user's shell has none of them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_local|package|life)/i.test(name)),
  )
  return spawnSync('npm', args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' })
}

const bytesUnder = (path: string): number => {
  const found = lstatSync(path)
  if (!found.isDirectory()) return found.size
  return readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0)
}

const megabyte = 1_000_000

test('the package builds, packs, installs without development dependencies, and reads the demo', (context) => {
  expect(runScript('scripts/build.ts', [])).toEqual({ status: 0, said: '' })
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)
  expect(packed.status, packed.stderr).toBe(0)
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const installed = npm(
    ['install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', join(folder, archive)],
    folder,
  )
  needs(
    context,
    !/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(installed.stderr),
    'the package registry is out of reach',
  )
  expect(installed.status, installed.stderr).toBe(0)

  const home = join(folder, 'node_modules', 'corroborate')
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: { corroborate: string } }
  const command = [join(home, bin.corroborate), 'read', join(home, 'examples', 'peru')]
  const read = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  expect(read.status, read.stderr).toBe(0)
  expect(read.stdout).toContain('The Harbour Ledger')
  const page = spawnSync(process.execPath, [...command, '--format', 'html'], { cwd: folder, encoding: 'utf8' })
  expect(page.status, page.stderr).toBe(0)
  expect(page.stdout).toMatch(/^<!doctype html>/)
  expect(bytesUnder(join(folder, 'node_modules')) / megabyte).toBeLessThan(80)
})
