import { describe, expect, test } from 'vitest'
import { alignQuotations } from '../../src/align/quotations/index.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { readLayers } from '../support.ts'

/** Reports of one paragraph each, as the pipeline reads them. */
const reportsOf = async (texts: readonly string[]): Promise<readonly ReadReport[]> =>
  Promise.all(
    texts.map(async (text, at) => {
      const layers = await readLayers(text)
      const attributions = (layers.attributions ?? []).map((item) => ({ ...item, id: `${item.id}-${at}` }))
      return { report: { id: `r-${at}`, text }, extraction: { ...layers, attributions } } as unknown as ReadReport
    }),
  )

/** For each quotation found the changed words of each variant. */
const changes = async (texts: readonly string[]): Promise<readonly (readonly string[])[]> =>
  alignQuotations(await reportsOf(texts)).map(({ variants }) =>
    variants.map(({ changed }) => changed.map(({ text }) => text).join(' ')),
  )

const whole = '“The water came over the wall before anyone had time to leave,” Ivo Marsh said.'

describe('the same quotation in several reports', () => {
  test('word for word', async () => {
    expect(await changes([whole, `Ivo Marsh told us: ${whole.slice(0, 63)},”`])).toEqual([['', '']])
  })

  test('cut short: what is left out is no change', async () => {
    const cut = 'Ivo Marsh said the water “came over the wall before anyone had time” on Monday.'
    expect(await changes([whole, cut])).toEqual([['', '']])
    expect(await changes([cut, whole])).toEqual([['', '']])
  })

  test('with a word changed between its marks', async () => {
    const changed = '“The water came over the wall before anybody had time to leave,” Ivo Marsh said.'
    expect(await changes([whole, changed])).toEqual([['', 'anybody']])
  })
})

describe('what is no common quotation', () => {
  test.each([
    ['other words', [whole, '“We had no warning of the flood at all,” Ivo Marsh said.']],
    ['twice in one report only', [`${whole}\n\n${whole}`]],
    ['too few words', ['“We will see,” Ivo Marsh said.', '“We will see,” Ivo Marsh said.']],
    [
      'told, not quoted',
      ['Ivo Marsh said the water came over the wall.', 'Ivo Marsh said the water came over the wall.'],
    ],
  ])('%s', async (_, texts) => {
    expect(await changes(texts)).toEqual([])
  })
})

test('a thousand reports with a stock phrase stay quick', async () => {
  const [one] = await reportsOf([whole])
  const many = Array.from({ length: 1000 }, (_, at) => ({
    report: { ...one!.report, id: `r-${at}` },
    extraction: {
      ...one!.extraction,
      attributions: one!.extraction.attributions.map((item) => ({ ...item, id: `a-${at}` })),
    },
  }))
  const begun = performance.now()
  const [quotation] = alignQuotations(many)
  expect(quotation?.variants.length).toBe(1000)
  expect(performance.now() - begun).toBeLessThan(3_000)
})
