import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './run.ts'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly hasInstallScript?: boolean
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T
const locked = Object.entries(readJson<{ packages: Record<string, Locked> }>('package-lock.json').packages).filter(
  ([path]) => path !== '',
)

const allowed = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib', 'Unlicense'],
  ...['MPL-1.1', 'MPL-2.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'PostgreSQL'],
])

/** Whether an SPDX expression leaves us a licence that is allowed: one side of an OR, all sides of an AND. */
const isAllowed = (expression: string): boolean => {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  return plain.split(' OR ').some((side) => side.split(' AND ').every((licence) => allowed.has(licence.trim())))
}

/** npm notes no licence for some packages; then their own package.json says it. */
const licenceOf = (path: string, { license }: Locked): string => {
  if (license !== undefined) return license
  if (!existsSync(join(root, path, 'package.json'))) return 'unknown'
  return String(readJson<{ license?: unknown }>(join(path, 'package.json')).license ?? 'unknown')
}

test('every dependency has a licence that is allowed', () => {
  expect(locked.length).toBeGreaterThan(100)
  const refused = locked.map(([path, entry]) => `${path}: ${licenceOf(path, entry)}`)
  expect(refused.filter((line) => !isAllowed(line.slice(line.indexOf(': ') + 2)))).toEqual([])
})

test.each([
  ['MIT', true],
  ['(GPL-3.0 OR LGPL-3.0 OR MPL-1.1)', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0-or-later', false],
  ['(MIT AND GPL-3.0)', false],
  ['UNLICENSED', false],
  ['unknown', false],
])('%s is allowed: %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected)
})

test('versions are pinned exactly', () => {
  const { dependencies, devDependencies } = readJson<Record<string, Record<string, string>>>('package.json')
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(v),
  )
  expect(loose).toEqual([])
})

test('npm may run the install scripts that are there, and no others', () => {
  const scripted = locked.filter(([, entry]) => entry.hasInstallScript)
  const named = scripted.map(([path, { version }]) => [`${path.replace(/^.*node_modules\//, '')}@${version}`, true])
  expect(readJson<{ allowScripts: unknown }>('package.json').allowScripts).toEqual(Object.fromEntries(named))
})

test('the licences of bundled data are in the package', () => {
  expect(readJson<{ files: string[] }>('package.json').files).toEqual(expect.arrayContaining(['LICENSE', 'LICENSES']))
  const said = readFileSync(join(root, 'LICENSES/README.md'), 'utf8')
  for (const word of ['GeoNames', 'CC BY 4.0', 'Mozilla Public License 1.1']) expect(said).toContain(word)
})
