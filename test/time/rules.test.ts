import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/language/load.ts'
import { supportedLanguages } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

describe.each(supportedLanguages)('rules for times in %s', async (code) => {
  const { time } = await loadLanguage(code)
  const rulesIn = async (text: string): Promise<readonly string[]> =>
    ((await readLayers(text, code)).times ?? []).map(({ rule }) => rule)

  test('have names of their own', () => {
    expect(new Set(time.rules.map(({ name }) => name)).size).toBe(time.rules.length)
  })

  test.each(time.rules)('$name reads "$example" and not "$counter"', async ({ name, example, counter }) => {
    expect(await rulesIn(example)).toContain(`time/${name}`)
    expect(await rulesIn(counter)).not.toContain(`time/${name}`)
  })
})
