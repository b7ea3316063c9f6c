import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Words of the times that date a text's first clause, and of those that date only a noun of it. */
const check = (
  text: string,
  [own, ofNouns]: readonly [readonly string[], readonly string[]],
  language: SupportedLanguage = 'en',
): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [], times = [] } = await readLayers(text, language)
    const words = (ids: readonly string[]) => ids.map((id) => times.find((time) => time.id === id)?.text)
    const [statement] = statements
    expect(words(statement!.times)).toEqual(own)
    expect(words((statement!.nounTimes ?? []).map(({ time }) => time))).toEqual(ofNouns)
  })
}

describe('a noun’s day is no day of its clause', () => {
  check("Luis Soto blamed the press for his defeat in Tuesday's election.", [[], ['Tuesday']])
  check("Luis Soto blamed the press on Saturday for his defeat in Tuesday's election.", [['Saturday'], ['Tuesday']])
  check('Luis Soto culpó a la prensa de su derrota en la elección del martes.', [[], ['martes']], 'es')
})

describe('unless it is the clause’s own', () => {
  check("Tuesday's flood closed the road.", [['Tuesday'], []])
  check("Twelve people died in Tuesday's flood.", [['Tuesday'], []])
  check('Luis Soto resigned on Tuesday.', [['Tuesday'], []])
  check('La riada del martes cortó la carretera.', [['martes'], []], 'es')
})

test('a noun’s day keeps what the noun tells of', async () => {
  const { statements = [] } = await readLayers("Luis Soto blamed the press for his defeat in Tuesday's election.")
  expect(statements[0]!.nounTimes).toMatchObject([{ concepts: ['elect'] }])
})
