import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** What the first number of a text counts: `number: counts`. */
const check = (language: SupportedLanguage, text: string, expected: string): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    const [first] = figures ?? []
    expect(first && `${first.text}: ${first.counts}`).toBe(expected)
  })
}

describe('one that stands for its like is a part', () => {
  check('en', 'It is one of the most remote villages.', 'one: part')
  check('en', 'She called one of her sisters.', 'one: part')
  check('en', 'He hid one of his victims.', 'one: part')
  check('en', 'Two of its soldiers were killed.', 'Two: total')
  check('en', 'It has 12 bridges.', '12: total')
  check('es', 'Es una de las aldeas más remotas.', 'una: part')
  check('es', 'Escondió a una de sus víctimas.', 'una: part')
  check('es', 'Cerraron dos puentes.', 'dos: total')
})

describe('who did it ends before the verb', () => {
  const by = (language: SupportedLanguage, text: string, expected: string): void => {
    it(text, async () => {
      const { figures } = await readLayers(text, language)
      expect(figures?.[0]?.scope.find(({ role }) => role === 'by')?.text).toBe(expected)
    })
  }
  by('en', 'Forty hostages held by gunmen in the north have been freed.', 'gunmen in the north')
  by('en', 'Ten people abducted by rebels were released.', 'rebels')
})
