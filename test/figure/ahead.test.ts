import { expect, it } from 'vitest'
import { createEngine } from '../../src/engine.ts'
import { sourceOf } from '../../bench/corpus/text.ts'

const engine = createEngine()

/** As-of and basis of the counts of deaths of one report of 28 April 2014. */
const daysOf = async (text: string): Promise<readonly (readonly [string, string | null, string | null])[]> => {
  const { read } = await engine.read(sourceOf({ language: 'en', outlet: 'a', published: '2014-04-28', text }))
  const { figures } = await engine.compare([read!])
  return figures
    .filter(({ measure }) => measure === 'killed')
    .map((one) => [one.text, one.asOf, one.asOfBasis] as const)
}

it('a day to come is no day of a count', async () => {
  const text =
    'The president of Lumbera will stand again on 3 June, his office said.\n\nThe war there has killed 900 people.'
  expect(await daysOf(text)).toEqual([['900', '2014-04-28', 'inferred']])
})

it('a day before the report is', async () => {
  const text = 'The president of Lumbera spoke on 25 April.\n\nThe war there had killed 900 people by 26 April.'
  expect(await daysOf(text)).toEqual([['900', '2014-04-26', 'stated']])
})
