import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Statement } from '../../src/model/statement.ts'
import { readLayers } from '../support.ts'

const statementsOf = async (text: string, language: SupportedLanguage = 'en'): Promise<readonly Statement[]> =>
  (await readLayers(text, language)).statements ?? []

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  test(`${language}: ${text}`, async () => {
    expect((await statementsOf(text, language)).map((statement) => statement.text)).toEqual(expected)
  })
}

describe('what is a statement', () => {
  check('en', 'Nine people died in the flood, the mayor said.', ['Nine people died in the flood'])
  check('en', 'The mayor said that the bridge had fallen.', ['the bridge had fallen'])
  check('es', 'La alcaldesa dijo que el puente había caído.', ['el puente había caído'])
  check('es', 'Murieron nueve personas en la riada, informó el juez.', ['Murieron nueve personas en la riada'])
})

test('a statement knows who says it, what it counts and what it is about', async () => {
  const [statement] = await statementsOf('Nine people died in the flood, the mayor said.')
  const layers = await readLayers('Nine people died in the flood, the mayor said.')
  expect(statement?.attribution).toBe(layers.attributions?.[0]?.id)
  expect(statement?.attribution).not.toBeNull()
  expect(statement?.figures).toHaveLength(1)
  expect(statement?.terms).toContain('flood')
  expect(statement?.terms).not.toContain('say')
  expect(statement?.factuality).toBe('fact')
})

test('what a source denies is negative', async () => {
  const [statement] = await statementsOf('La alcaldesa negó que hubiera presos en la cárcel.', 'es')
  expect([statement?.polarity, statement?.predicate?.lemma]).toEqual(['negative', 'haber'])
})

test('heads of participants stand where the language puts them', async () => {
  const head = async (text: string, language: SupportedLanguage): Promise<string | undefined> =>
    (await statementsOf(text, language))[0]?.participants.find(({ role }) => role === 'agent')?.head
  expect(await head('The health minister resigned.', 'en')).toBe('minister')
  expect(await head('La ministra de salud renunció.', 'es')).toBe('ministro')
})
