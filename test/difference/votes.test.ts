import { expect, test } from 'vitest'
import type { Quantity } from '../../src/model/quantity.ts'
import { voteDifferences } from '../../src/reconcile/figures/votes.ts'
import { readLayers } from '../support.ts'

/** What is found between the votes of some texts, as `a ~ b relation`. */
const check = async (texts: readonly string[]): Promise<readonly string[]> => {
  const read = await Promise.all(texts.map(async (text) => (await readLayers(text)).quantities as readonly Quantity[]))
  const reports = read.map((quantities, at) => ({
    report: {},
    extraction: { quantities: quantities.map((one) => ({ ...one, id: `${one.text} of ${at}` })) },
  }))
  return voteDifferences({ reports: reports as never }).map(({ a, b, relation }) => `${a} ~ ${b} ${relation}`)
}

test('one vote that two reports print is the same', async () => {
  expect(
    await check(['The senate voted 63-37 to name her.', 'She was named by a vote of 63 to 37 after hearings.']),
  ).toEqual(['63 of 0 ~ 63 of 1 same', '37 of 0 ~ 37 of 1 same'])
})

test('beside a vote in common, another one is another', async () => {
  const found = await check([
    'The senate voted 63-37 to name her. It had voted 68-31 to name a judge last year.',
    'She was named by a vote of 63 to 37 after hearings.',
  ])
  expect(found).toContain('68 of 0 ~ 63 of 1 not-comparable')
})

test('votes that differ are not said to be one', async () => {
  expect(await check(['The senate voted 63-37 to name her.', 'The senate voted 63-35 to name her.'])).toEqual([])
})
