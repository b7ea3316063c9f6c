import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { breaches, importRules } from '../../scripts/import-rules.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A small copy of the house in which nothing is wrong but what is planted. */
const houseWith = (planted: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  folders.push(folder)
  const sound = { 'src/text/word.ts': 'export const word = 1\n', 'src/index.ts': "export * from './text/word.ts'\n" }
  for (const [name, text] of Object.entries({ 'package.json': '{"type":"module"}', ...sound, ...planted })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const one = 'export const one = 1\n'
const using = (specifier: string): string => `import * as used from '${specifier}'\nexport const mine = used\n`
const usingType = (specifier: string): string => `import type { One } from '${specifier}'\nexport type Mine = One\n`

/** Rule, the file that breaks it, its text, and what it reaches for. */
const plantings: readonly (readonly [rule: string, file: string, text: string, reached?: string])[] = [
  ['no-cycles', 'src/text/a.ts', using('./b.ts'), 'src/text/b.ts'],
  ['only-upward', 'src/text/a.ts', using('../model/b.ts'), 'src/model/b.ts'],
  ['only-upward', 'src/text/a.ts', usingType('../model/b.ts'), 'src/model/b.ts'],
  ['only-upward', 'src/pipeline/a.ts', using('../annotate/x/b.ts'), 'src/annotate/x/b.ts'],
  ['only-upward', 'src/resolve/x/a.ts', using('../../reconcile/b.ts'), 'src/reconcile/b.ts'],
  ['only-upward', 'src/dossier/a.ts', using('../index.ts')],
  ['only-upward', 'src/dossier/a.tsx', using('../engine.ts'), 'src/engine.ts'],
  ['only-upward', 'src/engine.ts', using('./fetch/b.ts'), 'src/fetch/b.ts'],
  ['annotators-apart', 'src/annotate/x/a.ts', using('../y/b.ts'), 'src/annotate/y/b.ts'],
  ['annotators-apart', 'src/annotate/x/a.ts', usingType('../y/b.ts'), 'src/annotate/y/b.ts'],
  ['resolvers-apart', 'src/resolve/x/a.ts', using('../y/b.ts'), 'src/resolve/y/b.ts'],
  ['reconcile-sees-the-model', 'src/reconcile/a.ts', using('../language/b.ts'), 'src/language/b.ts'],
  ['reconcile-sees-the-model', 'src/reconcile/a.ts', using('../align/b.ts'), 'src/align/b.ts'],
  ['correct-sees-model-and-text', 'src/correct/a.ts', using('../align/b.ts'), 'src/align/b.ts'],
  ['change-sees-model-and-text', 'src/change/a.ts', using('../reconcile/b.ts'), 'src/reconcile/b.ts'],
  ['custody-sees-model-and-text', 'src/custody/a.ts', using('../change/b.ts'), 'src/change/b.ts'],
  ['only-upward', 'src/change/a.ts', using('../dossier/b.ts'), 'src/dossier/b.ts'],
  ['no-built-ins', 'src/custody/a.ts', using('node:fs')],
  ['no-built-ins', 'src/read/a.ts', using('node:fs')],
  ['no-built-ins', 'src/engine.ts', using('fs')],
  ['only-store-knows-sql', 'src/fetch/a.ts', using('kysely')],
  ['only-store-knows-sql', 'src/cli/a.ts', using('node:sqlite')],
  ['only-english-tokens-know-wink', 'src/annotate/token/es/a.ts', using('wink-nlp')],
  ['no-shell', 'src/fetch/a.ts', using('../cli/b.ts'), 'src/cli/b.ts'],
  ['no-shell', 'src/collection/a.ts', using('../server/b.ts'), 'src/server/b.ts'],
  ['only-upward', 'src/fetch/a.ts', using('../collection/b.ts'), 'src/collection/b.ts'],
  ['only-store-knows-sql', 'src/collection/a.ts', using('kysely')],
  ['store-sees-the-front-door', 'src/store/a.ts', using('../engine.ts'), 'src/engine.ts'],
  ['store-sees-the-front-door', 'src/store/a.ts', usingType('../collection/b.ts'), 'src/collection/b.ts'],
  ['store-and-server-on-demand', 'src/cli/a.ts', using('../store/b.ts'), 'src/store/b.ts'],
  ['store-and-server-on-demand', 'src/cli/a.ts', using('../collection/b.ts'), 'src/collection/b.ts'],
  ['optional-packages-on-demand', 'src/store/a.ts', using('pg')],
]

for (const [name, file, text, reached] of plantings) {
  test(`${name} refuses what is planted in ${file}: ${text.split('\n')[0]}`, async () => {
    const back = name === 'no-cycles' ? using('./a.ts') : `${one}export type One = 1\n`
    const found = await breaches(houseWith({ [file]: text, ...(reached === undefined ? {} : { [reached]: back }) }))
    expect(found.filter((line) => line.startsWith(`${name}: ${file}`))).not.toEqual([])
  })
}

const allowed: readonly (readonly [file: string, text: string, reached?: string])[] = [
  ['src/store/a.ts', using('../model/b.ts'), 'src/model/b.ts'],
  ['src/store/a.ts', usingType('../index.ts')],
  ['src/server/a.ts', using('../collection/b.ts'), 'src/collection/b.ts'],
  ['src/collection/a.ts', using('../store/b.ts'), 'src/store/b.ts'],
  ['src/model/a.ts', using('../text/word.ts')],
  ['src/annotate/token/en/a.ts', using('wink-nlp')],
  ['src/annotate/x/a.ts', using('./b.ts'), 'src/annotate/x/b.ts'],
  ['src/reconcile/x/a.ts', using('../y/b.ts'), 'src/reconcile/y/b.ts'],
  ['src/fetch/a.ts', using('node:fs')],
  ['src/cli/a.ts', "export const open = () => import('../store/b.ts')\n", 'src/store/b.ts'],
]

for (const [file, text, reached] of allowed) {
  test(`what is right passes in ${file}`, async () => {
    const house = houseWith({ [file]: text, ...(reached === undefined ? {} : { [reached]: one }) })
    expect(await breaches(house)).toEqual([])
  })
}

test('every rule has a planted violation', () => {
  expect([...new Set(importRules.map((rule) => rule.name))].sort()).toEqual([
    ...new Set(plantings.map(([name]) => name).sort()),
  ])
})

test('this repository breaks none', async () => {
  expect(await breaches(resolve(import.meta.dirname, '../..'))).toEqual([])
})
