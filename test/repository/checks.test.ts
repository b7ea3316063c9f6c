import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, runScript } from './run.ts'

const oxlint = 'node_modules/oxlint/bin/oxlint'

test('the formatter would change nothing', () => {
  expect(runScript('node_modules/oxfmt/bin/oxfmt', ['--check', '.'])).toEqual({ status: 0, said: expect.any(String) })
})

test('the linter finds nothing', () => {
  expect(runScript(oxlint, ['-f', 'unix', '.']).said).toBe('')
})

test('the types agree', () => {
  expect(runScript('node_modules/typescript/bin/tsc', ['-p', '.'])).toEqual({ status: 0, said: '' })
})

test('no code, export or dependency is dead', () => {
  expect(runScript('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints'])).toEqual({
    status: 0,
    said: '',
  })
})

const planted = mkdtempSync(join(tmpdir(), 'lint-'))
afterAll(() => rmSync(planted, { recursive: true, force: true }))
for (const name of ['.oxlintrc.json', 'scripts/lint-plugin.ts']) cpSync(join(root, name), join(planted, name))

const lint = (file: string, text: string): string => {
  mkdirSync(dirname(join(planted, file)), { recursive: true })
  writeFileSync(join(planted, file), text)
  const { said } = runScript(oxlint, ['-f', 'unix', file], planted)
  rmSync(join(planted, file))
  return said
}

/** Where the engine must not look: outside itself. */
const impure: readonly (readonly [string, string])[] = [
  ['console.log(1)', 'no-console'],
  ['export const a = Math.random()', 'no-restricted-properties'],
  ['export const a = Date.now()', 'no-restricted-properties'],
  ['export const a = new Date()', 'engine(no-clock)'],
  ['export const a = Date()', 'engine(no-clock)'],
  ['export const a = process.env', 'no-restricted-globals'],
  ['export const a = globalThis', 'no-restricted-globals'],
  ['export const a = performance.now()', 'no-restricted-globals'],
  ['export const a = Buffer.from("a")', 'no-restricted-globals'],
  ['export const a = crypto.randomUUID()', 'no-restricted-globals'],
  ['export const a = await fetch("x")', 'no-restricted-globals'],
  ["import { join } from 'node:path'\nexport const a = join", 'no-nodejs-modules'],
]

test.each(impure)('the engine refuses %s', (text, rule) => {
  for (const file of ['src/text/a.ts', 'src/annotate/x/a.ts', 'src/dossier/html/components/a.tsx', 'src/engine.ts']) {
    expect(lint(file, `${text}\n`)).toContain(rule)
  }
})

test('a shell may do what the engine may not, and the engine may reckon with given days', () => {
  expect(lint('src/cli/a.ts', "import { join } from 'node:path'\nconsole.log(join('a', String(Date.now())))\n")).toBe(
    '',
  )
  expect(lint('src/dossier/html/client/a.ts', "document.title = 'a'\n")).toBe('')
  expect(lint('src/text/a.ts', 'export const a = new Date(Date.UTC(2026, 0, 1)).getUTCDay()\n')).toBe('')
})
