import { describe, expect, it } from 'vitest'
import { sharedEngine } from '../../eval/article.ts'
import { sourceOf } from '../../eval/frame/read-exactly.ts'
import { accountOf } from '../../src/dossier/account/account.ts'
import { phrasesIn } from '../../src/dossier/words/index.ts'
import type { Dossier } from '../../src/index.ts'

const read = async (text: string, language = 'en'): Promise<Dossier> => {
  const { read: one } = await sharedEngine().read(sourceOf(text, { published: '2024-05-09', language }))
  return sharedEngine().compare([one!])
}

/** The sums that a report gets wrong, as `parts = sum, not whole`. */
const failing = async (text: string, language: string): Promise<readonly string[]> =>
  (await read(text, language)).differences
    .filter(({ because }) => because.code === 'figure-sum')
    .map(({ because: { params } }) => `${params.parts} = ${params.sum}, not ${params.whole}`)

const check = (language: string, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await failing(text, language)).toEqual(expected))
}

describe('parts that a report lists are added up', () => {
  check('en', 'The death toll stands at 58: 47 in clashes, 10 at roadblocks and one police officer.', [])
  check('en', 'The death toll stands at 66: 47 in clashes, 11 at roadblocks and one police officer.', [
    '47 + 11 + 1 = 59, not 66',
  ])
  check('en', 'The death toll stands at 58, including 47 in clashes and one police officer.', [])
  check('en', 'The death toll stands at 66: at least 47 in clashes and 11 at roadblocks.', [])
  check('en', 'The toll rose to 66. The list of the board comprises 47 civilians, an officer and 11 drivers.', [])
  check('es', 'El saldo llegó a 66 muertos. La lista de la junta reúne a 47 civiles, un policía y 11 choferes.', [])
  check('en', 'The death toll stands at 47: 39 in clashes, seven at roadblocks and officer Luis Soto.', [])
  check('es', 'El saldo llega a 58 muertos: 47 en choques, diez por bloqueos y un policía.', [])
  check('es', 'El saldo llega a 58 muertos: 47 en choques, diez por bloqueos y dos policías.', [
    '47 + 10 + 2 = 59, not 58',
  ])
})

it('shows a sum that fails to the reader of one report, and mends nothing', async () => {
  const dossier = await read('The death toll stands at 66: 47 in clashes, 11 at roadblocks and one police officer.')
  expect(dossier.figures.filter(({ measure }) => measure === 'killed').map(({ best }) => best)).toEqual([66, 47, 11, 1])
  const disputed = accountOf(dossier, phrasesIn('en')).sections.find(({ heading }) => heading === 'disputed')
  expect(JSON.stringify(disputed)).toMatch(/47 \+ 11 \+ 1 = 59, not 66/)
})
