import { expect, test } from 'vitest'
import { shinglesOf } from '../../src/annotate/passage/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { Passage } from '../../src/model/passage.ts'
import { createUnreadPreset } from '../../src/preset.ts'
import { plainText } from '../support.ts'

const passagesOf = async (text: string): Promise<readonly Passage[]> =>
  createUnreadPreset().run(plainText(text), await loadLanguage('en')).layers.passages ?? []

const shared = (a: Passage, b: Passage): number => a.shingles.filter((hash) => b.shingles.includes(hash)).length

test('a passage a paragraph, with a shingle for each five words', async () => {
  const [first, second] = await passagesOf('One two three four five six.\n\nSeven eight.')
  expect([first?.words, first?.shingles.length]).toEqual([6, 2])
  expect([second?.words, second?.shingles.length]).toEqual([2, 1])
})

test('case, accents and signs do not tell copies apart, in any language', async () => {
  const [a] = await passagesOf('O presidente não virá à reunião, disse ela.')
  const [b] = await passagesOf('o PRESIDENTE nao vira a reuniao disse ela')
  expect(b?.shingles).toEqual(a?.shingles)
})

test('half a paragraph shares the shingles of its words', async () => {
  const [whole] = await passagesOf('the red bus fell off the old bridge at noon and nine people drowned')
  const [half] = await passagesOf('the old bridge at noon and nine people drowned')
  expect(shared(half!, whole!)).toBe(half!.shingles.length)
})

test('shingles are sorted and each stands once', () => {
  const hashes = shinglesOf('a b c d e a b c d e a b c d e'.split(' '))
  expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b))
  expect(hashes).toHaveLength(5)
})
