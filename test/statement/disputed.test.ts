import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Whether the statement that holds some words is one that is denied. */
const check = (language: SupportedLanguage, text: string, words: string, expected: 'negative' | 'positive'): void => {
  it(text, async () => {
    const { statements } = await readLayers(text, language)
    const told = statements!.filter((statement) => statement.text.includes(words))
    expect(told.toSorted((a, b) => a.text.length - b.text.length)[0]?.polarity).toBe(expected)
  })
}

describe('what somebody disputes that others say', () => {
  check(
    'en',
    'The institute questioned press reports that the Dorval Front had claimed the attack.',
    'claimed',
    'negative',
  )
  check('en', 'The envoy questioned Mr. Brandt’s claim on Monday that Norland had freed the crew.', 'freed', 'negative')
  check('en', 'The board rejected accusations that it had hidden the leak.', 'hidden', 'negative')
  check('en', 'Few question reports that the Dorval Front had claimed the attack.', 'claimed', 'positive')
  check('en', 'The envoy questioned witnesses who said that Norland had freed the crew.', 'freed', 'positive')
  check('en', 'The envoy rejected the report, saying that Norland had freed the crew.', 'freed', 'positive')
  check(
    'es',
    'El instituto cuestionó los informes de que el Frente de Dorval había reivindicado el ataque.',
    'reivindicado',
    'negative',
  )
  check('es', 'La junta rechazó las acusaciones de que había ocultado la fuga.', 'ocultado', 'negative')
  check('es', 'Nadie cuestiona los informes de que el Frente de Dorval reivindicó el ataque.', 'reivindicó', 'positive')
})
