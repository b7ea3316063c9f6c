import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fill } from '../../src/dossier/words/phrases.ts'
import { inMarks, type Marks } from '../../src/dossier/words/marks.ts'
import { phrasesIn } from '../../src/index.ts'
import { figureRules } from '../../src/reconcile/figures/rules.ts'
import { stories, dossierOf } from '../../eval/corpus/stories.ts'

const source = resolve(import.meta.dirname, '../../src')
const files = (readdirSync(source, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'))

/** Codes that stand in a call of because(), and codes of published days, which are made of a name. */
const written = files.flatMap((name) => {
  const text = readFileSync(join(source, name), 'utf8')
  return [...text.matchAll(/because\(\s*'([a-z-]+)'|'(published-[a-z-]+)'|rule: \{ code: '([a-z-]+)'/g)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  )
})
const claims = ['corroborated', 'repeated', 'single-source', 'conflicting'].map((status) => `claim-${status}`)
const corrections = ['applied', 'idle', 'overridden', 'no-report', 'no-words', 'ambiguous'].map(
  (one) => `correction-${one}`,
)
const codes = [...new Set([...written, ...claims, ...corrections, ...figureRules.map(({ code }) => code)])]

test('codes are found', () => {
  expect(codes).toEqual(expect.arrayContaining(['figure-open', 'published-given', 'claim-repeated']))
  expect(codes.length).toBeGreaterThan(30)
})

for (const language of ['en', 'es'] as const) {
  const { reasons } = phrasesIn(language)

  test.each(codes)(`${language}: %s has its sentence`, (code) => {
    expect(reasons[code]).toMatch(/[.\]]$/)
  })

  test(`${language}: no sentence stands for a code that nobody uses`, () => {
    expect(Object.keys(reasons).filter((code) => !codes.includes(code))).toEqual([])
  })

  test(`${language}: a sentence without its params is still whole`, () => {
    for (const sentence of Object.values(reasons)) expect(fill(sentence, {})).not.toMatch(/[{}[\]]/)
  })

  test.each(stories)(`${language}: every reason of examples/%s is told, its blanks filled`, async (story) => {
    const dossier = await dossierOf(story)
    const all = [
      ...dossier.differences.map(({ because }) => because),
      ...dossier.claims.map(({ because }) => because),
      ...dossier.reports.flatMap(({ published }) => published.because ?? []),
    ]
    for (const { code, params } of all) expect(fill(reasons[code] ?? '{missing}', params)).not.toMatch(/[{}[\]]/)
  })
}

test('both languages have the same blanks in the same sentences', () => {
  const blanks = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
  const [en, es] = [phrasesIn('en'), phrasesIn('es')]
  for (const [code, sentence] of Object.entries(en.reasons))
    expect(blanks(es.reasons[code] ?? '')).toEqual(blanks(sentence))
  for (const [line, sentence] of Object.entries(en.lines)) {
    expect(blanks(es.lines[line as keyof typeof es.lines]), line).toEqual(blanks(sentence))
  }
})

const english: readonly [Marks, Marks] = [
  ['“', '”'],
  ['‘', '’'],
]

test.each([
  ['the bridge', '“the bridge”'],
  ['“the bridge”', '“the bridge”'],
  ['"the bridge,"', '"the bridge,"'],
  ['«el puente».', '«el puente».'],
  ['the “old” bridge', '‘the “old” bridge’'],
  ['“old” or “new”', '‘“old” or “new”’'],
  ["``the bridge,''", "``the bridge,''"],
])('%s in marks is %s', (words, expected) => {
  expect(inMarks(words, english)).toBe(expected)
})
