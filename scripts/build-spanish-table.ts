/**
 * Builds the Spanish word table from the Hunspell dictionary `dictionary-es`:
 *
 *     node scripts/build-spanish-table.ts
 *
 * Rather than all 640,000 forms it writes stems with the classes of endings that they take, and the
 * endings; a form is read by taking endings off. Prefixed and derived words become stems here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-es'))
const read = (file: string): readonly string[] => readFileSync(join(folder, file), 'utf8').split('\n')

interface Affix {
  readonly strip: string
  readonly add: string
  readonly flags: string
  readonly condition: string
}

/** Classes that inflect: R E I X conjugate, D makes participles, S plurals, G feminines. */
const inflecting = new Set('REIXDSG')
/** Classes that derive nouns and adjectives from a word. */
const deriving = new Set('ABCFHJKLMNOPQTU')

const affixesOf = (kind: 'SFX' | 'PFX'): ReadonlyMap<string, readonly Affix[]> => {
  const classes = new Map<string, Affix[]>()
  for (const line of read('index.aff')) {
    const [what, flag = '', strip = '', adds = '', condition] = line.trim().split(/\s+/)
    if (what !== kind || condition === undefined) continue
    const [add = '', flags = ''] = adds.split('/')
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, flags, condition }
    classes.set(flag, [...(classes.get(flag) ?? []), rule])
  }
  return classes
}

const suffixes = affixesOf('SFX')
const prefixes = affixesOf('PFX')
const stems = new Map<string, Set<string>>()

const addStem = (stem: string, flags: string): void => {
  const known = stems.get(stem) ?? new Set()
  for (const flag of flags) if (inflecting.has(flag)) known.add(flag)
  stems.set(stem, known)
}

const derive = (stem: string, flags: string): void => {
  addStem(stem, flags)
  for (const flag of flags) {
    if (!deriving.has(flag)) continue
    for (const { strip, add, flags: more, condition } of suffixes.get(flag) ?? []) {
      if (!new RegExp(`${condition}$`, 'u').test(stem)) continue
      addStem(stem.slice(0, stem.length - strip.length) + add, more)
    }
  }
}

for (const line of read('index.dic').slice(1)) {
  const [stem = '', flags = ''] = line.trim().split('/')
  if (!/^\p{Ll}[\p{Ll}-]*$/u.test(stem)) continue
  derive(stem, flags)
  for (const flag of flags) {
    for (const { add, condition } of prefixes.get(flag) ?? []) {
      if (new RegExp(`^${condition}`, 'u').test(stem)) derive(add + stem, flags)
    }
  }
}

const groups = new Map<string, string[]>()
for (const [stem, flags] of [...stems].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const key = [...flags].sort().join('')
  groups.set(key, [...(groups.get(key) ?? []), stem])
}
const rules = [...inflecting].flatMap((flag) =>
  (suffixes.get(flag) ?? []).map((rule) => `${flag} ${rule.strip || '0'} ${rule.add || '0'} ${rule.condition}`),
)

const notice = `// Made by scripts/build-spanish-table.ts from dictionary-es 4.0.0; do not edit.
//
// Derived from the Spanish spelling dictionary of LibreOffice (RLA-ES), copyright Santiago Bosio and
// others. This file alone is under the Mozilla Public License 1.1: https://www.mozilla.org/MPL/1.1/
`
const target = (name: string): URL => new URL(`../src/language/es/table/${name}`, import.meta.url)
writeFileSync(
  target('stems.ts'),
  `${notice}
/** A line for each set of classes: the classes, a colon, and the words that take them. */
export const stems = \`
${[...groups].map(([flags, words]) => `${flags}:${words.join(' ')}`).join('\n')}
\`
`,
)
writeFileSync(
  target('endings.ts'),
  `${notice}
/** A line for each ending: its class, what it takes off a stem, what it adds, and how the stem must end. */
export const endings = \`
${rules.join('\n')}
\`
`,
)
