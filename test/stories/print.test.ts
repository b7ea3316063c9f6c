import { describe, expect, test } from 'vitest'
import { createEngine, storyPrint } from '../../src/index.ts'
import { anchorKey } from '../../src/align/stories/anchor-key.ts'
import { printLayers } from '../../src/align/stories/print.ts'
import { supportedLanguages, type SupportedLanguage } from '../../src/model/language.ts'
import { createPreset } from '../../src/preset.ts'
import { readLayers } from '../support.ts'
import { told } from './support.ts'

const engine = createEngine()

const sourceOf = (text: string, language: string | null, published: string | null) => ({
  bytes: new TextEncoder().encode(text),
  path: 'made-up.txt',
  ...{ mediaType: null, address: null, retrieved: null },
  known: { file: null, outlet: null, published, language, title: null, url: null },
})

test.each(told)(
  '%s: what is read of it for a print is what a whole reading has',
  async (_, language, published, text) => {
    const source = sourceOf(text, language, published)
    const [{ read }, { printed }] = [await engine.read(source), await engine.print(source)]
    expect(printed!.report).toEqual(read!.report)
    expect(JSON.stringify(printed!.print)).toBe(JSON.stringify(storyPrint(read!)))
  },
)

test('a report in a language that is not supported has a print too', async () => {
  const source = sourceOf('Det brinner i hamnen. Tre fartyg har lämnat kajen under natten.', 'sv', '2031-05-04')
  const [{ read }, { printed }] = [await engine.read(source), await engine.print(source)]
  expect(JSON.stringify(printed!.print)).toBe(JSON.stringify(storyPrint(read!)))
})

test('bytes that are no report have none', async () => {
  const { printed, diagnostics } = await engine.print(sourceOf('', null, null))
  expect(printed).toBeNull()
  expect(diagnostics).not.toEqual([])
})

test.each(supportedLanguages)('a print in %s asks for no speakers, figures, statements', async (language) => {
  const steps = (await createPreset(language)).only(printLayers).steps.map(({ name }) => name)
  for (const name of ['attribution', 'figure', 'statement', 'signature', 'fate']) expect(steps).not.toContain(name)
})

describe('anchors', () => {
  type Row = readonly [text: string, has: readonly string[], lacks: readonly string[]]
  const tables: Readonly<Record<SupportedLanguage, readonly Row[]>> = {
    en: [
      ['A ferry sank near Port Alder.', ['e:sink', 'w:ferry'], ['w:alder', 'm:sink']],
      ['Two ferries sank near Port Alder.', ['e:sink', 'm:sink', 'm:wreck'], []],
      ['Forty metres of the pier collapsed on Monday.', ['q:metre:40', 'e:collapse'], ['w:monday']],
      ['The pier collapsed, the plumber said.', ['e:collapse'], ['w:plumber']],
    ],
    es: [
      ['Un transbordador se hundió cerca de Puerto Sauce.', ['e:sink'], ['w:sauce', 'm:sink']],
      ['Dos transbordadores se hundieron cerca de Puerto Sauce.', ['e:sink', 'm:sink', 'm:wreck'], []],
      ['Cuarenta metros del muelle se derrumbaron el lunes.', ['q:metre:40', 'w:derrumbar'], ['w:lunes']],
      ['El muelle se derrumbó, dijo el fontanero.', ['w:derrumbar'], ['w:fontanero']],
    ],
  }
  test.each(supportedLanguages.flatMap((language) => tables[language].map((row) => [language, ...row] as const)))(
    '%s: %s',
    async (language, text, has, lacks) => {
      const keys = (await readLayers(text, language)).anchors!.flatMap((one) => one.keys.map(({ key }) => key))
      for (const key of has) expect(keys).toContain(key)
      for (const key of lacks) expect(keys).not.toContain(key)
    },
  )
})

test('a number in common weighs more than a happening as rare', async () => {
  const text = 'Forty metres of the pier collapsed.'
  const { printed } = await engine.print(sourceOf(text, 'en', null))
  const { anchors } = printed!.print
  const weightOf = (key: string): number => anchors[anchors.indexOf(anchorKey(key)) + 1]!
  expect(weightOf('q:metre:40')).toBeGreaterThan(1.5 * weightOf('e:collapse'))
})
