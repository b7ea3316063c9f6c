import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLayers } from '../support.ts'

const pieces = fc.constantFrom(
  'Marta',
  'Rivas',
  'de',
  'la',
  '.',
  ',',
  '(',
  ')',
  '55',
  'the',
  'president',
  'US',
  '’s',
  '«',
  'al-',
  '\n\n',
  'Gen',
  '&',
  'A.',
  '😀',
  'ñÑ',
  "O'Hara",
)

it('cites exactly, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, { maxLength: 40 }),
      fc.constantFrom('en' as const, 'es' as const),
      async (words, language) => {
        const text = words.join(' ')
        const { mentions = [], entities = [] } = await readLayers(text, language)
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        const ids = entities.flatMap((entity) => entity.mentions)
        expect(new Set(ids).size).toBe(ids.length)
      },
    ),
    { numRuns: 150 },
  )
})

it('stays linear in a line of capitals', async () => {
  const time = async (words: number): Promise<number> => {
    const start = performance.now()
    await readLayers('Marta de Rivas '.repeat(words), 'en')
    return performance.now() - start
  }
  await time(200)
  const [small, large] = [await time(1_000), await time(8_000)]
  expect(large).toBeLessThan(Math.max(50, small) * 40)
})
